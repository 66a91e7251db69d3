import type { Result } from './engine.ts';
import type { Answers } from './model.ts';

/** By when to begin, in the order of the plan. */
export const bands = ['urgent', 'today', 'this-week', 'later'] as const;

/** By when to begin with an outcome. */
export const bandOf = ({ outcome }: Result): (typeof bands)[number] => (outcome.kind === 'urgent' ? 'urgent' : outcome.when);

/** Questions whose answer an outcome still waits for. */
export const openQuestions = ({ open }: Result): string[] => open.flatMap((point) => ('question' in point ? [point.question] : []));

export interface Plan {
  certain: readonly Result[];
  /** What to do first. */
  first: Result | undefined;
  /** Waits for an answer that the reader does not know. */
  waiting: readonly Result[];
  /** The first of those, in full view. */
  unfolded: readonly Result[];
  /** The others, under the question that settles most of them. */
  folded: ReadonlyMap<string, readonly Result[]>;
  /** Outcomes in full view: what may be kept or shared, and nothing else. */
  ids: readonly string[];
}

const mostOpen = 3;

/** What of the results stands in the plan, and how. */
export function planOf(results: readonly Result[], answers: Answers): Plan {
  // A maybe that waits for a question not reached yet is not shown; one that waits for "I do not know" is, when urgent.
  const reached = results.filter((result) => openQuestions(result).every((id) => answers[id] !== undefined));
  const certain = reached.filter((result) => openQuestions(result).length === 0 || result.outcome.kind === 'urgent');
  const waiting = reached.filter((result) => !certain.includes(result));
  const first = bands.flatMap((band) => certain.filter((result) => bandOf(result) === band))[0];
  const unfolded = waiting.slice(0, mostOpen);
  const folded = new Map<string, Result[]>();
  let rest = waiting.slice(mostOpen);
  while (rest.length > 0) {
    const counts = new Map<string, number>();
    for (const id of rest.flatMap(openQuestions)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const question = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
    if (question === undefined) break;
    const settles = (result: Result) => openQuestions(result).includes(question);
    folded.set(question, rest.filter(settles));
    rest = rest.filter((result) => !settles(result));
  }
  return { certain, first, waiting, unfolded, folded, ids: [...certain, ...unfolded].map(({ outcome }) => outcome.id) };
}

/** Whether two plans hold the same outcomes, in any order. */
export const isSamePlan = (ids: readonly string[], other: readonly string[]): boolean =>
  ids.length === other.length && ids.every((id) => other.includes(id));
