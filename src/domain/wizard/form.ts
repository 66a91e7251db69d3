import type { Cond, OutcomeRecord } from '../../schema/wizard.ts';
import { atomsOf, judgesOf } from './cones.ts';
import { atomOf } from './engine.ts';
import type { Model } from './model.ts';

/**
 * Problems in the form of the rules: names that do not exist, values out of order, questions that look ahead. `records` tell
 * who decides on each outcome.
 */
export function wellFormed(
  model: Model,
  deciders: readonly string[],
  records: ReadonlyMap<string, Pick<OutcomeRecord, 'decidedBy'>>,
): string[] {
  const problems: string[] = [];
  const seen: string[] = [];
  const checkCond = (about: string, cond: Cond, known: readonly string[]): void => {
    for (const atom of atomsOf(cond)) {
      const [id, values] = atomOf(atom);
      const question = model.questions.find((candidate) => candidate.id === id);
      if (!question) problems.push(`${about}: there is no question "${id}"`);
      else {
        if (!known.includes(id)) problems.push(`${about}: "${id}" is asked later: a question may only look at those above it`);
        for (const value of values)
          if (!question.values.includes(value))
            problems.push(`${about}: "${value}" is no value of "${id}" (${question.values.join(', ')})`);
        if (values.length === question.values.length) problems.push(`${about}: names every value of "${id}"`);
        if ([...values].sort((a, b) => question.values.indexOf(a) - question.values.indexOf(b)).join() !== values.join()) {
          problems.push(
            `${about}: write the values of "${id}" in their order: ${question.values.filter((value) => values.includes(value)).join(', ')}`,
          );
        }
      }
    }
    checkJudges(about, cond, false);
  };
  const checkJudges = (about: string, cond: Cond, negated: boolean): void => {
    if ('judge' in cond) {
      if (!deciders.includes(cond.judge)) problems.push(`${about}: there is no decider "${cond.judge}"`);
      if (negated) problems.push(`${about}: a decision of others may not stand under "not"`);
    } else if ('not' in cond) checkJudges(about, cond.not, !negated);
    else if ('all' in cond || 'any' in cond) for (const part of 'all' in cond ? cond.all : cond.any) checkJudges(about, part, negated);
  };
  for (const { id, values, asked } of model.questions) {
    if (seen.includes(id)) problems.push(`${id}: this question stands twice`);
    if (new Set(values).size !== values.length) problems.push(`${id}: a value stands twice`);
    checkCond(`question ${id}`, asked, seen);
    seen.push(id);
  }
  const ids = model.outcomes.map(({ id }) => id);
  for (const outcome of model.outcomes) {
    checkCond(outcome.id, outcome.if, seen);
    for (const list of [outcome.help, ...Object.values(outcome.variants?.options ?? {}).map(({ help = [] }) => help)]) {
      for (const item of list) if (item.if) checkCond(`${outcome.id}, help`, item.if, seen);
    }
    const decidedBy = records.get(outcome.id)?.decidedBy ?? [];
    for (const decider of decidedBy) if (!deciders.includes(decider)) problems.push(`${outcome.id}: there is no decider "${decider}"`);
    for (const judge of judgesOf(outcome.if))
      if (!decidedBy.includes(judge)) problems.push(`${outcome.id}: "${judge}" decides, and is not in decidedBy`);
    for (const id of outcome.above) {
      if (!ids.includes(id)) problems.push(`${outcome.id}: stands above "${id}", which does not exist`);
      else if (ids.indexOf(id) < ids.indexOf(outcome.id)) problems.push(`${outcome.id}: stands above "${id}", so its order must be lower`);
    }
    const { variants } = outcome;
    if (variants) {
      const question = model.questions.find(({ id }) => id === variants.question);
      for (const value of Object.keys(variants.options))
        if (!question?.values.includes(value)) problems.push(`${outcome.id}: its variant "${value}" is no value of "${variants.question}"`);
    }
  }
  return problems;
}
