import type { Cond, Help } from '../../schema/wizard.ts';
import type { Answers, Model, Outcome, Question } from './model.ts';

/** The answer 'I do not know, or would rather not say'. */
export const unknown = 'unknown';

/** Strong Kleene, in whole numbers: 0 no, 1 open, 2 yes. */
export type Truth = 0 | 1 | 2;

/** A part of a reason: the answer to a question is one of these values, or none of them. */
export interface Literal {
  question: string;
  values: readonly string[];
  not: boolean;
}

/** What a verdict still waits for: an answer of the reader, or a decision of somebody else. */
export type Open = { question: string } | { decider: string };

export interface Result {
  outcome: Outcome;
  verdict: 'applies' | 'maybe';
  /** Worked out when they are read. */
  readonly reasons: Literal[];
  open: Open[];
}

export type Engine = ReturnType<typeof engine>;

const bands = ['today', 'this-week', 'later'];
const open = 1;
/** Question and values of an atom. */
export const atomOf = (cond: { is: [string, string] } | { in: [string, string[]] }): [string, readonly string[]] =>
  'is' in cond ? [cond.is[0], [cond.is[1]]] : cond.in;

/** Answers in, outcomes with reasons out. Nothing is remembered between calls. */
export function engine(model: Model, today: string) {
  const { questions, outcomes, desks } = model;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const find = (id: string) => byId.get(id) as Question;
  const given = (answers: Answers, id: string) => (answers[id] === unknown ? undefined : answers[id]);

  /** Value of a condition, with every decision of others taken as open, or as given. */
  function truth(cond: Cond, answers: Answers, judges: Truth = open): Truth {
    if ('not' in cond) return (2 - truth(cond.not, answers, judges)) as Truth;
    if ('judge' in cond) return judges;
    if ('all' in cond || 'any' in cond) {
      const [parts, settled] = 'all' in cond ? [cond.all, 0] : [cond.any, 2];
      let result = 2 - settled;
      for (const part of parts) {
        const value = truth(part, answers, judges);
        if (value === settled) return value;
        if (value === open) result = open;
      }
      return result as Truth;
    }
    const [id, values] = atomOf(cond);
    const answer = given(answers, id);
    const own = answer === undefined ? open : values.includes(answer) ? 2 : 0;
    return own && (Math.min(truth(find(id).asked, answers, judges), own) as Truth);
  }

  const verdict = ({ if: cond, validFrom = '', validTo = '9999' }: Outcome, answers: Answers): Truth =>
    validFrom <= today && today <= validTo ? truth(cond, answers) : 0;

  /** Ids of the questions on which a condition depends, in authored order. */
  function coneOf(cond: Cond): string[] {
    const ids = new Set<string>();
    const add = (part: Cond): void => {
      if ('not' in part) add(part.not);
      else if ('all' in part) part.all.forEach(add);
      else if ('any' in part) part.any.forEach(add);
      else if (!('judge' in part)) {
        const [id] = atomOf(part);
        ids.add(id);
        add(find(id).asked);
      }
    };
    add(cond);
    return questions.flatMap(({ id }) => (ids.has(id) ? [id] : []));
  }

  /** The smallest choice of own answers that alone makes the condition true, first in authored order. */
  function smallest(cond: Cond, answers: Answers): Answers | undefined {
    const ids = coneOf(cond).filter((id) => given(answers, id));
    const choose = (from: number, size: number, chosen: Answers): Answers | undefined => {
      if (!size) return truth(cond, chosen, 2) === 2 ? chosen : undefined;
      for (let index = from; index <= ids.length - size; index++) {
        const id = ids[index] as string;
        const found = choose(index + 1, size - 1, { ...chosen, [id]: answers[id] as string });
        if (found) return found;
      }
      return undefined;
    };
    for (let size = 0; size <= ids.length; size++) {
      const found = choose(0, size, {});
      if (found) return found;
    }
    return undefined;
  }

  /**
   * Visits the atoms that make a condition come out as wanted: those of one way that is enough (`proof`), or every one
   * that points that way.
   */
  function support(cond: Cond, answers: Answers, wanted: Truth, proof: boolean, visit: (literal: Literal) => void): void {
    if ('not' in cond) support(cond.not, answers, (2 - wanted) as Truth, proof, visit);
    else if ('all' in cond || 'any' in cond) {
      const one = 'any' in cond === (wanted === 2);
      for (const part of 'all' in cond ? cond.all : cond.any) {
        if (proof && truth(part, answers, 2) !== wanted) continue;
        support(part, answers, wanted, proof, visit);
        if (proof && one) return;
      }
    } else if (!('judge' in cond) && truth(cond, answers, 2) === wanted) {
      const [question, values] = atomOf(cond);
      const { asked } = find(question);
      const hidden = !truth(asked, answers, 2);
      if (!hidden) visit({ question, values, not: !wanted });
      if (hidden || wanted) support(asked, answers, wanted, proof, visit);
    }
  }

  /** Why an outcome is shown: at most one literal a question, in authored order. */
  function reasons({ if: cond }: Outcome, answers: Answers): Literal[] {
    const forcing = smallest(cond, answers);
    const found = new Map<string, Literal>();
    support(cond, forcing ?? answers, 2, !!forcing, (literal) => {
      if (!found.has(literal.question)) found.set(literal.question, literal);
    });
    return questions.flatMap(({ id }) => found.get(id) ?? []);
  }

  /** Visits what could still settle an open condition. */
  function visitOpen(cond: Cond, answers: Answers, visit: (point: Open) => void): void {
    if (truth(cond, answers) !== open) return;
    const go = (part: Cond) => visitOpen(part, answers, visit);
    if ('not' in cond) go(cond.not);
    else if ('all' in cond) cond.all.forEach(go);
    else if ('any' in cond) cond.any.forEach(go);
    else if ('judge' in cond) visit({ decider: cond.judge });
    else {
      const [question] = atomOf(cond);
      go(find(question).asked);
      if (!given(answers, question)) visit({ question });
    }
  }

  /** Open points of a maybe: questions in authored order, then deciders. */
  function openPoints(cond: Cond, answers: Answers): Open[] {
    const ids = new Set<string>();
    const deciders = new Set<string>();
    visitOpen(cond, answers, (point) => ('question' in point ? ids.add(point.question) : deciders.add(point.decider)));
    return [...questions.flatMap(({ id }) => (ids.has(id) ? [{ question: id }] : [])), ...[...deciders].map((decider) => ({ decider }))];
  }

  /** The variant to show: the value of its question, or undefined for the text of the outcome itself. */
  function variant({ variants }: Outcome, answers: Answers): string | undefined {
    if (!variants || !truth(find(variants.question).asked, answers)) return undefined;
    const answer = given(answers, variants.question);
    return answer !== undefined && answer in variants.options ? answer : undefined;
  }

  const helpOf = (outcome: Outcome, answers: Answers): readonly Help[] =>
    outcome.variants?.options[variant(outcome, answers) ?? '']?.help ?? outcome.help;

  /** Ids of the services to show, desks looked up; all desks of a need while the municipality is not known. */
  function services(outcome: Outcome, answers: Answers): string[] {
    const found = helpOf(outcome, answers).flatMap((help) => {
      if (help.if && !truth(help.if, answers)) return [];
      if ('service' in help) return [help.service];
      const row = desks[help.desk] ?? {};
      const municipality = given(answers, 'municipality');
      return municipality ? [row[municipality]] : Object.values(row);
    });
    return [...new Set(found.filter((service) => typeof service === 'string'))];
  }

  /** Questions not answered yet that can still change a verdict, a variant or a slot, in authored order. */
  function remaining(answers: Answers): string[] {
    const ids = new Set<string>();
    const look = (cond: Cond) => visitOpen(cond, answers, (point) => 'question' in point && ids.add(point.question));
    for (const outcome of outcomes) {
      if (!verdict(outcome, answers)) continue;
      look(outcome.if);
      // An atom without values is open as long as its question is.
      if (outcome.variants) look({ in: [outcome.variants.question, []] });
      for (const help of helpOf(outcome, answers)) {
        if (help.if) look(help.if);
        if ('desk' in help) look({ in: ['municipality', []] });
      }
    }
    return questions.flatMap(({ id }) => (ids.has(id) && !(id in answers) ? [id] : []));
  }

  /** What may apply, in the order of the page; what does not is left out. */
  function page(answers: Answers): Result[] {
    const shown = outcomes.flatMap((outcome, index) => {
      const value = verdict(outcome, answers);
      if (!value) return [];
      const points = openPoints(outcome.if, answers);
      // Urgent first, then by when to begin; in each, what only waits for others goes before what waits for the reader.
      const rank =
        (outcome.kind === 'urgent' ? 0 : 2 + 2 * bands.indexOf(outcome.when)) + (points.some((point) => 'question' in point) ? 1 : 0);
      return [{ outcome, value, points, rank, index }];
    });
    return shown
      .map((one) => ({
        ...one,
        rank:
          one.value < 2
            ? one.rank
            : Math.min(one.rank, ...shown.flatMap(({ outcome, rank }) => (one.outcome.above.includes(outcome.id) ? rank : []))),
      }))
      .sort((a, b) => a.rank - b.rank || a.index - b.index)
      .map(({ outcome, value, points }) => ({
        outcome,
        verdict: value === 2 ? 'applies' : 'maybe',
        get reasons() {
          return reasons(outcome, answers);
        },
        open: points,
      }));
  }

  return { truth, verdict, reasons, openPoints, variant, services, remaining, page };
}
