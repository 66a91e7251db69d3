/** The number of letters to add, drop or change to make one word of the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

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
