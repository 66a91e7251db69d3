import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toldBy } from '../../src/commands/reports.mjs';

describe('the end of npm test', () => {
  it('names each failed browser test, however deep its suite, with where and why', () => {
    const failed = {
      title: 'keeps a letter',
      file: 'letter.spec.ts',
      line: 12,
      tests: [
        { projectName: 'site', status: 'unexpected', results: [{ error: { message: '\u001b[31mError: not kept\u001b[39m\n  at …' } }] },
        { projectName: 'nginx', status: 'expected', results: [{}] },
      ],
    };
    const report = { stats: { expected: 4, flaky: 1, unexpected: 1 }, suites: [{ specs: [], suites: [{ specs: [failed] }] }] };
    expect(toldBy(report)).toEqual({ passed: 5, failed: ['letter.spec.ts:12 [site] keeps a letter: Error: not kept'] });
  });

  it('names each failed test of vitest, and a file that could not be read at all', () => {
    const file = (name: string, status: string, assertionResults: object[], message = '') => ({
      name: resolve(name),
      status,
      message,
      assertionResults,
    });
    const report = {
      numPassedTests: 7,
      testResults: [
        file('tests/a.test.ts', 'failed', [
          { status: 'failed', fullName: 'a day of rest', failureMessages: ['AssertionError: expected 3 to be 4\n at …'] },
          { status: 'passed', fullName: 'a day of work', failureMessages: [] },
        ]),
        file('tests/b.test.ts', 'failed', [], 'SyntaxError: Unexpected token'),
        file('tests/c.test.ts', 'passed', []),
      ],
    };
    expect(toldBy(report)).toEqual({
      passed: 7,
      failed: ['tests/a.test.ts a day of rest: AssertionError: expected 3 to be 4', 'tests/b.test.ts SyntaxError: Unexpected token'],
    });
  });
});
