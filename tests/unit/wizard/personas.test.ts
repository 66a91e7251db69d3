import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { engine } from '../../../src/domain/wizard/engine.ts';
import { model, today } from './subject.ts';

const ids = model.outcomes.map(({ id }) => id);
/** Words between commas: `opvang, urgentie`. */
const list = z
  .string()
  .default('')
  .transform((text) => text.split(', ').filter(Boolean));
const outcomes = list.refine((names) => names.every((id) => ids.includes(id) || id === 'rest'), { error: 'no such outcome' });
const personas = z
  .array(
    z.strictObject({
      story: z.string().min(10),
      /** A question and its answer, after each other: `age 18-20, sleeping nowhere`. */
      answers: list.transform((pairs): Record<string, string> => Object.fromEntries(pairs.map((pair) => pair.split(' ')))),
      applies: outcomes,
      maybe: outcomes,
      not: outcomes,
    }),
  )
  .parse(parse(readFileSync(new URL('personas.yaml', import.meta.url), 'utf8')));
const wizard = engine(model, today);

describe('personas', () => {
  it('are at least thirty, each told once', () => {
    expect(personas.length).toBeGreaterThanOrEqual(30);
    expect(new Set(personas.map(({ story }) => story)).size).toBe(personas.length);
  });

  it.each(personas)('$story', ({ answers, applies, maybe, not }) => {
    for (const [id, value] of Object.entries(answers)) {
      expect([...(model.questions.find((question) => question.id === id)?.values ?? []), 'unknown'], id).toContain(value);
    }
    expect(wizard.remaining(answers), 'a question is not answered').toEqual([]);
    const page = wizard.page(answers);
    const shown = (verdict: string) => page.filter((result) => result.verdict === verdict).map((result) => result.outcome.id);
    expect(shown('applies').sort(), 'applies').toEqual([...applies].sort());
    expect(shown('maybe').sort(), 'maybe').toEqual((maybe[0] === 'rest' ? ids.filter((id) => !applies.includes(id)) : [...maybe]).sort());
    expect(
      page.map((result) => result.outcome.id).filter((id) => not.includes(id)),
      'not',
    ).toEqual([]);
    expect(page.filter((result) => result.verdict === 'maybe' && result.open.length === 0)).toEqual([]);
  });

  it('together show every outcome as more than a maybe that waits for an answer', () => {
    const seen = new Set(
      personas.flatMap(({ answers }) =>
        wizard.page(answers).flatMap(({ outcome, open }) => (open.some((point) => 'question' in point) ? [] : outcome.id)),
      ),
    );
    expect(ids.filter((id) => !seen.has(id))).toEqual([]);
  });
});
