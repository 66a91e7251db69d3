import { distance } from 'fastest-levenshtein';
import type { Locale } from '../../i18n/locales.ts';
import type { Entry, Kind, SearchIndex, UrgentSituation } from './model.ts';
import { toCyrillic, wordsOf } from './normalise.ts';
import { hears, sound } from './sound.ts';
import { consonants, otherForms, stem } from './stem.ts';
import { type TypedWord, urgentIn } from './urgent.ts';

/** A result: the entry, and how well it fits. */
export interface Hit {
  entry: Entry;
  score: number;
}

/** What a search gives. */
export interface Found {
  hits: Hit[];
  /** The share of what was asked that the best result answers: 0 (nothing) to 1. */
  fit: number;
  urgent: UrgentSituation | undefined;
  /** Stems of what was asked, to mark in the results. */
  stems: ReadonlySet<string>;
  /** No word is one of the reader's own language. */
  foreign: boolean;
}

/** A searchable index. */
export interface Searcher {
  search(query: string): Found;
}

/** How a kind of result weighs against the others when both fit: a page tells more than a word explained. */
const kindWeight: Record<Kind, number> = { topic: 1, page: 0.95, organisation: 0.9, word: 0.62, outcome: 0.5 };
/** A page for the young, when nothing says that the reader is, and when something does. */
const youthWeight = { unknown: 0.86, young: 1.4 };
/** A page for professionals: they search here too, but less often than who needs help. */
const professionalWeight = 0.6;
/** Ages that somebody names when being young matters. */
const youngAge = { from: 12, upTo: 26 };
/** Languages in which people also type, whatever they read. */
const otherLocales: readonly Locale[] = ['nl', 'en'];
const least = 0.22;
const most = 30;

/** Stems that a word of the query may stand for, each with how sure that is. */
type Meaning = Map<number, number>;

/** Reads an index once, and searches it as often as asked. Pure: no clock, no storage, no network. */
export function searcher(index: SearchIndex): Searcher {
  const stems = index.stems.split(' ');
  const numberOf = new Map(stems.map((one, number) => [one, number]));
  const stopwords = new Set(index.stopwords);
  const { locale, entries, postings } = index;
  const idf = (number: number) => Math.log(1 + entries.length / (1 + (postings[number]?.length ?? 0)));
  const others = otherLocales.filter((other) => other !== locale);
  const candidates = stems.flatMap((one, number) => (one.startsWith('=') || one.length < 3 ? [] : [[one, number] as const]));
  const byConsonants = new Map<string, number[]>();
  for (const [one, number] of locale === 'ar' ? candidates : []) {
    const skeleton = consonants(one);
    if (skeleton !== undefined) byConsonants.set(skeleton, [...(byConsonants.get(skeleton) ?? []), number]);
  }
  const bySound = new Map<string, number[]>();
  for (const [one, number] of hears(locale) ? candidates : []) {
    const heard = /^[a-z]+$/.test(one) ? sound(one, locale) : undefined;
    if (heard !== undefined) bySound.set(heard, [...(bySound.get(heard) ?? []), number]);
  }

  /** What a word may mean: itself, in this language or in Dutch or English; else what looks most like it. */
  function meaningOf(word: string, last: boolean): Meaning {
    const meaning: Meaning = new Map();
    const add = (number: number | undefined, sure: number) => {
      if (number !== undefined && sure > (meaning.get(number) ?? 0)) meaning.set(number, sure);
    };
    const own = stem(word, locale);
    add(numberOf.get(own), 1);
    if (locale === 'uk' && /^[a-z]+$/.test(word)) add(numberOf.get(stem(toCyrillic(word), locale)), 0.9);
    if (/[a-z]/.test(word)) for (const other of others) add(numberOf.get(stem(word, other)), 0.9);
    for (const form of otherForms(word, locale)) add(numberOf.get(form), 0.85);
    const exact = meaning.size > 0;
    if (!exact) for (const number of byConsonants.get(consonants(own) ?? '') ?? []) add(number, 0.7);
    if (!exact) addSound(meaning, word);
    const room = own.length > 6 ? 2 : 1;
    for (const [one, number] of candidates) {
      if (meaning.get(number) === 1) continue;
      let shared = 0;
      while (shared < one.length && one[shared] === own[shared]) shared++;
      const longer = Math.max(one.length, own.length);
      if (shared >= 4 && shared / longer > 0.6) add(number, (exact ? 0.35 : 0.6) * (shared / longer));
      if (exact) continue;
      if (last && word.length > 2 && one.startsWith(word)) add(number, 0.6);
      if (own.length > 3 && one.length > 3 && Math.abs(one.length - own.length) <= room) {
        const mistakes = distance(one, own);
        if (mistakes <= room) add(number, mistakes > 1 ? 0.5 : own.length > 4 ? 0.75 : 0.6);
      }
      // The parts of a Dutch compound: "huurschuldregeling" speaks of "huur", "schuld" and "regeling".
      if (one.length > 3 && word.length > one.length + 2 && (word.startsWith(one) || word.endsWith(one))) add(number, 0.5);
    }
    return meaning;
  }

  /** The Dutch or English words that a word in other letters sounds like. */
  function addSound(meaning: Meaning, word: string): void {
    const heard = /[a-z]/.test(word) ? undefined : sound(word, locale);
    if (heard === undefined) return;
    for (const [other, numbers] of bySound) {
      const mistakes = other === heard ? 0 : heard.length > 5 && Math.abs(other.length - heard.length) < 2 ? distance(other, heard) : 2;
      if (mistakes < 2) for (const number of numbers) meaning.set(number, Math.max(meaning.get(number) ?? 0, mistakes ? 0.55 : 0.75));
    }
  }

  const urgentOf = urgentIn(index.urgent);

  function asTyped(word: string): TypedWord {
    const forms = locale === 'uk' && /^[a-z]+$/.test(word) ? [word, toCyrillic(word)] : [word];
    const stemsOf = (language: Locale) => [language, forms.map((form) => stem(form, language))] as const;
    const stems: TypedWord['stems'] = Object.fromEntries([locale, ...others].map(stemsOf));
    return { word, stems, known: Object.values(stems).some((list) => list.some((one) => numberOf.has(one))) };
  }

  function search(query: string): Found {
    const all = wordsOf(query);
    const telling = all.filter((word) => !stopwords.has(word));
    const words = telling.length > 0 ? telling : all;
    const meanings = words.map((word, place) => meaningOf(word, place === words.length - 1 && /\p{L}$/u.test(query)));
    const typed = all.map(asTyped);
    // Two words that Dutch writes as one.
    for (let place = 0; place + 1 < all.length; place++) {
      const joined = numberOf.get(stem(`${all[place] ?? ''}${all[place + 1] ?? ''}`, locale));
      if (joined !== undefined) meanings.push(new Map([[joined, 1]]));
      else if (!typed.slice(place, place + 2).some(({ known }) => known)) {
        const heard: Meaning = new Map();
        addSound(heard, `${all[place] ?? ''}${all[place + 1] ?? ''}`);
        if (heard.size > 0) meanings.push(heard);
      }
    }
    const sure = new Map<string, number>();
    for (const meaning of meanings)
      for (const [number, weight] of meaning) {
        const one = stems[number] ?? '';
        if (weight >= 0.5) sure.set(one, Math.max(sure.get(one) ?? 0, weight));
      }
    index.synonyms.forEach((group, number) => {
      const token = numberOf.get(`=${number}`);
      const weight = Math.max(0, ...group.map((phrase) => weightOf(phrase, sure)));
      if (token !== undefined && weight > 0) meanings.push(new Map([[token, weight]]));
    });

    const scores = new Float64Array(entries.length);
    const spent = new Float64Array(entries.length);
    let asked = 0;
    meanings.forEach((meaning, place) => {
      const best = new Map<number, number>();
      let value = 0;
      for (const [number, weight] of meaning) {
        const rare = idf(number);
        if (weight > 0.9) value = Math.max(value, rare);
        for (const posting of postings[number] ?? []) {
          const entry = Math.floor(posting / 10);
          const here = posting % 10;
          best.set(entry, Math.max(best.get(entry) ?? 0, weight * rare * (here / (here + 2))));
        }
      }
      if (place < words.length) asked += value || 3;
      for (const [entry, score] of best) {
        scores[entry] = (scores[entry] ?? 0) + score;
        spent[entry] = (spent[entry] ?? 0) + score;
      }
    });
    const sureNumbers = new Map([...sure].map(([one, weight]) => [numberOf.get(one) ?? -1, weight]));
    index.phrases.forEach((phrases, entry) => {
      let bonus = 0;
      const exact = entries[entry]?.[0] === 'word' ? 3 : 1.5;
      for (const phrase of phrases) {
        const weight = phrase.reduce((lowest, number) => Math.min(lowest, sureNumbers.get(number) ?? 0), 1);
        if (weight === 0) continue;
        const whole = phrase.length >= words.length ? exact : 1;
        bonus = Math.max(bonus, weight * whole * phrase.reduce((sum, number) => sum + idf(number), 0));
      }
      scores[entry] = (scores[entry] ?? 0) + 0.5 * bonus;
    });

    // Who is in a hurry leaves spaces out, or puts one too many.
    const joined = all.slice(1).map((word, place) => ({ ...asTyped(`${all[place] ?? ''}${word}`), known: true }));
    const urgent = urgentOf([...typed, ...joined]);
    const young =
      all.some((word) => Number(word) >= youngAge.from && Number(word) <= youngAge.upTo) ||
      index.youth.some((one) => sure.has(one) || typed.some(({ stems: own }) => own[locale]?.includes(one)));
    const youth = young ? youthWeight.young : youthWeight.unknown;
    const hits = entries
      .map((entry, number) => ({
        entry,
        score:
          (scores[number] ?? 0) *
          kindWeight[entry[0]] *
          (entry[4].includes('y') ? youth : 1) *
          (entry[4].includes('p') ? professionalWeight : 1),
        fit: asked > 0 ? Math.min(1, (1.4 * (spent[number] ?? 0)) / asked) : 0,
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const top = hits[0]?.score ?? 0;
    // Who is in an urgent situation finds Hulp nu first, whatever else fits.
    const now = urgent && hits.findIndex(({ entry }) => urgent.path.startsWith(entry[1]));
    if (now !== undefined && now >= 0) hits.unshift(...hits.splice(now, 1).map((hit) => ({ ...hit, score: Math.max(hit.score, top) })));
    return {
      hits: hits
        .filter(({ score }) => score >= least * top)
        .slice(0, most)
        .map(({ entry, score }) => ({ entry, score })),
      fit: Math.max(0, ...hits.slice(0, 2).map(({ fit }) => fit)),
      // A word that stands nearly everywhere marks nothing.
      stems: new Set([...sure.keys()].filter((one) => (postings[numberOf.get(one) ?? -1]?.length ?? 0) < entries.length / 6)),
      urgent,
      foreign: meanings.slice(0, words.length).every((meaning) => Math.max(0, ...meaning.values()) < 1),
    };
  }

  return { search };
}

/** How surely every stem of a phrase stands in the query; 0 when one is missing. */
function weightOf(phrase: string, sure: ReadonlyMap<string, number>): number {
  return phrase.split(' ').reduce((lowest, one) => Math.min(lowest, sure.get(one) ?? 0), 1);
}
