import type { Locale } from '../../i18n/locales.ts';
import type { SearchIndex, SearchSource } from './model.ts';
import { wordsOf } from './normalise.ts';
import { stem } from './stem.ts';
import { stemPhrase } from './urgent.ts';

/** How much a word weighs by the place where it stands. */
const weights = { title: 4, term: 3.5, foreign: 2, text: 1.6, part: 1.6, synonym: 0.75, body: 0.5 } as const;

/** On how many pages a word may stand in the running text and still tell them apart. */
const telling = 2;

/** Words that say nothing by themselves, folded. */
function stopSet(words: SearchSource['words']): ReadonlySet<string> {
  return new Set(words.stopwords.flatMap(wordsOf));
}

/** The stems of a text without its stop words; of all its words when it has no others. */
export function stemsOf(text: string, locale: Locale, stopwords: ReadonlySet<string>): string[] {
  const words = wordsOf(text);
  const kept = words.filter((word) => !stopwords.has(word));
  return (kept.length > 0 ? kept : words).map((word) => stem(word, locale));
}

/** Makes the index of one language. */
export function buildIndex({ locale, records, words, urgent }: SearchSource): SearchIndex {
  const stop = stopSet(words);
  const none: ReadonlySet<string> = new Set();
  const own = (text: string) => stemsOf(text, locale, stop);
  const synonyms = words.synonyms.map((group) => [...new Set(group.map((phrase) => own(phrase).join(' ')))]);
  const synonymsIn = synonymFinder(synonyms);
  const known = new Set(records.flatMap(({ title, terms, text }) => [title, text, ...terms].flatMap(wordsOf)));

  const bodies = records.map(({ body }) => {
    const counts = new Map<string, number>();
    for (const one of body ? own(body) : []) if (one.length > 2) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  });
  const pagesWith = new Map<string, number>();
  for (const one of bodies.flatMap((counts) => [...counts.keys()])) pagesWith.set(one, (pagesWith.get(one) ?? 0) + 1);

  const perEntry = records.map((record, entry) => {
    const found = new Map<string, number>();
    const add = (stems: Iterable<string>, weight: number) => {
      for (const one of new Set(stems)) found.set(one, (found.get(one) ?? 0) + weight);
    };
    const addAll = (text: string, weight: number) => {
      const stems = own(text);
      add(stems, weight);
      add(synonymsIn(stems), weight * weights.synonym);
      if (locale === 'nl')
        add(
          wordsOf(text).flatMap((word) => compoundParts(word, known).map((part) => stem(part, locale))),
          weights.part,
        );
    };
    if (record.dutch || record.dutchTitle) add(stemsOf(record.title, 'nl', none), weights.title);
    else addAll(record.title, weights.title);
    if (record.dutch) add(stemsOf(record.text, 'nl', none), weights.text);
    else addAll(record.text, weights.text);
    // Many terms that share a word say no more than one does.
    const terms = new Map<string, number>();
    for (const term of record.terms) {
      const stems = own(term);
      for (const one of [...stems, ...synonymsIn(stems)])
        terms.set(one, Math.max(terms.get(one) ?? 0, stems.length > 3 ? 2.5 : weights.term));
      if (locale === 'nl')
        add(
          wordsOf(term).flatMap((word) => compoundParts(word, known).map((part) => stem(part, locale))),
          weights.part,
        );
    }
    for (const [one, weight] of terms) add([one], one.startsWith('=') ? weight * weights.synonym : weight);
    for (const { locale: other, terms: list } of record.foreign)
      add(
        list.flatMap((term) => stemsOf(term, other, none)),
        weights.foreign,
      );
    // In the running text only the words that few pages use tell anything.
    for (const [one, count] of bodies[entry] ?? []) {
      if (!found.has(one) && (pagesWith.get(one) ?? 0) <= telling) add([one], count > 2 ? 2 * weights.body : weights.body);
    }
    return found;
  });

  const urgentSituations = urgent.map(({ words: lists, ...situation }) => ({
    ...situation,
    phrases: lists.map(({ locale: other, phrases }) => [other, phrases.map((phrase) => stemPhrase(phrase, other))] as const),
  }));
  const stems = [
    ...new Set([...perEntry.flatMap((found) => [...found.keys()]), ...synonyms.flat().flatMap((phrase) => phrase.split(' '))]),
  ].sort();
  const numberOf = new Map(stems.map((one, index) => [one, index]));
  const postings: number[][] = stems.map(() => []);
  perEntry.forEach((found, entry) => {
    for (const [one, weight] of found) postings[numberOf.get(one) ?? 0]?.push(entry * 10 + Math.min(9, Math.max(1, Math.round(weight))));
  });
  return {
    locale,
    entries: records.map(({ kind, path, title, text, dutchTitle, dutch, youth, professional }) => [
      kind,
      path,
      title,
      text,
      `${dutchTitle ? 'n' : ''}${dutch ? 'd' : ''}${youth ? 'y' : ''}${professional ? 'p' : ''}`,
    ]),
    stems: stems.join(' '),
    postings,
    phrases: records.map(({ terms, title, dutchTitle, foreign }) => {
      const dutch = dutchTitle
        ? foreign.flatMap(({ locale: other, terms: list }) => list.map((term) => stemsOf(term, other, none)))
        : [own(title)];
      const numbers = [...dutch, ...terms.map(own)].map((phrase) => [...new Set(phrase)].map((one) => numberOf.get(one) ?? 0).join());
      return [...new Set(numbers)].map((phrase) => phrase.split(',').map(Number));
    }),
    synonyms,
    stopwords: [...stop],
    youth: words.youth.flatMap(own),
    urgent: urgentSituations,
  };
}

/** Finds the groups of synonyms of which a phrase stands among the stems of a text. */
function synonymFinder(synonyms: readonly (readonly string[])[]): (stems: readonly string[]) => string[] {
  const phrases = synonyms.flatMap((group, index) => group.map((phrase) => ({ index, stems: phrase.split(' ') })));
  const byFirst = Map.groupBy(phrases, ({ stems: [first] }) => first);
  return (stems) => {
    const set = new Set(stems);
    const groups = [...set].flatMap((first) => byFirst.get(first) ?? []).filter((phrase) => phrase.stems.every((one) => set.has(one)));
    return [...new Set(groups.map(({ index }) => `=${index}`))];
  };
}

/** The two words of which a Dutch word is made, when both are known by themselves; `huurschuld` gives `huur`, `schuld`. */
export function compoundParts(word: string, known: ReadonlySet<string>): string[] {
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const last = word.slice(cut);
    if (!known.has(last) || last.length < 4) continue;
    const first = [word.slice(0, cut), word.slice(0, cut).replace(/(?:s|e|en)$/, '')].find((part) => part.length > 2 && known.has(part));
    if (first !== undefined) return [first, last];
  }
  return [];
}
