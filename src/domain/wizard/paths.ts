import type { Cond } from '../../schema/wizard.ts';
import { inWords } from './cones.ts';
import { atomOf, unknown } from './engine.ts';
import { type Answers, type Model, type Outcome, municipalityQuestion } from './model.ts';

/**
 * A condition after some answers: a value, or what is left of it. A 1 is a half that no answer can change any more
 * ('I do not know', or a decision of others).
 */
type Rest = 0 | 1 | 2 | { all: Rest[] } | { any: Rest[] } | { not: Rest } | { in: [string, readonly string[]] };

/** What can still change about one outcome: its verdict, and what chooses its variant, desk or a line of help. */
interface Pending {
  rest: Rest;
  choosers: readonly Rest[];
  /** Name of an urgent outcome, as long as no urgent one applies yet; else empty. */
  urgent: string;
}

/** Every way through the questions, ways that leave the same taken together. */
interface Paths {
  /** Most screens on any way, with an example. */
  longest: { screens: number; answers: Answers };
  /** Ways on which the first urgent outcome applies later than asked for. */
  late: { screens: number; outcome: string; answers: Answers }[];
}

/**
 * Follows every way through the questions, in order, skipping those that can change nothing; with `unknowns` also the
 * ways on which somebody does not know. Two ways are taken together only when what is left to find out is the same.
 */
function pathsOf(model: Model, unknowns: boolean, urgentBy: number): Paths {
  const book = new Book();
  const asked = new Map(model.questions.map((question) => [question.id, question.asked]));
  const start = (cond: Cond) => restOf(cond, asked);
  const open = (question: string) => start({ in: [question, []] });
  let layer = [
    {
      pending: book.enter(
        model.outcomes.map((outcome) => ({
          rest: start(outcome.if),
          choosers: choosersOf(outcome, start, open),
          urgent: outcome.kind === 'urgent' ? outcome.id : '',
        })),
      ),
      urgent: false,
      screens: 0,
      answers: {} as Answers,
    },
  ];
  const late: Paths['late'] = [];
  for (const question of model.questions) {
    const next = new Map<string, (typeof layer)[number]>();
    const keep = (node: (typeof layer)[number]): void => {
      const key = `${node.urgent} ${node.pending.join()}`;
      const known = next.get(key);
      if (!known || known.screens < node.screens) next.set(key, node);
    };
    for (const node of layer) {
      if (!node.pending.some((id) => book.mentions(id, question.id))) {
        keep(node);
        continue;
      }
      for (const value of unknowns ? [...question.values, unknown] : question.values) {
        const answers = { ...node.answers, [question.id]: value };
        const screens = node.screens + 1;
        const after = node.pending.map((id) => book.answered(id, question.id, value));
        const reached = after.flatMap(({ reached }) => reached)[0];
        if (reached !== undefined && !node.urgent && screens > urgentBy) late.push({ screens, outcome: reached, answers });
        const urgent = node.urgent || reached !== undefined;
        const left = new Set(after.flatMap(({ left }) => left).flatMap((id) => (urgent ? book.calm(id) : id)));
        keep({ pending: [...left].sort((a, b) => a - b), urgent, screens, answers });
      }
    }
    layer = [...next.values()];
  }
  const { screens, answers } = layer.reduce((best, node) => (node.screens > best.screens ? node : best));
  return { longest: { screens, answers }, late };
}

/** P7: at most so many screens, and the first urgent result soon enough. */
export function bounded(model: Model, limits: { answered: number; any: number; urgentBy: number }): string[] {
  const answered = pathsOf(model, false, limits.urgentBy);
  const any = pathsOf(model, true, limits.urgentBy);
  const tooLong = ({ longest }: Paths, limit: number, who: string): string[] =>
    longest.screens > limit
      ? [`the questions: ${longest.screens} screens, more than ${limit}, ${who}, for ${inWords(longest.answers)}`]
      : [];
  return [
    ...tooLong(answered, limits.answered, 'when every question is answered'),
    ...tooLong(any, limits.any, 'on some way'),
    ...any.late
      .slice(0, 3)
      .map(
        ({ screens, outcome, answers }) => `${outcome}: the first urgent result, and only on screen ${screens}, for ${inWords(answers)}`,
      ),
  ];
}

/** Most screens that any reader sees: when every question is answered, and on any way. */
export function mostScreens(model: Model): { answered: number; any: number } {
  const longest = (unknowns: boolean) => pathsOf(model, unknowns, Infinity).longest.screens;
  return { answered: longest(false), any: longest(true) };
}

/** Numbers for pending outcomes, so that equal ones are one, and each step is worked out once. */
class Book {
  readonly #entries: Pending[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #steps = new Map<string, { left: number[]; reached: string[] }>();
  readonly #calm = new Map<number, number[]>();
  readonly #mentioned: Set<string>[] = [];

  /** Numbers of what is still pending, simplified: only what can change how the questions go on is told apart. */
  enter(list: readonly Pending[]): number[] {
    return [...new Set(list.flatMap((pending) => this.#simple(pending)))].sort((a, b) => a - b);
  }

  mentions(id: number, question: string): boolean {
    return this.#mentioned[id]?.has(question) === true;
  }

  /** What is left of a pending outcome after an answer, and the urgent outcome that now applies. */
  answered(id: number, question: string, value: string): { left: number[]; reached: string[] } {
    if (!this.mentions(id, question)) return { left: [id], reached: [] };
    const key = `${id} ${question} ${value}`;
    const known = this.#steps.get(key);
    if (known) return known;
    const { rest, choosers, urgent } = this.#entries[id] as Pending;
    const after = replaced(rest, question, value);
    const step = {
      left: this.enter([{ rest: after, choosers: choosers.map((chooser) => replaced(chooser, question, value)), urgent }]),
      reached: urgent && after === 2 ? [urgent] : [],
    };
    this.#steps.set(key, step);
    return step;
  }

  /** The same once an urgent outcome applies. */
  calm(id: number): number[] {
    const known = this.#calm.get(id);
    if (known) return known;
    const calm = this.enter([{ ...(this.#entries[id] as Pending), urgent: '' }]);
    this.#calm.set(id, calm);
    return calm;
  }

  #simple({ rest, choosers, urgent }: Pending): number[] {
    if (rest === 0) return [];
    const open = choosers.filter((chooser) => typeof chooser !== 'number');
    // Of an outcome that is shown, each chooser stands on its own.
    if (typeof rest === 'number') return open.flatMap((chooser) => this.#simple({ rest: chooser, choosers: [], urgent: '' }));
    // What one answer settles is pending until that answer, whatever it says.
    const ids = mentioned(rest);
    if (open.length === 0 && !urgent && ids.size === 1) rest = { in: [[...ids][0] as string, []] };
    const key = JSON.stringify([rest, open, urgent]);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#entries.push({ rest, choosers: open, urgent }) - 1;
      this.#numbers.set(key, number);
      this.#mentioned[number] = new Set([rest, ...open].flatMap((part) => [...mentioned(part)]));
    }
    return [number];
  }
}

function choosersOf({ help, variants }: Outcome, start: (cond: Cond) => Rest, open: (question: string) => Rest): Rest[] {
  const lists = [help, ...Object.values(variants?.options ?? {}).map((option) => option.help ?? [])].flat();
  return [
    ...(variants ? [open(variants.question)] : []),
    ...(lists.some((item) => 'desk' in item) ? [open(municipalityQuestion)] : []),
    ...lists.flatMap((item) => (item.if ? [start(item.if)] : [])),
  ];
}

/** A condition before any answer, with what decides whether each question is asked written out. */
function restOf(cond: Cond, asked: ReadonlyMap<string, Cond>): Rest {
  const go = (part: Cond) => restOf(part, asked);
  if ('judge' in cond) return 1;
  if ('not' in cond) return negated(go(cond.not));
  if ('all' in cond) return joined('all', cond.all.map(go));
  if ('any' in cond) return joined('any', cond.any.map(go));
  const [id, values] = atomOf(cond);
  return joined('all', [go(asked.get(id) as Cond), { in: [id, values] }]);
}

/** A rest after one more answer. */
function replaced(rest: Rest, question: string, value: string): Rest {
  const go = (part: Rest) => replaced(part, question, value);
  if (typeof rest === 'number') return rest;
  if ('not' in rest) return negated(go(rest.not));
  if ('all' in rest) return joined('all', rest.all.map(go));
  if ('any' in rest) return joined('any', rest.any.map(go));
  if (rest.in[0] !== question) return rest;
  return value === unknown ? 1 : rest.in[1].includes(value) ? 2 : 0;
}

const negated = (rest: Rest): Rest => (typeof rest === 'number' ? ((2 - rest) as Rest) : { not: rest });

/** Joins parts, the settled ones worked out, equal ones taken once, in a fixed order. */
function joined(kind: 'all' | 'any', parts: readonly Rest[]): Rest {
  const [settles, drops]: [Rest, Rest] = kind === 'all' ? [0, 2] : [2, 0];
  if (parts.includes(settles)) return settles;
  const left = new Map(parts.flatMap((part) => (part === drops ? [] : [[JSON.stringify(part), part] as const])));
  const sorted = [...left].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  return sorted.length === 0 ? drops : sorted.length === 1 ? (sorted[0] as Rest) : kind === 'all' ? { all: sorted } : { any: sorted };
}

function mentioned(rest: Rest): Set<string> {
  if (typeof rest === 'number') return new Set();
  if ('in' in rest) return new Set([rest.in[0]]);
  const parts = 'not' in rest ? [rest.not] : 'all' in rest ? rest.all : rest.any;
  return new Set(parts.flatMap((part) => [...mentioned(part)]));
}
