import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjects } from './subjects.ts';

/** `npm run fuzz` takes its time, with a seed of its own, and tells how far it is; a run of the tests is short and always the same. */
const long = process.env['npm_lifecycle_event'] === 'fuzz';
/** Seconds for each subject. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? (long ? 120 : 4));
const seed = Number(process.env['FUZZ_SEED'] ?? (long ? Math.floor(Math.random() * 2 ** 31) : 20261122));

describe('what people write', { timeout: (seconds + 60) * 1000 }, () => {
  it.each(subjects)('$name: any change gives a report or passes', async ({ name, property }) => {
    let runs = 0;
    const progress = setInterval(() => long && console.log(`${name}: ${runs} inputs`), 10_000);
    const result = await fc.check(
      property.beforeEach(() => void (runs += 1)),
      // Stops in time on any machine: how far it got differs, what it tries in which order does not.
      { seed, numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1000, endOnFailure: false },
    );
    clearInterval(progress);
    expect(result.failed ? fc.defaultReportMessage(result) : '', `seed ${seed}`).toBe('');
    expect(runs).toBeGreaterThan(0);
    console.log(`${name}: ${runs} inputs, seed ${seed}`);
  });
});
