import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from './normalise.ts';
import { stem } from './stem.ts';

/** A piece of a text, and whether it is one of the words that were asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text into pieces, so that the words whose stem was asked for can be marked. */
export function highlight(text: string, stems: ReadonlySet<string>, locale: Locale): Piece[] {
  return text
    .split(/([\p{L}\p{M}\p{N}'’]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, marked: wordsOf(part).some((word) => word.length > 2 && stems.has(stem(word, locale))) }));
}
