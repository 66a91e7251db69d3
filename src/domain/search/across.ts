import type { Entry, SearchIndex } from './model.ts';
import type { Found } from './rank.ts';

type Locale = SearchIndex['locale'];

/** Below this share of what was asked, an answer is a guess: another language may know better. */
const guess = 0.35;

/** What is shown: the entries of the reader's own language, best first. */
export interface Answer extends Found {
  entries: readonly Entry[];
  /** Language whose words found them, when it is not the reader's own. */
  via: Locale | undefined;
}

/** Which other language may know what was typed, when the reader's own has no good answer. */
export function otherLanguage(query: string, locale: Locale, found: Found): Locale | undefined {
  if (found.fit >= guess && !found.foreign) return undefined;
  const other: Locale = /\p{Script=Arabic}/u.test(query) ? 'ar' : /\p{Script=Cyrillic}/u.test(query) ? 'uk' : 'nl';
  return other === locale ? undefined : other;
}

/**
 * Whether the index of another language is fetched unasked. Who types in its letters means it; Dutch is only a guess, and is
 * worth the bytes of a second index, not those of a third.
 */
export function unasked(other: Locale, locale: Locale, loaded: readonly Locale[]): boolean {
  return other !== 'nl' || loaded.includes(other) || loaded.every((one) => one === locale);
}

/** The answer in the reader's own language, or that of another language led to the reader's own pages when it fits better. */
export function across(own: Found, index: SearchIndex, other?: { locale: Locale; found: Found }): Answer {
  const entries = own.hits.map(({ entry }) => entry);
  // A number to call never depends on which language fits better.
  const urgent = own.urgent ?? index.urgent.find(({ id }) => id === other?.found.urgent?.id);
  if (!other || other.found.fit <= own.fit * (own.foreign ? 0.8 : 1.2)) return { ...own, urgent, entries, via: undefined };
  const byPath = new Map(index.entries.map((entry) => [entry[1], entry]));
  const mapped = other.found.hits.map(({ entry }) => byPath.get(entry[1])).filter((entry) => entry !== undefined);
  if (mapped.length === 0) return { ...own, urgent, entries, via: undefined };
  return { ...own, urgent, entries: [...new Set([...mapped, ...entries])], via: other.locale };
}
