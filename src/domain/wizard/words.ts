import type { Fact } from '../../schema/fact.ts';
import type { Cond, OutcomeRecord, WizardTexts } from '../../schema/wizard.ts';
import { type Literal, atomOf } from './engine.ts';
import type { Model } from './model.ts';
import { factsIn, reasonKey } from './texts.ts';

/** Every text by its path: `outcomes/opvang/steps/0`. */
export function flattened(texts: WizardTexts): Map<string, string> {
  const found = new Map<string, string>();
  const add = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) add(path ? `${path}/${key}` : key, inner);
  };
  add('', texts);
  return found;
}

/** Every literal that may be given as a reason: each atom, in each polarity in which a rule or an `asked` has it. */
export function literalsOf(model: Model): Literal[] {
  const found = new Map<string, Literal>();
  const add = (cond: Cond, not: boolean): void => {
    if ('not' in cond) add(cond.not, !not);
    else if ('all' in cond) cond.all.forEach((part) => add(part, not));
    else if ('any' in cond) cond.any.forEach((part) => add(part, not));
    else if (!('judge' in cond)) {
      const [question, values] = atomOf(cond);
      const key = `${question}/${reasonKey(values)}/${not ? 'not' : 'is'}`;
      if (found.has(key)) return;
      found.set(key, { question, values, not });
      const asked = model.questions.find(({ id }) => id === question)?.asked;
      if (asked) add(asked, not);
    }
  };
  for (const { if: cond } of model.outcomes) add(cond, false);
  return [...found.values()];
}

/** What the texts of one language are held against. */
export interface WordsSubject {
  model: Model;
  outcomes: ReadonlyMap<string, OutcomeRecord>;
  deciders: readonly string[];
  facts: ReadonlyMap<string, Fact>;
}

/** P10, for one language: every atom, question, variant and outcome has its words, nothing is left over, figures are facts. */
export function complete({ model, outcomes, deciders, facts }: WordsSubject, texts: WizardTexts): string[] {
  const problems: string[] = [];
  const need = (about: string, kind: string, ids: readonly string[], present: object): void => {
    const names = Object.keys(present);
    for (const id of ids) if (!names.includes(id)) problems.push(`${about}: has no text for ${kind} "${id}"`);
    for (const name of names) if (!ids.includes(name)) problems.push(`${about}: "${name}" has a text, and is no ${kind}`);
  };
  need('deciders', 'decider', deciders, texts.deciders);
  need(
    'questions',
    'question',
    model.questions.map(({ id }) => id),
    texts.questions,
  );
  for (const { id, values } of model.questions) need(`question ${id}`, 'value', values, texts.questions[id]?.values ?? {});
  need(
    'outcomes',
    'outcome',
    model.outcomes.map(({ id }) => id),
    texts.outcomes,
  );
  for (const [id, record] of outcomes) {
    const text = texts.outcomes[id];
    if (!text) continue;
    need(id, 'checkYourself', record.checkYourself, text.checkYourself);
    need(id, 'variant', Object.keys(record.variants?.options ?? {}), text.variants);
    for (const [value, variant] of Object.entries(text.variants)) {
      if (Object.keys(variant).length === 0) problems.push(`${id}: its variant "${value}" says nothing of its own`);
    }
  }
  const literals = new Map(
    literalsOf(model).map((literal) => [`${literal.question}/${reasonKey(literal.values)}/${literal.not ? 'not' : 'is'}`, literal]),
  );
  const reasons = new Set(
    [...flattened(texts).keys()].flatMap((path) => (path.startsWith('reasons/') ? [path.slice('reasons/'.length)] : [])),
  );
  for (const key of literals.keys()) if (!reasons.has(key)) problems.push(`reasons: no sentence for ${key.replaceAll('/', ' ')}`);
  for (const key of reasons)
    if (!literals.has(key)) problems.push(`reasons: a sentence for ${key.replaceAll('/', ' ')}, which no rule gives`);
  for (const [path, text] of flattened(texts)) {
    if (/\d/.test(text.replace(/\{(fact|number):[a-z0-9-]+\}/g, ''))) problems.push(`${path}: holds a figure: make it a fact`);
    if (/[{}]/.test(text.replace(/\{(fact|number):[a-z0-9-]+\}/g, ''))) problems.push(`${path}: holds a placeholder that cannot be read`);
    for (const id of factsIn(text)) {
      const fact = facts.get(id);
      if (!fact) problems.push(`${path}: there is no fact "${id}"`);
      else if (fact.validTo !== undefined) problems.push(`${path}: the fact "${id}" ends on ${fact.validTo}: leave it to the topic`);
      else if (fact.status !== 'confirmed')
        problems.push(`${path}: the fact "${id}" is ${fact.status}: leave it to the topic, which marks it`);
    }
  }
  return problems;
}

/** P10, for a translation: the same texts as the source, each with the same figures. */
export function sameAs(source: WizardTexts, texts: WizardTexts): string[] {
  const problems: string[] = [];
  const translated = flattened(texts);
  const original = flattened(source);
  for (const [path, text] of original) {
    const other = translated.get(path);
    if (other === undefined) problems.push(`${path}: is missing`);
    else if (factsIn(text).sort().join() !== factsIn(other).sort().join())
      problems.push(`${path}: its figures differ from the source (${factsIn(text).join(', ') || 'none'})`);
  }
  for (const path of translated.keys()) if (!original.has(path)) problems.push(`${path}: is not in the source`);
  return problems;
}

/** What Dutch texts keep to: short sentences, no promise, a reason that follows on "omdat". */
export function plainDutch(texts: WizardTexts): string[] {
  const problems: string[] = [];
  for (const [path, text] of flattened(texts)) {
    for (const sentence of text.split(/[.?!](?:\s|$)/)) {
      const count = sentence.split(/\s+/).filter(Boolean).length;
      if (count > 20) problems.push(`${path}: a sentence of ${count} words`);
    }
    const promise = /\bu (krijgt|hebt recht op|heeft recht op|heeft)\b/i.exec(text);
    if (promise) problems.push(`${path}: says "${promise[0]}"`);
    if (path.startsWith('reasons/') && !/^omdat u .*[^.]$|^omdat (uw|er|de|het) .*[^.]$/.test(text))
      problems.push(`${path}: must be one sentence from "omdat", without a full stop`);
  }
  return problems;
}
