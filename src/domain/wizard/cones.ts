import type { Cond } from '../../schema/wizard.ts';
import { type Truth, atomOf } from './engine.ts';
import type { Answers, Model, Question } from './model.ts';

/**
 * The questions on which some conditions depend, and every state of their answers as one number: a digit a question,
 * in authored order, the first one counting most; 0 is unknown, 1 the first value.
 */
export interface Cone {
  questions: readonly Question[];
  radices: readonly number[];
  /** What one step of each digit adds to the number. */
  weights: readonly number[];
  /** Number of states, those included in which a hidden question has an answer. */
  size: number;
}

/** The cone of conditions: what they mention, and what decides whether that is asked. */
export function coneOf(model: Model, ...conditions: Cond[]): Cone {
  const ids = new Set<string>();
  const add = (cond: Cond): void => {
    for (const atom of atomsOf(cond)) {
      const [id] = atomOf(atom);
      if (ids.has(id)) continue;
      ids.add(id);
      const question = model.questions.find((candidate) => candidate.id === id);
      if (!question) throw new Error(`There is no question "${id}".`);
      add(question.asked);
    }
  };
  conditions.forEach(add);
  const questions = model.questions.filter(({ id }) => ids.has(id));
  const radices = questions.map(({ values }) => values.length + 1);
  const weights = radices.map((_, index) => radices.slice(index + 1).reduce((product, radix) => product * radix, 1));
  return { questions, radices, weights, size: radices.reduce((product, radix) => product * radix, 1) };
}

export type Atom = { is: [string, string] } | { in: [string, string[]] };

/** The atoms of a condition, in authored order; decisions of others are no atoms. */
export function atomsOf(cond: Cond): Atom[] {
  if ('not' in cond) return atomsOf(cond.not);
  if ('all' in cond) return cond.all.flatMap(atomsOf);
  if ('any' in cond) return cond.any.flatMap(atomsOf);
  return 'judge' in cond ? [] : [cond];
}

/** The deciders that a condition names. */
export function judgesOf(cond: Cond): string[] {
  if ('not' in cond) return judgesOf(cond.not);
  if ('all' in cond) return cond.all.flatMap(judgesOf);
  if ('any' in cond) return cond.any.flatMap(judgesOf);
  return 'judge' in cond ? [cond.judge] : [];
}

/** Digit of a question in a state. */
export const digitOf = (cone: Cone, state: number, index: number): number =>
  Math.floor(state / (cone.weights[index] as number)) % (cone.radices[index] as number);

/** The answers of a state; unknown ones are left out. */
export function answersAt(cone: Cone, state: number): Answers {
  const answers: Record<string, string> = {};
  cone.questions.forEach((question, index) => {
    const digit = digitOf(cone, state, index);
    if (digit > 0) answers[question.id] = question.values[digit - 1] as string;
  });
  return answers;
}

/** The number of a state: answers to questions outside the cone are ignored. */
export function stateOf(cone: Cone, answers: Answers): number {
  return cone.questions.reduce(
    (state, question, index) => state + (cone.weights[index] as number) * (question.values.indexOf(answers[question.id] ?? '') + 1),
    0,
  );
}

/** Answers in words, for messages: `age=18-20, sleeping=nowhere`. */
export function inWords(answers: Answers): string {
  return (
    Object.entries(answers)
      .map(([id, value]) => `${id}=${value}`)
      .join(', ') || 'nothing answered'
  );
}

/** A second reading of conditions, by tables instead of by recursion over answers; the proofs compare the engine with it. */
export type Reading = (state: number) => Truth;

/** Reads a condition over the states of a cone; `judges` is the value of every decision of others. */
export function readingOf(cone: Cone, cond: Cond, judges: Truth): Reading {
  const asked = new Map(cone.questions.map(({ id }) => [id, undefined as Reading | undefined]));
  const read = (part: Cond): Reading => {
    if ('judge' in part) return () => judges;
    if ('not' in part) {
      const inner = read(part.not);
      return (state) => (2 - inner(state)) as Truth;
    }
    if ('all' in part || 'any' in part) {
      const parts = ('all' in part ? part.all : part.any).map(read);
      const best = 'all' in part ? Math.min : Math.max;
      const start: Truth = 'all' in part ? 2 : 0;
      return (state) => parts.reduce<Truth>((value, next) => best(value, next(state)) as Truth, start);
    }
    const [id, values] = atomOf(part);
    const index = cone.questions.findIndex((question) => question.id === id);
    const question = cone.questions[index] as Question;
    const byDigit: Truth[] = [1, ...question.values.map((value): Truth => (values.includes(value) ? 2 : 0))];
    let visible = asked.get(id);
    if (!visible) asked.set(id, (visible = read(question.asked)));
    const shown = visible;
    const weight = cone.weights[index] as number;
    const radix = cone.radices[index] as number;
    return (state) => Math.min(shown(state), byDigit[Math.floor(state / weight) % radix] as Truth) as Truth;
  };
  return read(cond);
}

/** A verdict, a maybe in two: `decided` applies as soon as those who decide say yes; `open` waits for an answer of the reader. */
export const classes = ['no', 'open', 'decided', 'applies'] as const;
export type Class = 0 | 1 | 2 | 3;

/** The class of a condition in every state of a cone. */
export function classesOf(cone: Cone, cond: Cond): Uint8Array {
  const plain = readingOf(cone, cond, 1);
  const granted = readingOf(cone, cond, 2);
  const table = new Uint8Array(cone.size);
  for (let state = 0; state < cone.size; state++) table[state] = classOf(plain(state), granted(state));
  return table;
}

export function classOf(plain: Truth, granted: Truth): Class {
  return plain === 2 ? 3 : plain === 0 ? 0 : granted === 2 ? 2 : 1;
}

/** Tells of each state whether a reader can be in it: no hidden question has an answer. */
export function reachability(cone: Cone): (state: number) => boolean {
  const asked = cone.questions.map(({ asked }) => readingOf(cone, asked, 1));
  return (state) => asked.every((shown, index) => digitOf(cone, state, index) === 0 || shown(state) > 0);
}

/** The states of a cone in which a reader can be. */
export function* reachableStates(cone: Cone): Generator<number> {
  const reachable = reachability(cone);
  for (let state = 0; state < cone.size; state++) if (reachable(state)) yield state;
}
