import { describe, expect, it, vi } from 'vitest';
import { type Engine, engine } from '../../../src/domain/wizard/engine.ts';
import { wellFormed } from '../../../src/domain/wizard/form.ts';
import type { Answers, Model, Outcome } from '../../../src/domain/wizard/model.ts';
import { coneOf } from '../../../src/domain/wizard/cones.ts';
import { bounded, mostScreens } from '../../../src/domain/wizard/paths.ts';
import {
  dated,
  daysOf,
  exclusive,
  largestCone,
  live,
  monotone,
  pointed,
  reasonsProved,
  safe,
  totalAndDeterministic,
} from '../../../src/domain/wizard/proofs.ts';
import type { Cond } from '../../../src/schema/wizard.ts';
import { content, model, only, outcomeOf, rules, subject, today, withOutcome, withQuestion } from './subject.ts';

// Seconds at most on a quiet machine; a busy one gets more.
vi.setConfig({ testTimeout: 60_000 });

/** The real engine with one part broken. */
const broken =
  (change: (real: Engine, model: Model) => Partial<Engine>) =>
  (given: Model, day: string): Engine => {
    const real = engine(given, day);
    return { ...real, ...change(real, given) };
  };
const without = (cond: Cond, question: string): Cond =>
  'all' in cond ? { all: cond.all.filter((part) => !JSON.stringify(part).includes(`"${question}"`)) } : cond;

describe('form: names, values and order', () => {
  const formed = (from: Model, records: Parameters<typeof wellFormed>[2] = content.outcomes) =>
    wellFormed(from, content.file.deciders, records);
  it('holds', () => expect(formed(model)).toEqual([]));
  it('catches a misspelt value', () => {
    expect(formed(withOutcome('eigen-huis', { if: { is: ['landlord', 'ownr'] } }))).toEqual([
      'eigen-huis: "ownr" is no value of "landlord" (corporation, private, room, owner)',
    ]);
  });
  it('catches a question that looks at a later one, and a decider that is not named', () => {
    expect(formed(withQuestion('safe', { asked: { is: ['age', '27-plus'] } }))[0]).toMatch(/^question safe: "age" is asked later/);
    expect(formed(only(model, 'opvang'), new Map([['opvang', { decidedBy: [] }]]))).toEqual([
      'opvang: "municipality" decides, and is not in decidedBy',
    ]);
  });
});

describe('P1 total and deterministic', () => {
  it('holds', () => expect(totalAndDeterministic(subject)).toEqual([]));
  it('catches a verdict that is missing in one state', () => {
    const engineFor = broken((real) => ({
      truth: (cond, answers, judges) =>
        answers['age'] === '21-26' && answers['income'] === 'none' ? (NaN as 0) : real.truth(cond, answers, judges),
    }));
    expect(totalAndDeterministic({ ...subject, model: only(model, 'bijstand-onder-27'), engineFor })[0]).toMatch(
      /^bijstand-onder-27: gives no verdict for .*age=21-26.*income=none/,
    );
  });
  it('catches an engine that counts hidden answers', () => {
    const engineFor = broken((real, given) => {
      const unhidden = engine({ ...given, questions: given.questions.map((question) => ({ ...question, asked: { all: [] } })) }, today);
      return {
        truth: (cond, answers, judges) => (JSON.stringify(cond).includes('landlord') ? unhidden : real).truth(cond, answers, judges),
      };
    });
    expect(totalAndDeterministic({ ...subject, model: only(model, 'eigen-huis'), engineFor }).join('\n')).toMatch(
      /^eigen-huis: .*landlord=owner/m,
    );
  });
});

describe('P2 live', () => {
  it('holds', () => expect(live(subject)).toEqual([]));
  it('catches a contradiction', () => {
    const model = withOutcome('18-worden', { if: { all: [{ is: ['age', '16-17'] }, { is: ['children', 'yes'] }] } });
    expect(live({ ...subject, model })).toEqual(['18-worden: never applies, in none of its 14 states']);
  });
  it('catches a condition that is never ruled out', () => {
    const model = withOutcome('eu-burger', { if: { any: [{ is: ['residence', 'eu'] }, { not: { is: ['residence', 'eu'] } }] } });
    expect(live({ ...subject, model })).toEqual(['eu-burger: is never ruled out: write "always", or a condition']);
  });
});

describe('P3 no pointless question, no pointless value', () => {
  it('holds', () => expect(pointed(subject)).toEqual([]));
  it('catches a question that changes nothing', () => {
    expect(pointed({ ...subject, model: withOutcome('melden-zorgen', { if: { all: [] } }) })).toEqual([
      'person: this question changes nothing: leave it out',
    ]);
  });
  it('catches two values that are never told apart', () => {
    expect(pointed({ ...subject, model: withOutcome('particuliere-huur', { variants: undefined }) })).toEqual([
      'landlord: nothing tells "private" from "room": make them one value',
    ]);
  });
});

describe('P4 monotone', () => {
  it('holds', () => expect(monotone(subject)).toEqual([]));
  it('catches an engine that takes unknown for no', () => {
    const engineFor = broken((real) => ({ truth: (cond, answers, judges) => (real.truth(cond, answers, judges) === 2 ? 2 : 0) }));
    expect(monotone({ ...subject, model: only(model, 'direct-gevaar'), engineFor })[0]).toBe(
      'direct-gevaar: goes from no to applies when nothing answered gets safe=unsafe',
    );
  });
});

describe('P5 reasons sufficient and minimal', () => {
  it('holds', () => expect(reasonsProved(subject)).toEqual([]));
  it('catches a reason too many', () => {
    const engineFor = broken((real) => ({
      reasons: (outcome: Outcome, answers: Answers) => [
        ...real.reasons(outcome, answers),
        ...(outcome.id === 'kostendelersnorm' && answers['age'] === '27-plus' ? real.reasons(outcome, { age: '27-plus' }) : []),
      ],
    }));
    expect(reasonsProved({ ...subject, model: only(model, 'kostendelersnorm'), engineFor })[0]).toMatch(
      /^kostendelersnorm: should give sleeping, age, for .*age=27-plus: reasons sleeping, age, age/,
    );
  });
  it('catches a reason too few', () => {
    const engineFor = broken((real) => ({
      reasons: (outcome: Outcome, answers: Answers) => real.reasons(outcome, answers).slice(outcome.id === 'huurachterstand' ? 1 : 0),
    }));
    expect(reasonsProved({ ...subject, model: only(model, 'huurachterstand'), engineFor }).join('\n')).toMatch(
      /^huurachterstand: its reasons are not enough, for .*stage=arrears/m,
    );
  });
});

describe('P6 safety', () => {
  it('holds', () => expect(safe(subject, rules)).toEqual([]));
  const faults: [string, Model, RegExp][] = [
    [
      'a shelter open to minors',
      withOutcome('opvang', { if: without(outcomeOf('opvang').if, 'age') }),
      /^opvang: is shown to a minor, for .*age=under-16/m,
    ],
    [
      'no outcome for a minor with nowhere to sleep',
      withOutcome('kind-in-nood', { if: { is: ['safe', 'unsafe'] } }),
      /^the page: shows nothing urgent to somebody with nowhere to sleep, for sleeping=improvised.*age=under-16/m,
    ],
    [
      'nothing urgent for an adult',
      withOutcome('vannacht-slapen', { kind: 'step' }),
      /^the page: has no urgent outcome that applies to somebody with nowhere to sleep, for sleeping=improvised, age=18-20$/m,
    ],
    [
      'violence not first',
      { ...model, outcomes: model.outcomes.toSorted((a, b) => Number(b.id === 'vannacht-slapen') - Number(a.id === 'vannacht-slapen')) },
      /^direct-gevaar: stands at 2 instead of 1 for somebody who is not safe, for sleeping=improvised, safe=unsafe/m,
    ],
    [
      'adults above the minor while the age is not known',
      { ...model, outcomes: model.outcomes.toSorted((a, b) => Number(a.id === 'kind-in-nood') - Number(b.id === 'kind-in-nood')) },
      /^vannacht-slapen: stands above kind-in-nood while the age is not known, for nothing answered$/m,
    ],
    [
      'the police advised to who has no right to stay',
      withOutcome('vannacht-slapen', { help: [{ service: 'politie' }], variants: undefined }),
      /^vannacht-slapen: advises "politie" to somebody with no right to stay, for .*residence=none/m,
    ],
    [
      'shelter above the help for who has no right to stay',
      withOutcome('zonder-verblijfsrecht', { above: [] }),
      /^vannacht-slapen: stands above zonder-verblijfsrecht, for .*residence=none/m,
    ],
    [
      'nobody to call',
      withOutcome('gemeente-bellen', { help: [{ desk: 'first-contact' }] }),
      /^gemeente-bellen: names nobody to call, for municipality=elsewhere/m,
    ],
    [
      'a number left out',
      { ...withOutcome('gemeente-bellen', { help: [{ service: 'balie-stein' }] }) },
      /^gemeente-bellen: leaves out balie-beek while the municipality is not known/m,
    ],
    [
      'an empty result',
      { ...withOutcome('gemeente-bellen', { if: { is: ['age', '27-plus'] } }) },
      /^gemeente-bellen: does not apply, for nothing answered/m,
    ],
  ];
  it.each(faults)('catches %s', (_, faulty, message) => expect(safe({ ...subject, model: faulty }, rules).join('\n')).toMatch(message));
  it('catches a rule for adults that is no longer named', () => {
    expect(safe({ ...subject, model: withOutcome('inloop', { adultOnly: false }) }, rules)).toEqual(['inloop: adultOnly must be true']);
  });
});

describe('P7 bounded', () => {
  const limits = { answered: 15, any: 18, urgentBy: 5 };
  it('holds', () => expect(bounded(model, limits)).toEqual([]));
  it('measures what the engine asks', () => {
    const { answered } = mostScreens(model);
    expect(bounded(model, { ...limits, answered: answered - 1 })[0]).toMatch(
      /^the questions: 15 screens, more than 14, when every question is answered, for person=self, /,
    );
    const longest = /for (.*)$/.exec(bounded(model, { ...limits, answered: answered - 1 })[0] ?? '')?.[1] ?? '';
    const script = new Map(longest.split(', ').map((pair) => pair.split('=') as [string, string]));
    const wizard = engine(model, today);
    const asked: Record<string, string> = {};
    for (let next = wizard.remaining(asked)[0]; next !== undefined; next = wizard.remaining(asked)[0])
      asked[next] = script.get(next) ?? 'missing';
    expect(Object.keys(asked)).toEqual([...script.keys()]);
  });
  it('never underestimates: seeded walks', () => {
    const wizard = engine(model, today);
    const { any } = mostScreens(model);
    for (let walk = 1; walk <= 150; walk++) {
      const asked: Record<string, string> = {};
      let count = walk * 7919;
      let before = wizard.remaining(asked);
      while (before.length > 0) {
        const values = [...(model.questions.find(({ id }) => id === before[0])?.values ?? []), 'unknown'];
        asked[before[0] as string] = values[(count = (count * 48271) % 2147483647) % values.length] as string;
        const after = wizard.remaining(asked);
        // The bound shown to the reader never grows: an answer adds no question that was not counted.
        expect(after.length, JSON.stringify(asked)).toBeLessThan(before.length);
        before = after;
      }
      expect(Object.keys(asked).length).toBeLessThanOrEqual(any);
    }
  });
  it('catches a way that is too long, and an urgent result that comes late', () => {
    const eager = withOutcome('schuldhulp', { if: { all: [outcomeOf('schuldhulp').if, { is: ['debts', 'yes'] }] } });
    expect(bounded(eager, limits).join('\n')).toMatch(
      /^the questions: 16 screens, more than 15, when every question is answered, for person=self, sleeping=own-home-at-risk/m,
    );
    const late = { ...model, questions: model.questions.toSorted((a, b) => Number(a.id === 'stage') - Number(b.id === 'stage')) };
    expect(bounded(late, limits).join('\n')).toMatch(
      /^ontruiming-nu: the first urgent result, and only on screen \d+, for person=self, sleeping=own-home/m,
    );
  });
  it('keeps every cone small enough', () => {
    for (const { id, if: cond } of model.outcomes) expect(coneOf(model, cond).size, id).toBeLessThanOrEqual(largestCone);
    expect(coneOf(model, { all: model.outcomes.map(({ if: cond }) => cond) }).size).toBeGreaterThan(largestCone);
  });
});

describe('P8 exclusive', () => {
  it('holds', () => expect(exclusive(subject, content.file.oneOf)).toEqual([]));
  it('catches two of a group that hold together', () => {
    const model = withOutcome('huurachterstand', { if: { in: ['stage', ['arrears', 'bailiff']] } });
    expect(exclusive({ ...subject, model }, content.file.oneOf)[0]).toBe(
      'huurachterstand and deurwaarder-of-rechter: hold together, for sleeping=own-home, stage=bailiff',
    );
  });
  it('catches a variant that is never shown', () => {
    const model = withOutcome('vannacht-slapen', { variants: { question: 'sleeping', options: { nowhere: {}, shelter: {} } } });
    expect(exclusive({ ...subject, model }, content.file.oneOf)).toEqual([
      'vannacht-slapen: its variant "shelter" is never shown, in none of 48 states',
    ]);
  });
});

describe('P9 dated', () => {
  it('holds', () => expect(dated(subject)).toEqual([]));
  it('stands on the boundaries', () => {
    expect(daysOf(subject)).toEqual([
      '2021-12-31',
      '2022-01-01',
      '2022-01-02',
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
      '2026-11-22',
      '2027-03-03',
      '2027-03-04',
      '2027-03-05',
      '2027-11-22',
    ]);
  });
  it('catches what is shown after its last day', () => {
    const engineFor = broken((real) => ({ verdict: (outcome: Outcome, answers: Answers) => real.truth(outcome.if, answers) }));
    expect(dated({ ...subject, model: only(model, 'oekraine', 'gemeente-bellen'), engineFor })[0]).toBe(
      'oekraine: is shown on 2027-03-05, for nothing answered',
    );
  });
  it('catches an urgent outcome that ends, and an end before the beginning', () => {
    expect(dated({ ...subject, model: withOutcome('direct-gevaar', { validTo: '2027-01-01' }) })).toContain(
      'direct-gevaar: is urgent, and so may not end by the calendar',
    );
    expect(dated({ ...subject, model: withOutcome('oekraine', { validFrom: '2027-06-01' }) })).toContain(
      'oekraine: ends on 2027-03-04, before it begins on 2027-06-01',
    );
  });
});
