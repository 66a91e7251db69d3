import type { Cond } from '../../schema/wizard.ts';
import { type Class, type Cone, answersAt, classOf, coneOf, inWords, readingOf } from './cones.ts';
import { type Truth, atomOf } from './engine.ts';
import type { Model } from './model.ts';
import { classesIn, parseTable } from './tables.ts';

/** One small mistake in a condition. */
export interface Mutant {
  /** What was done to which atom. */
  change: string;
  cond: Cond;
}

/** Every mutant of a condition: each atom and decision flipped, dropped, or with a value swapped, added or left out. */
export function mutantsOf(model: Model, cond: Cond): Mutant[] {
  if ('all' in cond || 'any' in cond) {
    const kind = 'all' in cond ? 'all' : 'any';
    const parts = 'all' in cond ? cond.all : cond.any;
    const rebuilt = (list: Cond[]): Cond => (kind === 'all' ? { all: list } : { any: list });
    return [
      ...parts.flatMap((part, index) =>
        mutantsOf(model, part).map(({ change, cond: mutant }) => ({ change, cond: rebuilt(parts.with(index, mutant)) })),
      ),
      ...parts.map((part, index) => ({ change: `${wordsOf(part)} dropped`, cond: rebuilt(parts.toSpliced(index, 1)) })),
    ];
  }
  if ('not' in cond) {
    return [
      { change: `not ${wordsOf(cond.not)} flipped`, cond: cond.not },
      ...mutantsOf(model, cond.not).map(({ change, cond: not }) => ({ change, cond: { not } })),
    ];
  }
  if ('judge' in cond) return [{ change: `the decision of ${cond.judge} taken as given`, cond: { all: [] } }];
  const [id, values] = atomOf(cond);
  const all = model.questions.find((question) => question.id === id)?.values ?? [];
  const change = (list: readonly string[], how: string): Mutant => ({ change: `${wordsOf(cond)} ${how}`, cond: { in: [id, [...list]] } });
  return [
    { change: `${wordsOf(cond)} flipped`, cond: { not: cond } },
    ...all.flatMap((value) => {
      if (values.includes(value))
        return values.length > 1
          ? [
              change(
                values.filter((other) => other !== value),
                `without ${value}`,
              ),
            ]
          : [];
      return [change([...values, value], `with ${value} too`), ...(values.length === 1 ? [change([value], `swapped for ${value}`)] : [])];
    }),
  ];
}

const wordsOf = (cond: Cond): string => {
  if ('judge' in cond) return `judge ${cond.judge}`;
  if ('not' in cond) return `not ${wordsOf(cond.not)}`;
  if ('all' in cond) return `all (${cond.all.map(wordsOf).join(', ')})`;
  if ('any' in cond) return `any (${cond.any.map(wordsOf).join(', ')})`;
  const [id, values] = atomOf(cond);
  return `${id}=${values.join('+')}`;
};

/** How the mutants of one condition fared against its committed table. */
export interface Fate {
  caught: number;
  /** Mutants that mean the same in every state. */
  equivalent: number;
  /** Mutants that mean something else, and that the table lets through. */
  survived: string[];
}

/** P12: every mutant of a condition that differs from it in some state differs from the committed table too. */
export function fateOf(model: Model, about: string, cond: Cond, committed: string): Fate {
  const fate: Fate = { caught: 0, equivalent: 0, survived: [] };
  const cone = coneOf(model, cond);
  const table = classesIn(parseTable(cone, committed));
  const original = reader(cone, cond);
  for (const { change, cond: mutant } of mutantsOf(model, cond)) {
    const mutated = reader(cone, mutant);
    let differs: number | undefined;
    let caught = false;
    for (let state = 0; state < cone.size && !caught; state++) {
      const now = mutated(state);
      if (differs === undefined && now !== original(state)) differs = state;
      if (now !== table[state]) caught = true;
    }
    if (differs === undefined) fate.equivalent++;
    else if (caught) fate.caught++;
    else fate.survived.push(`${about}: ${change}, and its table still agrees, for ${inWords(answersAt(cone, differs))}`);
  }
  return fate;
}

function reader(cone: Cone, cond: Cond): (state: number) => Class {
  const plain: (state: number) => Truth = readingOf(cone, cond, 1);
  const granted: (state: number) => Truth = readingOf(cone, cond, 2);
  return (state) => classOf(plain(state), granted(state));
}
