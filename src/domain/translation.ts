/** How a block of a translation stands against the Dutch of today. */
export type BlockState = 'current' | 'outdated' | 'added' | 'removed';

/**
 * Compares the hashes of the Dutch blocks with those a translation was made from. `added`: the Dutch has a block that
 * the translation never saw; `removed`: the translation still has one that the Dutch gave up.
 */
export function blockStates(dutch: ReadonlyMap<string, string>, madeFrom: Readonly<Record<string, string>>): Map<string, BlockState> {
  const states = new Map<string, BlockState>();
  for (const [id, hash] of dutch) {
    states.set(id, madeFrom[id] === undefined ? 'added' : madeFrom[id] === hash ? 'current' : 'outdated');
  }
  for (const id of Object.keys(madeFrom)) if (!dutch.has(id)) states.set(id, 'removed');
  return states;
}
