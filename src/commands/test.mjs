// `npm test`: installs what is missing, a browser too, and runs every check and test. Ends with "N passed, N failed".
// `npm test -- --engines` also tries the journeys in Firefox and WebKit, as far as they are on this machine.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { toldBy } from './reports.mjs';
import { installPackages, run } from './setup.mjs';

installPackages();

const vitest = (project) => [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=test-results/${project}.json`,
];

// Each step is one check; a step with a report counts its tests instead.
const steps = [
  { name: 'code style', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'code rules', command: 'eslint', args: ['--max-warnings=0', '.'] },
  { name: 'style rules', command: 'stylelint', args: ['--config', 'tests/stylelint.config.mjs', 'src/**/*.css'] },
  {
    name: 'directions of imports',
    command: 'depcruise',
    args: ['--config', 'tests/dependency-cruiser.cjs', '--output-type', 'err', 'src'],
  },
  { name: 'dead code', command: 'knip', args: ['--config', 'tests/knip.json'] },
  { name: 'types', command: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
  { name: 'types of the service worker', command: 'tsc', args: ['-p', 'src/worker'] },
  { name: 'content', command: 'node', args: ['src/checks/run.ts'] },
  { name: 'unit tests', command: 'vitest', args: vitest('unit'), report: 'test-results/unit.json' },
  { name: 'bad input', command: 'vitest', args: vitest('fuzz'), report: 'test-results/fuzz.json' },
  { name: 'build', command: 'astro', args: ['build'], needed: true },
  { name: 'tests of the built site', command: 'vitest', args: vitest('build'), report: 'test-results/build.json' },
  {
    name: 'tests in a browser',
    command: 'playwright',
    // Pictures hold for one version of a browser: they have a script of their own (e2e:look).
    args: ['test', '--config', 'tests/playwright.config.ts', '--grep-invert', 'looks as approved'],
    report: 'test-results/e2e.json',
    before: ['node', ['tests/browser.mjs', '--install']],
  },
  ...(process.argv.includes('--engines')
    ? [{ name: 'journeys in three engines', command: 'vitest', args: vitest('engines'), report: 'test-results/engines.json' }]
    : []),
];

const inReport = (file) => (file && existsSync(file) ? toldBy(JSON.parse(readFileSync(file, 'utf8'))) : undefined);

// A report of an earlier run tells nothing of this one; what the bench keeps in the same folder stays.
for (const { report } of steps) if (report) rmSync(report, { force: true });

let passed = 0;
let failed = 0;
const lines = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const ready = !step.before || run(...step.before) === 0;
  const code = ready ? run(step.command, step.args) : 1;
  const told = inReport(step.report) ?? { passed: code === 0 ? 1 : 0, failed: [] };
  // A runner that fails without a failed test (no test ran, a crash) still counts as a failure.
  const failures = code !== 0 && told.failed.length === 0 ? ['see what it printed above'] : told.failed;
  passed += told.passed;
  failed += failures.length;
  lines.push(
    `${failures.length === 0 ? 'ok  ' : 'FAIL'} ${step.name}: ${told.passed} passed, ${failures.length} failed, ${Math.round((Date.now() - started) / 1000)} s`,
    ...failures.map((failure) => `     ${failure}`),
  );
  if (code !== 0 && step.needed) break;
}
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
