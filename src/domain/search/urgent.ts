import { distance } from 'fastest-levenshtein';
import type { Locale } from '../../i18n/locales.ts';
import type { UrgentSituation } from './model.ts';
import { wordsOf } from './normalise.ts';
import { stem } from './stem.ts';

/** A word of a query, as urgent phrases look at it. */
export interface TypedWord {
  /** The word, folded. */
  word: string;
  /** Its stems, per language in which people type. */
  stems: Readonly<Partial<Record<Locale, readonly string[]>>>;
  /** The word is spelt as something we know; if not, it may be a mistyped one. */
  known: boolean;
}

/** A word of a phrase: one of these must be typed, or, with `not`, none of them. */
interface Slot {
  not: boolean;
  alternatives: readonly string[];
}

function slotsOf(phrase: string): Slot[] {
  return phrase.split(' ').map((slot) => ({ not: slot.startsWith('-'), alternatives: slot.replace(/^-/, '').split('/') }));
}

/**
 * An urgent phrase of `search/<locale>.yaml` as the index keeps it: stems, in the same form. `a/b` is one of these words,
 * `a*` a word that begins so, `-a` a word that must not be there.
 */
export function stemPhrase(phrase: string, locale: Locale): string {
  return slotsOf(phrase)
    .map(({ not, alternatives }) => {
      const stems = alternatives.map((word) => (word.endsWith('*') ? `${wordsOf(word).join('')}*` : stem(wordsOf(word).join(''), locale)));
      return (not ? '-' : '') + [...new Set(stems)].join('/');
    })
    .join(' ');
}

/** The first situation, in the order of their weight, of which a phrase stands in the query. */
export function urgentIn(situations: readonly UrgentSituation[]): (typed: readonly TypedWord[]) => UrgentSituation | undefined {
  const compiled = situations.map((situation) => ({
    situation,
    phrases: situation.phrases.flatMap(([locale, phrases]) => phrases.map((phrase) => ({ locale, slots: slotsOf(phrase) }))),
  }));
  return (typed) =>
    compiled.find(({ phrases }) =>
      phrases.some(({ locale, slots }) =>
        slots.every(({ not, alternatives }) => alternatives.some((one) => typed.some((word) => is(word, locale, one))) !== not),
      ),
    )?.situation;
}

function is({ word, stems, known }: TypedWord, locale: Locale, alternative: string): boolean {
  const forms = stems[locale] ?? [];
  if (!alternative.endsWith('*')) return forms.some((one) => one === alternative || (!known && alike(one, alternative)));
  const start = alternative.slice(0, -1);
  if ([word, ...forms].some((one) => one.startsWith(start))) return true;
  return !known && [-1, 0, 1].some((more) => alike(word.slice(0, start.length + more), start));
}

/** One mistake in a word that is long enough to be recognised with it; two in a very long one. The first letter is mostly right. */
function alike(one: string, other: string): boolean {
  if (other.length < 5 || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  return distance(one, other) <= (other.length > 7 ? 2 : 1);
}
