import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const firstLine = (message = '') => stripVTControlCharacters(message).trim().split('\n')[0];

/** The specs of a report of Playwright, out of all its nested suites. */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/**
 * What the JSON report of a test runner tells: how many tests passed, and a line for each that failed: where, which, why.
 * Playwright has `stats`; vitest has `testResults`, in which a file can fail with no failed test of its own (it could not be read).
 */
export function toldBy(report) {
  if (report.stats)
    return {
      passed: report.stats.expected + report.stats.flaky,
      failed: specsOf(report).flatMap(({ file, line, title, tests }) =>
        tests
          .filter(({ status }) => status === 'unexpected')
          .map(({ projectName, results }) => `${file}:${line} [${projectName}] ${title}: ${firstLine(results.at(-1)?.error?.message)}`),
      ),
    };
  return {
    passed: report.numPassedTests,
    failed: report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      const lines = failed.map((test) => `${test.fullName}: ${firstLine(test.failureMessages[0])}`);
      return (lines.length === 0 && status === 'failed' ? [firstLine(message)] : lines).map((line) => `${relative('.', name)} ${line}`);
    }),
  };
}
