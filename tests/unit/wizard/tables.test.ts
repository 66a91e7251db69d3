import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { fateOf, mutantsOf } from '../../../src/domain/wizard/mutants.ts';
import { tableProblems, tableText, tabled } from '../../../src/domain/wizard/tables.ts';
import { model, outcomeOf, withOutcome } from './subject.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = new URL('tables/', import.meta.url);
const committed = new Map(
  globSync('*.txt', { cwd: folder.pathname }).map((file) => [file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')]),
);
const tables = tabled(model);
const mend = 'the rules changed: look at the difference after npm run wizard:tables';

describe('P11 the committed verdict tables', () => {
  it('are those of the rules, no more and no less', () => expect([...committed.keys()].sort(), mend).toEqual([...tables.keys()].sort()));

  it.each([...tables])('%s', (name, cond) => expect(tableProblems(model, name, cond, committed.get(name) ?? ''), mend).toEqual([]));

  it('show an edit of a rule, with the outcome and a state', () => {
    const { if: cond } =
      withOutcome('inloop', {
        if: { all: [{ in: ['age', ['18-20', '21-26', '27-plus']] }, { in: ['sleeping', ['improvised', 'nowhere']] }] },
      }).outcomes.find(({ id }) => id === 'inloop') ?? outcomeOf('inloop');
    expect(tableProblems(model, 'inloop', cond, tableText(model, 'inloop', outcomeOf('inloop').if))[0]).toMatch(
      /^inloop: its table "municipality" is no question of this table/,
    );
    expect(tableProblems(model, 'vannacht-slapen', { in: ['sleeping', ['improvised', 'nowhere']] }, 'applies: sleeping nowhere\n')[0]).toBe(
      'vannacht-slapen: the rule says "open" and its table "no", for nothing answered',
    );
    expect(
      tableProblems(
        model,
        'eigen-huis',
        outcomeOf('eigen-huis').if,
        `${committed.get('eigen-huis')}applies: landlord owner · stage court · sleeping own-home\n`,
      ),
    ).toEqual(['eigen-huis: its table says the same in other words: write it again']);
  });
});

describe('P12 mutants', () => {
  it('are all caught by the tables, but for those that mean the same', () => {
    let caught = 0;
    let equivalent = 0;
    const survived: string[] = [];
    for (const [name, cond] of tables) {
      const fate = fateOf(model, name, cond, committed.get(name) ?? '');
      caught += fate.caught;
      equivalent += fate.equivalent;
      survived.push(...fate.survived);
    }
    expect(survived).toEqual([]);
    expect(caught).toBeGreaterThan(500);
    expect(equivalent).toBeLessThan(caught / 10);
    console.log(`${caught} mutants caught, ${equivalent} equivalent`);
  });

  it('flip, drop and swap', () => {
    expect(mutantsOf(model, { all: [{ is: ['safe', 'unsafe'] }, { judge: 'court' }] }).map(({ change }) => change)).toEqual([
      'safe=unsafe flipped',
      'safe=unsafe with safe too',
      'safe=unsafe swapped for safe',
      'the decision of court taken as given',
      'safe=unsafe dropped',
      'judge court dropped',
    ]);
  });

  it('survive a table that is blind, and are named with a state', () => {
    const cond = outcomeOf('huur-loopt-af').if;
    const blind = tableText(model, 'huur-loopt-af', { in: ['cause', ['contract-ends', 'other']] });
    expect(fateOf(model, 'huur-loopt-af', cond, blind).survived).toEqual([
      'huur-loopt-af: cause=contract-ends with other too, and its table still agrees, for cause=other',
    ]);
  });
});
