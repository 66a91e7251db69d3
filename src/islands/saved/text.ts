import type strings from '../../../locales/nl/saved.json';
import type { SavedPageData } from '../../domain/saved-page.ts';

export type Strings = typeof strings;
export type Page = SavedPageData<Strings>;

/** A text with its placeholders filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

// Always the Gregorian calendar and the digits 0-9, as on every page.
const tagOf = (locale: string) => `${locale}-u-ca-gregory-nu-latn`;

/** `22 november 2026`; takes `YYYY-MM-DD`. */
export function dayInWords(day: string, locale: string, style: 'long' | 'full' = 'long'): string {
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** `1,2 MB`, never less than is taken. */
export function megabytes(bytes: number, locale: string): string {
  const value = Math.ceil(bytes / 100_000) / 10;
  return new Intl.NumberFormat(tagOf(locale), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(value);
}
