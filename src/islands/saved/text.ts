import type strings from '../../../locales/nl/saved.json';
import type { SavedPageData } from '../../domain/saved-page.ts';

export type Strings = typeof strings;
export type Page = SavedPageData<Strings>;

/** `1,2 MB`, never less than is taken. */
export function megabytes(bytes: number, locale: string): string {
  const value = Math.ceil(bytes / 100_000) / 10;
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(value);
}
