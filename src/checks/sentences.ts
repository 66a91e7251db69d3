import { printed } from './mdx.ts';
import type { Piece } from './pieces.ts';

export interface Sentence {
  text: string;
  /** Index in the piece. */
  start: number;
  words: number;
}

// A full stop ends a sentence when a space follows it. What somebody says after a colon is a sentence of its own.
const ending = /[.!?…]+['"’”)\]]*(?=\s|$)|:(?=\s+['"‘“])/g;

/** The sentences of a piece of prose. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    const start = from + (/\S/.exec(part)?.index ?? 0);
    const trimmed = part.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, start, words: wordsIn(trimmed) });
    from = to;
  };
  for (const match of text.matchAll(ending)) add(match.index + match[0].length);
  add(text.length);
  return sentences;
}

/** Number of words; what a tag prints counts as one. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) || word.includes(printed)).length;
}

// 's and 't are words of their own, not the start of a quotation.
const quotation = /(?<![\p{L}\p{N}])(['‘"“])(?!(?:s|t|n|k)\s)(?=\S)(?:(?!['’"”](?![\p{L}])).)*['’"”](?!\p{L})/gu;

/** A text with what somebody says in quotation marks blanked out; every letter keeps its place. */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, (quoted) => ' '.repeat(quoted.length));
}

/** A pattern for whole words and phrases, in which `*` stands for any letters. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[\\p{L}-]*')
      .replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])(?!-\\p{L})`, 'giu');
}

/** Whether the piece is what the reader says to somebody else: it addresses the official, not the reader. */
export function isSpoken(piece: Piece): boolean {
  return piece.field === 'desk' || piece.field === 'say';
}
