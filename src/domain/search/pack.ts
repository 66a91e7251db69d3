import type { Kind, SearchIndex, UrgentSituation } from './model.ts';

/** The part of an index that finds, as it travels: all that another language needs to lead to the reader's own pages. */
export interface Finding extends Pick<SearchIndex, 'locale' | 'synonyms' | 'stopwords' | 'youth'> {
  entries: readonly (readonly [kind: Kind, path: string, marks: string])[];
  /** Each stem without what it shares with the one before, and how many letters that were (at most nine). */
  stems: string;
  /** Per stem, between commas, how far each entry is from the one before. */
  places: string;
  /** How much each of those weighs, one digit each. */
  weights: string;
  /** Numbers of stems; a phrase ends with a comma, an entry with a semicolon. */
  phrases: string;
  urgent: readonly (readonly [id: string, path: string, phrases: readonly string[]])[];
}

/** The part that shows what was found, in the reader's own language, and knows urgent words of the others. */
export interface Showing {
  texts: readonly (readonly [title: string, text: string])[];
  urgent: readonly Omit<UrgentSituation, 'id' | 'path'>[];
}

/** Takes an index apart for the way to the browser: a second language costs only the part that finds. */
export function pack(index: SearchIndex): { finding: Finding; showing: Showing } {
  const { locale, entries, stems, postings, phrases, synonyms, stopwords, youth, urgent } = index;
  let before = '';
  const shortened = stems.split(' ').map((stem) => {
    let shared = 0;
    while (shared < 9 && shared < stem.length && stem[shared] === before[shared]) shared++;
    before = stem;
    return `${shared}${stem.slice(shared)}`;
  });
  const steps = (list: readonly number[]) =>
    list.map((posting, place) => Math.floor(posting / 10) - Math.floor((list[place - 1] ?? 0) / 10));
  const isOwn = ([language]: UrgentSituation['phrases'][number]) => language === locale;
  return {
    finding: {
      locale,
      entries: entries.map(([kind, path, , , marks]) => [kind, path, marks]),
      stems: shortened.join(' '),
      places: postings.map((list) => steps(list).join(' ')).join(','),
      weights: postings.flatMap((list) => list.map((posting) => posting % 10)).join(''),
      phrases: phrases.map((list) => list.map((phrase) => phrase.join(' ')).join(',')).join(';'),
      synonyms,
      stopwords,
      youth,
      urgent: urgent.map(({ id, path, phrases: lists }) => [id, path, lists.filter(isOwn).flatMap(([, own]) => own)]),
    },
    showing: {
      texts: entries.map(([, , title, text]) => [title, text]),
      urgent: urgent.map(({ id: _, path: __, phrases: lists, ...rest }) => ({ ...rest, phrases: lists.filter((list) => !isOwn(list)) })),
    },
  };
}

/** Puts an index together again; without the part that shows, its titles are empty and its situations have no numbers. */
export function unpack(finding: Finding, showing?: Showing): SearchIndex {
  const { locale, entries, stems, places, weights, phrases, urgent, ...same } = finding;
  let before = '';
  const whole = stems.split(' ').map((short) => (before = before.slice(0, Number(short[0])) + short.slice(1)));
  let posting = 0;
  return {
    ...same,
    locale,
    entries: entries.map(([kind, path, marks], place) => [kind, path, ...(showing?.texts[place] ?? (['', ''] as const)), marks]),
    stems: whole.join(' '),
    postings: places.split(',').map((list) => {
      let entry = 0;
      return list === '' ? [] : list.split(' ').map((step) => (entry += Number(step)) * 10 + Number(weights[posting++]));
    }),
    phrases: phrases.split(';').map((list) => (list === '' ? [] : list.split(',').map((phrase) => phrase.split(' ').map(Number)))),
    urgent: urgent.map(([id, path, own], place) => {
      const { phrases: others = [], ...rest } = showing?.urgent[place] ?? { title: '', contacts: [], desks: [] };
      return { id, path, ...rest, phrases: [[locale, own] as const, ...others] };
    }),
  };
}
