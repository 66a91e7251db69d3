import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { textReport } from '../../../src/checks/report.ts';
import { rules } from '../../../src/checks/rules/index.ts';
import { fixtureFiles, fixturesRoot, problemsIn } from './fixtures.ts';

vi.mock('../../../src/i18n/locales.ts', () => import('./locales.ts'));

/** What a rule needs beside its own fixture. */
const options: Record<string, { today?: string }> = { 'fact-expired': { today: '2027-03-01' } };

describe('the valid tree', { timeout: 30_000 }, () => {
  it('has no problems', async () => {
    expect(await problemsIn('_valid', rules)).toEqual([]);
  });
});

// Each rule has a broken fixture of its own name, with the report of it beside the files.
describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', { timeout: 30_000 }, ({ id, rule }) => {
  it('reports its broken fixture', async () => {
    const used = rules.filter((candidate) => candidate === rule || candidate.id === rule.yieldsTo);
    const problems = (await problemsIn(id, used, options[id])).filter((problem) => problem.rule === id);
    expect(problems.length).toBeGreaterThan(0);
    await expect(textReport(problems, fixtureFiles(id).length)).toMatchFileSnapshot(join(fixturesRoot, id, 'report.txt'));
  });

  it('describes itself in one sentence', () => {
    expect(rule.about).toMatch(/^[A-Z<].*\.$|^locales\/.*\.$/);
  });
});
