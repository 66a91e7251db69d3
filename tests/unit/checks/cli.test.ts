import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturesRoot } from './fixtures.ts';

const run = (...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/checks/run.ts', ...options], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const valid = ['--root', join(fixturesRoot, '_valid')];
const broken = ['--root', join(fixturesRoot, 'dutch-passive')];

// Each test starts a program of its own, which takes its time on a busy machine.
describe('npm run check', { timeout: 30_000 }, () => {
  it('exits 0 when nothing is wrong', () => {
    expect(run(...valid, '--rule', 'hours', '--rule', 'headings')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^No problems in \d+ files\.\n$/),
    });
  });

  it('exits 1 on a problem, and runs one rule when asked', () => {
    const { status, stdout } = run(...broken, '--rule', 'dutch-passive');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^content\/topics\/wonen\/kapot\/nl\.mdx:5:1 {2}\[dutch-passive\] [\s\S]*\n1 problem in 1 file\.\n$/);
  });

  it('takes the day it is given, and writes JSON', () => {
    const { status, stdout } = run(...valid, '--rule', 'fact-expired', '--today', '2027-01-01', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'fact-expired', file: 'content/facts/alle.yaml', line: 15, col: 12 }]);
  });

  it('tells what each rule is about', () => {
    expect(run('--list')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('hours\n    Opening hours are in the OpenStreetMap form'),
    });
  });

  it.each([
    [['--today', 'soon'], '--today needs a day like 2026-11-22, not "soon".'],
    [['--rule', 'schem'], 'There is no rule "schem". Did you mean "schema"?'],
    [['--wrong'], "Unknown option '--wrong'."],
    [['--root', join(fixturesRoot, 'nowhere')], 'There is no folder "content" in '],
  ])('refuses %j in one line, with exit 2', (options, message) => {
    const { status, stdout, stderr } = run(...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
