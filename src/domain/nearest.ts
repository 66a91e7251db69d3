import { distance } from 'fastest-levenshtein';

/** The name most like a word, or undefined when none is like it; of two that are as near, the first of the alphabet. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  // In a word of two letters one other letter makes another word.
  const limit = Math.floor(wanted.length / 3);
  let best: { name: string; far: number } | undefined;
  for (const name of [...names].sort()) {
    const far = distance(wanted, name.toLowerCase());
    if (far <= limit && far < (best?.far ?? Infinity)) best = { name, far };
  }
  return best?.name;
}
