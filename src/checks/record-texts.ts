import { type Locale, professionalLocales } from '../i18n/locales.ts';
import type { TextCollection } from './collections.ts';
import type { Model, Rec } from './model.ts';
import { object, valueOf } from './pieces.ts';

const notShown = new Set<unknown>(['planned', 'study', 'ended']);

/** Whether a reader of a language can meet a record: professionals also meet what is for them, announced or studied. */
export function isShownIn(rec: Rec, locale: Locale): boolean {
  const lifecycle = valueOf(rec.raw, 'lifecycle');
  if (professionalLocales.includes(locale)) return lifecycle !== 'ended';
  return rec.collection !== 'actions' && isForResidents(rec);
}

/** Whether a record stands on pages for residents. */
export function isForResidents(rec: Rec): boolean {
  return valueOf(rec.raw, 'audience') !== 'professional' && !notShown.has(valueOf(rec.raw, 'lifecycle'));
}

/** Names of the Dutch texts of a record. */
export function fieldsOf(rec: Rec): string[] {
  return Object.keys(object(valueOf(rec.raw, 'text')));
}

/** The translated texts of a record, by field; undefined when there are none. */
export function translationOf(model: Model, locale: Locale, collection: TextCollection, id: string): Record<string, unknown> | undefined {
  const own = valueOf(model.record('texts', `${locale}/${collection}`)?.raw, id);
  return own === undefined || own === null ? undefined : object(own);
}
