import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

function wizard(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/wizard.ts', '--day', '2026-11-22', ...args], {
    encoding: 'utf8',
  });
  return { status, stderr: stderr.trim(), said: status === 0 ? (JSON.parse(stdout) as Said) : undefined };
}

interface Said {
  next: string | null;
  outcomes: { id: string; kind: string; verdict: string; when: string; reasons: string[]; open: object[] }[];
}

describe('npm run wizard', () => {
  it('prints what may apply, in the order of the page', () => {
    const { said } = wizard('--locale', 'nl', '--answers', '{"age":"18-20","sleeping":"with-others"}');
    expect(said?.next).toBe('person');
    expect(said?.outcomes.find(({ id }) => id === 'kostendelersnorm')).toEqual({
      id: 'kostendelersnorm',
      kind: 'right',
      verdict: 'applies',
      when: 'this-week',
      reasons: ['omdat u bij anderen slaapt', 'omdat u 18 jaar of ouder bent'],
      open: [],
    });
    expect(said?.outcomes.find(({ id }) => id === 'opvang')?.open).toEqual([{ question: 'residence' }, { decider: 'municipality' }]);
    expect(said?.outcomes.map(({ id }) => id)).not.toContain('vannacht-slapen');
    expect(said?.outcomes[0]?.kind).toBe('urgent');
  });

  it('ends when nothing can change any more', () => {
    const all =
      'person sleeping safe age stage municipality children cause landlord leaving address income parents debts insurance guidance residence stuck';
    expect(wizard('--answers', JSON.stringify(Object.fromEntries(all.split(' ').map((id) => [id, 'unknown'])))).said?.next).toBeNull();
  });

  it('leaves out what has ended on the day', () => {
    const ids = (day: string) => wizard('--day', day, '--answers', '{"residence":"ukraine"}').said?.outcomes.map(({ id }) => id);
    expect(ids('2027-03-04')).toContain('oekraine');
    expect(ids('2027-03-05')).not.toContain('oekraine');
  });

  it.each([
    [['--answers', '{"slaping":"nowhere"}'], 'unknown question "slaping"'],
    [['--answers', '{"age":"40"}'], 'unknown value "40" for the question "age"'],
    [['--answers', '{"age":18}'], 'unknown value 18 for the question "age"'],
    [['--answers', '{age'], '--answers is not JSON: {age'],
    [['--answers', '[]'], '--answers must be an object'],
    [['--locale', 'xx'], 'unknown locale "xx"'],
    [['--day', 'morgen'], '--day must be a day'],
    [['--region', 'parkstad'], 'unknown region "parkstad"; the live regions are "westelijke-mijnstreek"'],
    [['--colour'], "Unknown option '--colour'"],
  ])('%s ends with 2 and names the mistake', (args, message) => {
    const { status, stderr } = wizard(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
