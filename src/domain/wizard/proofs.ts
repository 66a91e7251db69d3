import type { Cond } from '../../schema/wizard.ts';
import { addDays, addPeriod } from '../days.ts';
import { type Cone, answersAt, classesOf, coneOf, digitOf, inWords, reachability, reachableStates, readingOf, stateOf } from './cones.ts';
import { type Engine, type Truth, engine } from './engine.ts';
import type { Answers, Model, Outcome } from './model.ts';

/** What is proved of a model, and by which engine: a test may give a broken one to see the proof fail. */
export interface Subject {
  model: Model;
  today: string;
  /** The engine for a day; the real one unless a test breaks it. */
  engineFor?: (model: Model, today: string) => Engine;
}

/** A cone may not have more states than this: a wider rule can no longer be proved in seconds. */
export const largestCone = 300_000;

const engineOf = ({ model, today, engineFor = engine }: Subject): Engine => engineFor(model, today);
const asWords = ['no', 'maybe', 'applies'] as const;
const isAlways = (cond: Cond): boolean => 'all' in cond && cond.all.length === 0;

/** Everything a proof needs of one outcome, made once. */
interface Space {
  outcome: Outcome;
  cone: Cone;
  plain: (state: number) => Truth;
  granted: (state: number) => Truth;
}

function spaceOf(model: Model, outcome: Outcome): Space {
  const cone = coneOf(model, outcome.if);
  return { outcome, cone, plain: readingOf(cone, outcome.if, 1), granted: readingOf(cone, outcome.if, 2) };
}

/** At most a few problems of each kind, and of all kinds: the first ones tell enough. */
class Problems {
  readonly found: string[] = [];

  get enough(): boolean {
    return this.found.length >= 12;
  }

  readonly #count = new Map<string, number>();

  add(about: string, message: string): void {
    const kind = `${about}: ${message.split(', for ')[0]}`;
    const count = (this.#count.get(kind) ?? 0) + 1;
    this.#count.set(kind, count);
    if (count <= 3) this.found.push(`${about}: ${message}`);
  }
}

/** P1: every state of a cone has exactly one verdict, always the same, and hidden answers do not count. */
export function totalAndDeterministic(subject: Subject): string[] {
  const problems = new Problems();
  const tested = engineOf(subject);
  for (const outcome of subject.model.outcomes) {
    const { cone, plain, granted } = spaceOf(subject.model, outcome);
    const reachable = reachability(cone);
    for (let state = 0; state < cone.size && !problems.enough; state++) {
      const answers = answersAt(cone, state);
      const first = tested.truth(outcome.if, answers);
      const again = tested.truth(outcome.if, answers);
      const granting = tested.truth(outcome.if, answers, 2);
      if (!Object.is(first, again)) problems.add(outcome.id, `gives two verdicts, ${first} and ${again}, for ${inWords(answers)}`);
      for (const [said, read] of [
        [first, plain(state)],
        [granting, granted(state)],
      ] as const) {
        if (![0, 1, 2].includes(said)) problems.add(outcome.id, `gives no verdict for ${inWords(answers)}`);
        else if (said !== read) problems.add(outcome.id, `is ${asWords[said]}, by the tables ${asWords[read]}, for ${inWords(answers)}`);
      }
      if (!reachable(state)) {
        const shown = Object.fromEntries(
          Object.entries(answers).filter(([id]) =>
            subject.model.questions.some((question) => question.id === id && tested.truth(question.asked, answers) > 0),
          ),
        );
        if (tested.truth(outcome.if, shown) !== tested.truth(outcome.if, answers)) {
          problems.add(outcome.id, `counts an answer to a hidden question, for ${inWords(answers)}`);
        }
      }
    }
  }
  return problems.found;
}

/** P2: each outcome can apply, or be a maybe that only others decide, and can be ruled out unless it is always shown. */
export function live({ model }: Subject): string[] {
  const problems: string[] = [];
  for (const outcome of model.outcomes) {
    const { cone, granted, plain } = spaceOf(model, outcome);
    const states = [...reachableStates(cone)];
    if (!states.some((state) => granted(state) === 2))
      problems.push(`${outcome.id}: never applies, in none of its ${states.length} states`);
    if (!isAlways(outcome.if) && !states.some((state) => plain(state) === 0))
      problems.push(`${outcome.id}: is never ruled out: write "always", or a condition`);
  }
  return problems;
}

/** P3: every question, and every two values of a question, are told apart by a verdict, an `asked`, a variant or a slot. */
export function pointed({ model }: Subject): string[] {
  const problems: string[] = [];
  const conditions = [
    ...model.outcomes.map(({ if: cond }) => cond),
    ...model.questions.map(({ asked }) => asked),
    ...model.outcomes.flatMap(({ help, variants }) =>
      [help, ...Object.values(variants?.options ?? {}).map((option) => option.help ?? [])].flat().flatMap(({ if: cond }) => cond ?? []),
    ),
  ];
  const tables = conditions.map((cond) => {
    const cone = coneOf(model, cond);
    return { cone, classes: classesOf(cone, cond) };
  });
  /** Whether two values of a question ever make a difference. */
  const toldApart = (id: string, one: string, other: string): boolean =>
    tables.some(({ cone, classes }) => {
      const index = cone.questions.findIndex((question) => question.id === id);
      if (index < 0) return false;
      const values = cone.questions[index]?.values ?? [];
      const step = ((values.indexOf(other) - values.indexOf(one)) * (cone.weights[index] as number)) as number;
      const digit = values.indexOf(one) + 1;
      for (let state = 0; state < cone.size; state++) {
        if (digitOf(cone, state, index) === digit && classes[state] !== classes[state + step]) return true;
      }
      return false;
    }) ||
    model.outcomes.some(({ variants, help }) => {
      if (variants?.question === id && (one in variants.options || other in variants.options)) return true;
      return (
        id === 'municipality' && help.some((item) => 'desk' in item && model.desks[item.desk]?.[one] !== model.desks[item.desk]?.[other])
      );
    });
  for (const { id, values } of model.questions) {
    const pairs = values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other] as const));
    const same = pairs.filter(([one, other]) => !toldApart(id, one, other));
    if (same.length === pairs.length) problems.push(`${id}: this question changes nothing: leave it out`);
    else for (const [one, other] of same) problems.push(`${id}: nothing tells "${one}" from "${other}": make them one value`);
  }
  return problems;
}

/** P4: answering an unknown question never turns a decided verdict into another one. */
export function monotone(subject: Subject): string[] {
  const problems = new Problems();
  const tested = engineOf(subject);
  for (const { id, if: cond } of subject.model.outcomes) {
    const cone = coneOf(subject.model, cond);
    const verdicts = Uint8Array.from({ length: cone.size }, (_, state) => tested.truth(cond, answersAt(cone, state)));
    for (const state of reachableStates(cone)) {
      if (problems.enough) return problems.found;
      if (verdicts[state] === 1) continue;
      for (const [index, question] of cone.questions.entries()) {
        if (digitOf(cone, state, index) > 0) continue;
        for (const [position, value] of question.values.entries()) {
          const next = verdicts[state + (position + 1) * (cone.weights[index] as number)];
          if (next !== verdicts[state]) {
            problems.add(
              id,
              `goes from ${asWords[verdicts[state] as Truth]} to ${asWords[next as Truth]} when ${inWords(answersAt(cone, state))} gets ${question.id}=${value}`,
            );
          }
        }
      }
    }
  }
  return problems.found;
}

/**
 * P5: with every decision of others granted, the reasons alone force an outcome that then applies, none can be missed,
 * no smaller choice would do, and of equal ones they are first in authored order. Of any other maybe: true, and own.
 */
export function reasonsProved(subject: Subject): string[] {
  const problems = new Problems();
  const tested = engineOf(subject);
  for (const outcome of subject.model.outcomes) {
    const { cone, plain, granted } = spaceOf(subject.model, outcome);
    for (const state of reachableStates(cone)) {
      if (problems.enough) return problems.found;
      if (plain(state) === 0) continue;
      const answers = answersAt(cone, state);
      const reasons = tested.reasons(outcome, answers);
      const asked = reasons.map(({ question }) => question);
      const say = (message: string) =>
        problems.add(outcome.id, `${message}, for ${inWords(answers)}: reasons ${asked.join(', ') || 'none'}`);
      for (const { question, values, not } of reasons) {
        if (answers[question] === undefined) say(`gives ${question} as a reason, which the reader did not answer`);
        else if (values.includes(answers[question]) === not) say(`gives a reason on ${question} that is not so`);
      }
      if (granted(state) !== 2) continue;
      const smallest = smallestForcing(cone, granted, state);
      if (asked.join() !== smallest.join()) say(`should give ${smallest.join(', ') || 'none'}`);
      const kept = (ids: readonly string[]) => stateOf(cone, Object.fromEntries(ids.map((id) => [id, answers[id] ?? ''])));
      if (granted(kept(asked)) !== 2) say('its reasons are not enough');
      for (const id of asked) if (granted(kept(asked.filter((other) => other !== id))) === 2) say(`could do without ${id}`);
    }
  }
  return problems.found;
}

/** The smallest set of answered questions that forces a condition, by trying every set: first in authored order. */
function smallestForcing(cone: Cone, granted: (state: number) => Truth, state: number): string[] {
  const known = cone.questions.flatMap((_, index) => (digitOf(cone, state, index) > 0 ? [index] : []));
  let best: number[] | undefined;
  for (let mask = 0; mask < 1 << known.length; mask++) {
    const chosen = known.filter((_, bit) => mask & (1 << bit));
    if (best && (chosen.length > best.length || (chosen.length === best.length && !isBefore(chosen, best)))) continue;
    const part = chosen.reduce((sum, index) => sum + digitOf(cone, state, index) * (cone.weights[index] as number), 0);
    if (granted(part) === 2) best = chosen;
  }
  return (best ?? []).map((index) => cone.questions[index]?.id ?? '');
}

const isBefore = (one: readonly number[], other: readonly number[]): boolean => {
  const index = one.findIndex((value, position) => value !== other[position]);
  return index >= 0 && (one[index] as number) < (other[index] as number);
};

/** What P6 knows of this region's content, by id. */
export interface SafetyRules {
  /** Outcomes that no minor may ever see. */
  adultOnly: readonly string[];
  /** Outcomes that stand first when somebody is not safe. */
  violence: readonly string[];
  /** The outcome for minors. */
  minor: string;
  /** The outcome that is always shown. */
  fallback: string;
  /** The outcome for who has no right to stay, and what it stands above. */
  noStay: string;
  shelter: readonly string[];
  /** The number that is not advised to who has no right to stay. */
  police: string;
  /** Whether a service has a phone number. */
  hasPhone(service: string): boolean;
}

const noBed = ['nowhere', 'improvised'];

/** P6: nobody is harmed by what is shown, left out, or put in the wrong order. */
export function safe(subject: Subject, rules: SafetyRules): string[] {
  const problems = new Problems();
  const { model } = subject;
  const tested = engineOf(subject);
  const byId = (id: string) => model.outcomes.find((outcome) => outcome.id === id);
  const named = model.outcomes.filter((outcome) => rules.adultOnly.includes(outcome.id));
  for (const id of [...rules.adultOnly, ...rules.violence, rules.minor, rules.fallback, rules.noStay, ...rules.shelter]) {
    if (!byId(id)) problems.add(id, 'this outcome is missing');
  }
  for (const { id, adultOnly } of model.outcomes) {
    if (adultOnly !== rules.adultOnly.includes(id)) problems.add(id, `adultOnly must be ${!adultOnly}`);
  }

  // Adults only: no for every minor, whatever else is known.
  for (const outcome of model.outcomes.filter(({ id, adultOnly }) => adultOnly || rules.adultOnly.includes(id))) {
    const cone = coneOf(model, outcome.if, { is: ['age', 'under-16'] });
    for (const state of reachableStates(cone)) {
      if (problems.enough) return problems.found;
      const answers = answersAt(cone, state);
      if (['under-16', '16-17'].includes(answers['age'] ?? '') && tested.verdict(outcome, answers) !== 0) {
        problems.add(outcome.id, `is shown to a minor, for ${inWords(answers)}`);
      }
    }
  }

  // The order of the page, over everything that can make an outcome urgent or move it up.
  const urgent = model.outcomes.filter(({ kind }) => kind === 'urgent');
  const moving = model.outcomes.filter(({ id, above }) => above.length > 0 || id === rules.noStay);
  const cone = coneOf(model, ...[...urgent, ...moving].map(({ if: cond }) => cond));
  if (cone.size > largestCone) problems.add('urgent outcomes', `together depend on ${cone.size} states, more than ${largestCone}`);
  // States in which all that is looked at here is the same need one look.
  const relevant = model.outcomes.filter((outcome) => [...urgent, ...moving, ...named].includes(outcome));
  const wide = coneOf(model, ...relevant.map(({ if: cond }) => cond));
  const readings = relevant.flatMap(({ if: cond }) => [readingOf(wide, cond, 1), readingOf(wide, cond, 2)]);
  const looked = new Set<string>();
  for (const state of reachableStates(cone)) {
    if (problems.enough) return problems.found;
    const answers = answersAt(cone, state);
    const seen = stateOf(wide, answers);
    const asks = [
      answers['safe'],
      noBed.includes(answers['sleeping'] ?? ''),
      answers['age'] === undefined,
      answers['residence'] === 'none',
    ];
    const look = [...asks, ...readings.map((read) => read(seen))].join();
    if (looked.has(look)) continue;
    looked.add(look);
    const page = tested.page(answers);
    const place = (id: string) => page.findIndex(({ outcome }) => outcome.id === id);
    const say = (about: string, message: string) => problems.add(about, `${message}, for ${inWords(answers)}`);
    if (page.length === 0) say('the page', 'is empty');
    const fallback = page[place(rules.fallback)];
    if (fallback?.verdict !== 'applies') say(rules.fallback, 'does not apply');
    if (answers['safe'] === 'unsafe') {
      rules.violence.forEach((id, index) => {
        if (place(id) !== index || page[index]?.verdict !== 'applies')
          say(id, `stands at ${place(id) + 1} instead of ${index + 1} for somebody who is not safe`);
      });
    }
    if (noBed.includes(answers['sleeping'] ?? '')) {
      const help = page.filter(({ outcome }) => outcome.kind === 'urgent');
      if (help.length === 0) say('the page', 'shows nothing urgent to somebody with nowhere to sleep');
      if (answers['age'] !== undefined && !help.some(({ verdict, open }) => verdict === 'applies' && open.length === 0)) {
        say('the page', 'has no urgent outcome that applies to somebody with nowhere to sleep');
      }
    }
    if (answers['age'] === undefined && place(rules.minor) >= 0) {
      for (const { id } of named)
        if (place(id) >= 0 && place(id) < place(rules.minor)) say(id, `stands above ${rules.minor} while the age is not known`);
    }
    if (answers['residence'] === 'none') {
      for (const id of rules.shelter) if (place(id) >= 0 && place(id) < place(rules.noStay)) say(id, `stands above ${rules.noStay}`);
      for (const { outcome } of page)
        if (tested.services(outcome, answers).includes(rules.police))
          say(outcome.id, `advises "${rules.police}" to somebody with no right to stay`);
    }
  }

  // Always somebody to call: nothing known, and in each municipality.
  const fallback = byId(rules.fallback);
  for (const municipality of [undefined, ...(model.questions.find(({ id }) => id === 'municipality')?.values ?? [])]) {
    const answers: Answers = municipality === undefined ? {} : { municipality };
    const services = fallback ? tested.services(fallback, answers) : [];
    const callable = services.filter((service) => rules.hasPhone(service));
    if (callable.length === 0) problems.add(rules.fallback, `names nobody to call, for ${inWords(answers)}`);
    if (municipality === undefined) {
      for (const desk of Object.values(model.desks['first-contact'] ?? {})) {
        if (desk && !services.includes(desk)) problems.add(rules.fallback, `leaves out ${desk} while the municipality is not known`);
      }
    }
  }
  return problems.found;
}

/** P8: outcomes of a group never hold together; every variant can be shown, and its value exists. */
export function exclusive(subject: Subject, oneOf: readonly (readonly string[])[]): string[] {
  const problems = new Problems();
  const { model } = subject;
  const tested = engineOf(subject);
  for (const group of oneOf) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const pair = [one, other].map((id) => model.outcomes.find((outcome) => outcome.id === id)?.if);
        const [first, second] = pair;
        if (!first || !second) {
          problems.add(`${one} and ${other}`, 'one of them is missing');
          continue;
        }
        const cone = coneOf(model, first, second);
        const readings = [readingOf(cone, first, 2), readingOf(cone, second, 2)] as const;
        for (const state of reachableStates(cone)) {
          if (problems.enough) return problems.found;
          if (readings[0](state) === 2 && readings[1](state) === 2)
            problems.add(`${one} and ${other}`, `hold together, for ${inWords(answersAt(cone, state))}`);
        }
      }
    }
  }
  for (const outcome of model.outcomes) {
    const { variants } = outcome;
    if (!variants) continue;
    const cone = coneOf(model, outcome.if, { in: [variants.question, []] });
    const shown = new Map<string, number>();
    for (const state of reachableStates(cone)) {
      if (problems.enough) return problems.found;
      const answers = answersAt(cone, state);
      const variant = tested.truth(outcome.if, answers) > 0 ? tested.variant(outcome, answers) : undefined;
      if (variant === undefined) continue;
      shown.set(variant, state);
      if (variant !== answers[variants.question]) problems.add(outcome.id, `shows the variant "${variant}", for ${inWords(answers)}`);
    }
    for (const value of Object.keys(variants.options))
      if (!shown.has(value)) problems.add(outcome.id, `its variant "${value}" is never shown, in none of ${cone.size} states`);
  }
  return problems.found;
}

/** P9: on a given day, a year later, and around each boundary: what has ended is never shown, what holds is not hidden. */
export function dated(subject: Subject): string[] {
  const problems = new Problems();
  const { model, engineFor = engine } = subject;
  for (const { id, validFrom, validTo, kind } of model.outcomes) {
    if (validFrom && validTo && validFrom > validTo) problems.add(id, `ends on ${validTo}, before it begins on ${validFrom}`);
    if (kind === 'urgent' && (validFrom || validTo)) problems.add(id, 'is urgent, and so may not end by the calendar');
  }
  const spaces = model.outcomes.map((outcome) => spaceOf(model, outcome));
  for (const day of daysOf(subject)) {
    const tested = engineFor(model, day);
    for (const { outcome, cone, plain } of spaces) {
      // What has no dates is read whole on the given day, and looked at on the others.
      const whole = day === subject.today || outcome.validFrom !== undefined || outcome.validTo !== undefined;
      const holds = (outcome.validFrom ?? day) <= day && day <= (outcome.validTo ?? day);
      let left = whole ? Infinity : 40;
      for (const state of reachableStates(cone)) {
        if (problems.enough) return problems.found;
        if (left-- <= 0) break;
        const verdict = tested.verdict(outcome, answersAt(cone, state));
        if (verdict !== (holds ? plain(state) : 0)) {
          problems.add(outcome.id, `${holds ? 'differs from its rule' : 'is shown'} on ${day}, for ${inWords(answersAt(cone, state))}`);
        }
      }
    }
    if (tested.page({}).length === 0) problems.add('the page', `is empty on ${day}`);
  }
  return problems.found;
}

/** The days that matter: the given one, a year later, and each boundary with the days beside it. */
export function daysOf({ model, today }: Subject): string[] {
  const boundaries = model.outcomes.flatMap(({ validFrom = [], validTo = [] }) => [validFrom, validTo].flat());
  return [...new Set([today, addPeriod(today, 'P1Y'), ...boundaries.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])])].sort();
}
