import { describe, expect, it } from 'vitest';
import { type Truth, engine, unknown } from '../../../src/domain/wizard/engine.ts';
import type { Model, Outcome } from '../../../src/domain/wizard/model.ts';
import type { Cond } from '../../../src/schema/wizard.ts';

const outcome = (id: string, cond: Cond, more: Partial<Outcome> = {}): Outcome => ({
  id,
  kind: 'right',
  when: 'today',
  if: cond,
  adultOnly: false,
  above: [],
  help: [{ service: 'somebody' }],
  ...more,
});

const model: Model = {
  questions: [
    { id: 'bed', values: ['home', 'none'], asked: { all: [] } },
    { id: 'municipality', values: ['here', 'there', 'elsewhere'], asked: { all: [] } },
    { id: 'rent', values: ['paid', 'late'], asked: { is: ['bed', 'home'] } },
    { id: 'income', values: ['work', 'none'], asked: { all: [] } },
  ],
  outcomes: [
    outcome('tonight', { is: ['bed', 'none'] }, { kind: 'urgent' }),
    outcome('debts', { is: ['rent', 'late'] }),
    outcome(
      'benefit',
      { all: [{ is: ['income', 'none'] }, { any: [{ not: { is: ['bed', 'none'] } }, { judge: 'town' }] }] },
      {
        help: [{ desk: 'bijstand' }, { service: 'police', if: { is: ['bed', 'none'] } }],
        variants: { question: 'bed', options: { none: { help: [{ service: 'outreach' }] } } },
      },
    ),
    outcome('always', { all: [] }, { kind: 'contact' }),
    outcome('ended', { all: [] }, { validTo: '2026-01-31' }),
  ],
  desks: { bijstand: { here: 'desk-here', there: 'desk-there' } },
};
const wizard = engine(model, '2026-02-01');
const find = (id: string) => model.outcomes.find((candidate) => candidate.id === id) as Outcome;
const truth = (cond: Cond, answers = {}, judges: Truth = 1) => wizard.truth(cond, answers, judges);

describe('truth', () => {
  it('is strong Kleene', () => {
    const no: Cond = { any: [] };
    const yes: Cond = { all: [] };
    const half: Cond = { judge: 'town' };
    expect([no, half, yes].map((cond) => truth(cond))).toEqual([0, 1, 2]);
    expect([no, half, yes].map((cond) => truth({ not: cond }))).toEqual([2, 1, 0]);
    expect([no, half, yes].map((one) => [no, half, yes].map((other) => truth({ all: [one, other] })))).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [0, 1, 2],
    ]);
    expect([no, half, yes].map((one) => [no, half, yes].map((other) => truth({ any: [one, other] })))).toEqual([
      [0, 1, 2],
      [1, 1, 2],
      [2, 2, 2],
    ]);
  });

  it('takes an answer left out and "unknown" as open', () => {
    expect(truth({ is: ['bed', 'none'] })).toBe(1);
    expect(truth({ is: ['bed', 'none'] }, { bed: unknown })).toBe(1);
  });

  it('ignores the answer to a hidden question', () => {
    expect(truth({ is: ['rent', 'late'] }, { bed: 'none', rent: 'late' })).toBe(0);
    expect(truth({ is: ['rent', 'late'] }, { bed: 'home', rent: 'late' })).toBe(2);
  });

  it('is at most open while it is open whether a question is asked', () => {
    expect(truth({ is: ['rent', 'late'] }, { rent: 'late' })).toBe(1);
    expect(truth({ is: ['rent', 'late'] }, { rent: 'paid' })).toBe(0);
  });
});

describe('verdict', () => {
  it('is no outside the days on which an outcome holds', () => {
    expect(wizard.verdict(find('ended'), {})).toBe(0);
    expect(engine(model, '2026-01-31').verdict(find('ended'), {})).toBe(2);
  });

  it('stays a maybe when somebody else decides', () => {
    expect(wizard.verdict(find('benefit'), { income: 'none', bed: 'none' })).toBe(1);
    expect(wizard.openPoints(find('benefit').if, { income: 'none', bed: 'none' })).toEqual([{ decider: 'town' }]);
  });
});

describe('reasons', () => {
  it('are the smallest choice that forces the outcome, with decisions granted', () => {
    expect(wizard.reasons(find('benefit'), { income: 'none', bed: 'none' })).toEqual([
      { question: 'income', values: ['none'], not: false },
    ]);
  });

  it('name the answer that makes a question visible too', () => {
    expect(wizard.reasons(find('debts'), { bed: 'home', rent: 'late', income: 'work' }).map(({ question }) => question)).toEqual([
      'bed',
      'rent',
    ]);
  });

  it('of an open maybe are the own answers that point to it', () => {
    expect(wizard.reasons(find('debts'), { bed: 'home' })).toEqual([]);
    expect(wizard.reasons(find('benefit'), { bed: 'home' })).toEqual([{ question: 'bed', values: ['none'], not: true }]);
  });

  it('of an outcome that is always shown are none', () => {
    expect(wizard.reasons(find('always'), { bed: 'none' })).toEqual([]);
  });
});

describe('open points', () => {
  it('lead to the question that shows another one', () => {
    expect(wizard.openPoints(find('debts').if, {})).toEqual([{ question: 'bed' }, { question: 'rent' }]);
  });
});

describe('services', () => {
  it('come from the desk of the municipality, or from all while it is unknown', () => {
    expect(wizard.services(find('benefit'), { bed: 'home', municipality: 'there' })).toEqual(['desk-there']);
    expect(wizard.services(find('benefit'), { bed: 'home' })).toEqual(['desk-here', 'desk-there']);
    expect(wizard.services(find('benefit'), { bed: 'home', municipality: 'elsewhere' })).toEqual([]);
  });

  it('are those of the variant, and leave out what is surely not meant', () => {
    expect(wizard.services(find('benefit'), { bed: 'none' })).toEqual(['outreach']);
    expect(wizard.services(find('benefit'), { municipality: 'here' })).toEqual(['desk-here', 'police']);
  });
});

describe('remaining questions', () => {
  it('are those that can still change something, in order', () => {
    expect(wizard.remaining({})).toEqual(['bed', 'municipality', 'rent', 'income']);
    expect(wizard.remaining({ bed: 'none' })).toEqual(['income']);
    expect(wizard.remaining({ bed: 'home', income: 'work' })).toEqual(['rent']);
  });

  it('do not come back after "unknown"', () => {
    expect(wizard.remaining({ bed: unknown, municipality: unknown, rent: unknown, income: unknown })).toEqual([]);
  });
});

describe('page', () => {
  it('puts urgent first, and what waits for the reader last', () => {
    expect(wizard.page({}).map(({ outcome, verdict }) => `${outcome.id} ${verdict}`)).toEqual([
      'tonight maybe',
      'always applies',
      'debts maybe',
      'benefit maybe',
    ]);
  });

  it('lets an outcome stand above another when it applies', () => {
    const above = engine(
      { ...model, outcomes: [outcome('first', { is: ['income', 'none'] }, { when: 'later', above: ['tonight'] }), ...model.outcomes] },
      '2026-02-01',
    );
    expect(above.page({ bed: 'none', income: 'none' })[0]?.outcome.id).toBe('first');
    expect(above.page({ bed: 'none' })[0]?.outcome.id).toBe('tonight');
  });
});
