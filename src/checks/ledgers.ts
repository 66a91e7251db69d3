import { blocksOf } from '../domain/blocks.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Model, Text } from './model.ts';
import { object } from './pieces.ts';

/** Block id -> hash of the Dutch a translation was made from; undefined when the ledger does not know the text. */
export function ledgerEntry(model: Model, locale: Locale, key: string): Readonly<Record<string, string>> | undefined {
  return model.record('ledgers', locale)?.data?.texts[key]?.blocks;
}

/** Key of a text in a ledger: `topics/wonen/opvang`. */
export function ledgerKey(text: Text): string {
  return `${text.kind}/${text.id}`;
}

/** Ids of the fields above a text that are translated (the same as in src/data/site.ts). */
export function fieldIds(text: Text): string[] {
  return Object.keys(object(text.front.raw)).filter((field) => field !== 'searchTerms' && field !== 'official');
}

/** Ids of the blocks of a text, in order. */
export function blockIds(text: Text): string[] {
  return blocksOf(text.body.source.slice(text.body.bodyStart)).map((block) => block.id);
}
