import { describe, expect, it } from 'vitest';
import { engine, unknown } from '../../../src/domain/wizard/engine.ts';
import type { Answers } from '../../../src/domain/wizard/model.ts';
import { isSamePlan, planOf } from '../../../src/domain/wizard/plan.ts';
import { model, today } from './subject.ts';

const machine = engine(model, today);
const planFor = (answers: Answers) => planOf(machine.page(answers), answers);

describe('the plan', () => {
  it('holds nothing that waits for a question not reached yet', () => {
    expect(machine.page({ person: 'self' }).length).toBeGreaterThan(30);
    expect(planFor({ person: 'self' }).ids).toEqual(['gemeente-bellen']);
  });

  it('of what waits for an answer not known shows three, and folds each other one under its question, out of what is kept', () => {
    const { certain, waiting, unfolded, folded, ids } = planFor(Object.fromEntries(model.questions.map(({ id }) => [id, unknown])));
    const under = [...folded].flatMap(([question, results]) => {
      for (const { open } of results) expect(open).toContainEqual({ question });
      return results;
    });
    expect(unfolded).toHaveLength(3);
    expect(new Set([...unfolded, ...under])).toEqual(new Set(waiting));
    expect(unfolded.length + under.length).toBe(waiting.length);
    expect(ids).toEqual([...certain, ...unfolded].map(({ outcome }) => outcome.id));
  });

  it('begins with what is urgent', () => {
    expect(planFor({ person: 'self', sleeping: 'nowhere', safe: 'safe', age: '27-plus' }).first?.outcome.kind).toBe('urgent');
    expect(planFor({ person: 'self' }).first?.outcome.id).toBe('gemeente-bellen');
  });

  it('is the same in any order, and no other when it holds less, more, or something else', () => {
    expect(isSamePlan(['a', 'b'], ['b', 'a'])).toBe(true);
    for (const other of [[], ['a'], ['a', 'c'], ['a', 'b', 'c']]) expect(isSamePlan(['a', 'b'], other)).toBe(false);
  });
});
