import type { Cond, Help } from '../../schema/wizard.ts';
import { inWords } from './cones.ts';
import { atomOf, unknown } from './engine.ts';
import { type Answers, type Model, type Outcome, municipalityQuestion } from './model.ts';

/**
 * A condition after some answers: a value, or what is left of it. `?` is a half that no answer can change any more
 * ("I do not know", or a decision of others).
 */
type Rest = 0 | 1 | 2 | { all: Rest[] } | { any: Rest[] } | { not: Rest } | { in: [string, readonly string[]] };

/** Every way through the questions, ways that leave the same rest taken together. */
export interface Paths {
  /** Most screens on any way, with an example. */
  longest: { screens: number; answers: Answers };
  /** Ways on which the first urgent outcome applies only after the given number of screens. */
  lateUrgent: { screens: number; outcome: string; answers: Answers }[];
  /** Kinds of rest that were followed. */
  nodes: number;
}

/**
 * Follows every way through the questions, in order, skipping those that can change nothing: with `unknowns` also the
 * ways on which somebody does not know. Exact: two ways are one only when what is left of every rule is the same.
 */
export function pathsOf(model: Model, { unknowns, urgentBy }: { unknowns: boolean; urgentBy: number }): Paths {
  interface Node {
    rests: Map<string, Rest>;
    screens: number;
    urgent: boolean;
    answers: Record<string, string>;
  }
  const asked = new Map(model.questions.map((question) => [question.id, question.asked]));
  /** What can still change on the page: each rule, and what chooses a variant, a desk or a line of help. */
  const pending = new Map<string, { outcome: Outcome; cond: Cond }>();
  for (const outcome of model.outcomes) {
    pending.set(outcome.id, { outcome, cond: outcome.if });
    const choosers: Cond[] = outcome.variants ? [{ in: [outcome.variants.question, []] }] : [];
    for (const help of allHelp(outcome)) {
      if (help.if) choosers.push(help.if);
      if ('desk' in help) choosers.push({ in: [municipalityQuestion, []] });
    }
    for (const [index, cond] of choosers.entries()) pending.set(`${outcome.id} ${index}`, { outcome, cond });
  }

  /** Leaves out what is settled, and what an outcome that is ruled out would still choose. */
  const openOnes = (rests: ReadonlyMap<string, Rest>): Map<string, Rest> =>
    new Map([...rests].filter(([key, rest]) => typeof rest !== 'number' && rests.get(pending.get(key)?.outcome.id ?? '') !== 0));
  const root: Node = {
    rests: openOnes(new Map([...pending].map(([key, { cond }]) => [key, restOf(cond, {}, asked)]))),
    screens: 0,
    urgent: false,
    answers: {},
  };
  let layer = new Map<string, Node>([['', root]]);
  let nodes = 0;
  const lateUrgent: Paths['lateUrgent'] = [];

  for (const question of model.questions) {
    const next = new Map<string, Node>();
    const keep = (node: Node): void => {
      const key = `${node.urgent} ${[...node.rests].map(([id, rest]) => `${id}:${textOf(rest)}`).join(';')}`;
      const known = next.get(key);
      if (!known || known.screens < node.screens) next.set(key, node);
    };
    for (const node of layer.values()) {
      nodes++;
      if (![...node.rests.values()].some((rest) => mentions(rest, question.id))) {
        keep(node);
        continue;
      }
      for (const value of unknowns ? [...question.values, unknown] : question.values) {
        const answers = { ...node.answers, [question.id]: value };
        const screens = node.screens + 1;
        let { urgent } = node;
        const rests = new Map<string, Rest>();
        for (const [key, { outcome, cond }] of pending) {
          const before = node.rests.get(key);
          if (before === undefined) continue;
          const rest = restOf(cond, answers, asked);
          if (key === outcome.id && rest === 2 && outcome.kind === 'urgent' && !urgent) {
            urgent = true;
            if (screens > urgentBy) lateUrgent.push({ screens, outcome: outcome.id, answers });
          }
          rests.set(key, rest);
        }
        keep({ rests: openOnes(rests), screens, urgent, answers });
      }
    }
    layer = next; if(process.env.DBG) console.error(question.id, layer.size);
  }
  const longest = [...layer.values()].reduce((best, node) => (node.screens > best.screens ? node : best));
  return { longest: { screens: longest.screens, answers: longest.answers }, lateUrgent, nodes };
}

/** P7: at most so many screens, and the first urgent result soon enough. */
export function bounded(model: Model, limits: { answered: number; any: number; urgentBy: number }): string[] {
  const answered = pathsOf(model, { unknowns: false, urgentBy: limits.urgentBy });
  const any = pathsOf(model, { unknowns: true, urgentBy: limits.urgentBy });
  const problems: string[] = [];
  const tooLong = ({ longest }: Paths, limit: number, who: string) => {
    if (longest.screens > limit) problems.push(`${longest.screens} screens, more than ${limit}, ${who}: ${inWords(longest.answers)}`);
  };
  tooLong(answered, limits.answered, 'when every question is answered');
  tooLong(any, limits.any, 'on some way');
  for (const { screens, outcome, answers } of any.lateUrgent.slice(0, 3)) {
    problems.push(`${outcome}: is the first urgent result, and comes only on screen ${screens}: ${inWords(answers)}`);
  }
  return problems;
}

const allHelp = ({ help, variants }: Outcome): Help[] => [
  ...help,
  ...Object.values(variants?.options ?? {}).flatMap((option) => option.help ?? []),
];

/** What is left of a condition: questions not in `answers` are still to come. */
function restOf(cond: Cond, answers: Answers, asked: ReadonlyMap<string, Cond>): Rest {
  if ('judge' in cond) return 1;
  if ('not' in cond) {
    const rest = restOf(cond.not, answers, asked);
    return typeof rest === 'number' ? ((2 - rest) as Rest) : { not: rest };
  }
  if ('all' in cond)
    return join(
      'all',
      cond.all.map((part) => restOf(part, answers, asked)),
    );
  if ('any' in cond)
    return join(
      'any',
      cond.any.map((part) => restOf(part, answers, asked)),
    );
  const [id, values] = atomOf(cond);
  const answer = answers[id];
  const own: Rest = answer === undefined ? { in: [id, values] } : answer === unknown ? 1 : values.includes(answer) ? 2 : 0;
  const condition = asked.get(id);
  return condition ? join('all', [restOf(condition, answers, asked), own]) : own;
}

/** Joins parts, the decided ones worked out, equal ones taken once, in a fixed order. */
function join(kind: 'all' | 'any', parts: readonly Rest[]): Rest {
  const [settles, drops] = kind === 'all' ? [0, 2] : [2, 0];
  if (parts.includes(settles as Rest)) return settles as Rest;
  const left = new Map(parts.flatMap((part) => (part === drops ? [] : [[textOf(part), part] as const])));
  const sorted = [...left].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  if (sorted.length === 0) return drops as Rest;
  if (sorted.length === 1) return sorted[0] as Rest;
  return kind === 'all' ? { all: sorted } : { any: sorted };
}

const textOf = (rest: Rest): string => (typeof rest === 'number' ? String(rest) : JSON.stringify(rest));

function mentions(rest: Rest, id: string): boolean {
  if (typeof rest === 'number') return false;
  if ('in' in rest) return rest.in[0] === id;
  if ('not' in rest) return mentions(rest.not, id);
  return ('all' in rest ? rest.all : rest.any).some((part) => mentions(part, id));
}
