import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { check } from '../../src/checks/check.ts';
import { buildModel } from '../../src/checks/model.ts';
import { readFiles } from '../../src/checks/read.ts';
import { textReport } from '../../src/checks/report.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { savedText } from '../../src/domain/saved-change.ts';
import { readSaved } from '../../src/domain/saved.ts';
import { readWizard, readWizardReferences } from '../../src/data/read-wizard.ts';
import { fixtureFiles, lists } from '../unit/checks/fixtures.ts';
import { mutated } from './mutate.ts';

/** Something that takes what people wrote, and must stay calm whatever that is. */
export interface Subject {
  name: string;
  property: fc.IAsyncPropertyWithHooks<[never]>;
}

/** A subject: what to feed it, and what it does with that; it throws when it loses its calm. */
function subject<Input>(name: string, input: fc.Arbitrary<Input>, run: (input: Input) => Promise<void> | void): Subject {
  return { name, property: fc.asyncProperty(input, async (value) => run(value)) as unknown as Subject['property'] };
}

/** A file of a list, with something wrong in it. */
const damaged = (files: readonly { path: string; source: string }[]) =>
  fc.constantFrom(...files).chain((file) => mutated(file).map((source) => ({ path: file.path, source })));

const valid = fixtureFiles('_valid');

/** Lays a file over others, and expects a report that an editor can use, or none. */
async function reports(others: typeof valid, file: (typeof valid)[number]): Promise<void> {
  const files = [...others.filter(({ path }) => path !== file.path), file];
  const problems = await check(buildModel(files), rules, { day: '2026-11-22', today: '2026-11-22', lists });
  for (const problem of problems) {
    const { line, col, message, hint } = problem;
    const usable =
      line >= 1 && col >= 1 && message.trim() !== '' && hint.trim() !== '' && !/\n\s+at |undefined|\[object|NaN/.test(message + hint);
    // A word of the file itself may stand in a message.
    if (!usable && !/undefined|\[object|NaN/.test(file.source)) throw new Error(`Not a report: ${JSON.stringify(problem)}`);
  }
  textReport(problems, files.length);
}

const real = readFiles('.');

const wizardRoot = mkdtempSync(join(tmpdir(), 'wizard-'));
for (const folder of ['wizard', 'regions', 'sources.yaml', 'facts'])
  cpSync(join('content', folder), join(wizardRoot, folder), { recursive: true });
const wizardFiles = real.filter(({ path }) => /^content\/(?:wizard|regions|facts|sources\.yaml)/.test(path));

/** What a device or a file keeps of a reader, in order. */
const keptByReader = JSON.stringify({
  version: 2,
  items: [
    {
      kind: 'topic',
      id: 'wonen/opvang',
      locale: 'nl',
      title: 'Ik zoek opvang',
      savedOn: '2026-11-22',
      steps: [{ text: 'Bel', done: true }],
      bring: [{ text: 'Brief', done: false }],
    },
    { kind: 'outcome', id: 'briefadres', locale: 'ar', title: 'عنوان', savedOn: '', steps: [], bring: [] },
  ],
  appointments: [{ day: '2026-12-01', time: '09:30', what: 'Balie' }],
});

/** Every input that people write. A new one joins by a line here. */
export const subjects: Subject[] = [
  subject('a file of a small site', damaged(valid), (file) => reports(valid, file)),
  // Nearly all that a real file refers to is missing then, which is one more thing to stay calm about; and it is fast.
  subject('a real file of content/ or locales/, alone', damaged(real), (file) => reports([], file)),
  subject('what a device or a file keeps of a reader', mutated({ path: 'bewaard.json', source: keptByReader }), (text) => {
    const reading = readSaved(text);
    if (reading.ok && savedText(reading.saved) === undefined) throw new Error('What is read cannot be kept again.');
  }),
  subject('a file that the wizard rests on', damaged(wizardFiles), ({ path, source }) => {
    const file = join(wizardRoot, path.slice('content/'.length));
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, source);
    try {
      readWizard(wizardRoot);
      readWizardReferences(wizardRoot);
    } catch (error) {
      const lines = (error as Error).message.split('\n');
      if (!lines.every((line) => line.startsWith('content/'))) throw error;
    } finally {
      writeFileSync(file, before);
    }
  }),
];
