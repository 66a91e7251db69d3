import { hashedBlocks, wizardTexts } from '../domain/translation.ts';
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

/** Block id -> hash of a text as it stands: the translated fields above it, then its blocks, in order. */
export function blocksIn(text: Text): Map<string, string> {
  return hashedBlocks(object(text.front.raw), text.body.source.slice(text.body.bodyStart));
}

/** The texts of the wizard in a language, under their keys in the ledger. */
export function wizardIn(model: Model, locale: Locale): ReadonlyMap<string, object> {
  const words = model.wizard.find((one) => one.locale === locale);
  return wizardTexts(object(words?.file.data));
}
