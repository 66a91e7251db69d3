import { describe, expect, it, vi } from 'vitest';
import { check } from '../../../src/checks/check.ts';
import { type SourceFile, buildModel } from '../../../src/checks/model.ts';
import { jsonReport, textReport } from '../../../src/checks/report.ts';
import { dutchAddress } from '../../../src/checks/rules/dutch-address.ts';
import { factExpired } from '../../../src/checks/rules/fact-expired.ts';
import { rules } from '../../../src/checks/rules/index.ts';
import { schema } from '../../../src/checks/rules/schema.ts';
import { fixtureFiles, lists, problemsIn } from './fixtures.ts';

vi.mock('../../../src/i18n/locales.ts', () => import('./locales.ts'));

const youth = 'content/topics/jongeren/kapot/nl.mdx';
const because = 'A reason that is long enough.';

function except(exception: { file: string; text?: string; block?: string; rule?: string }) {
  return { lists: { ...lists, exceptions: [{ rule: 'dutch-address', reason: because, ...exception }] } };
}

describe('fact-expired without --today', () => {
  it('warns of expired facts that a page uses, by the day of the content, and fails nothing', async () => {
    const problems = await problemsIn('fact-expired', [factExpired], { day: '2027-03-01' });
    expect(problems.map(({ message, warning }) => ({ message, warning }))).toEqual([
      { message: 'The fact "bijdrage" held until 2026-12-31; on 2027-03-01 it is left out of the pages.', warning: true },
    ]);
  });

  it('says nothing on a day on which all holds', async () => {
    expect(await problemsIn('fact-expired', [factExpired], { day: '2026-12-31' })).toEqual([]);
    expect(await problemsIn('fact-expired', [factExpired], { today: '2026-12-31' })).toEqual([]);
  });

  it('reports the contacts that an urgent page rests on', async () => {
    const problems = await problemsIn('_valid', [factExpired], { today: '2027-05-02' });
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toContain(
      'content/organisations/gemeente-dorp.yaml:10 A contact of "Gemeente Dorp" had to be looked at again by 2027-05-01; the urgent page /wonen/opvang/ rests on it.',
    );
  });
});

describe('exceptions', () => {
  const places = async (exception: Parameters<typeof except>[0]) =>
    (await problemsIn('dutch-address', [dutchAddress], except(exception)))
      .filter(({ file }) => file === exception.file)
      .map(({ rule, line, col }) => `${rule} ${line}:${col}`);

  it('excuse a whole file', async () => {
    expect(await places({ file: youth })).toEqual([]);
  });

  it('excuse only the words they name', async () => {
    expect(await places({ file: youth, text: 'Neem uw pas' })).toEqual(['dutch-address 2:17']);
  });

  it('excuse only the block they name', async () => {
    expect(await places({ file: youth, block: 'goed' })).toContain('dutch-address 2:17');
  });

  it('are reported when they excuse nothing', async () => {
    const problems = await problemsIn('_valid', rules, except({ file: 'content/pages/hulp/nl.mdx', text: 'je' }));
    expect(textReport(problems, 1)).toMatchInlineSnapshot(`
      "content/pages/hulp/nl.mdx:1:1  [exceptions]  The exception to the rule dutch-address for "je" is not needed any more.
          → Take it out of src/checks/data/exceptions.yaml.

      1 problem in 1 file.
      "
    `);
  });
});

describe('a file that cannot be read', () => {
  const broken = { path: 'content/sources.yaml', source: '- id: wet\n\ttitle: Wet\n' };
  const found = async (...extra: SourceFile[]) => {
    const files = new Map([...fixtureFiles('_valid'), ...extra].map((file) => [file.path, file]));
    const problems = await check(buildModel([...files.values()]), rules, { day: '2026-11-22', lists });
    return problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
  };

  it('is reported alone, not with all that rests on it', async () => {
    expect(await found(broken)).toEqual(['schema content/sources.yaml:2']);
  });

  it('does not hide what is wrong inside other files', async () => {
    const word = { path: 'content/words/kapot.yaml', source: 'term: kapot\ntext:\n  short: Een woord voor zwervers.\nsources: [wet]\n' };
    expect(await found(broken, word)).toContain('dutch-words content/words/kapot.yaml:3');
  });
});

describe('the region', () => {
  it('is one that is live', async () => {
    const region = fixtureFiles('_valid').find(({ path }) => path === 'content/regions/streek.yaml');
    const source = region?.source ?? '';
    const live = {
      path: 'content/regions/tweede.yaml',
      source: source.replace('id: dorp', 'id: stad').replaceAll(/^ {4}dorp:/gm, '    stad:'),
    };
    const say = async (...regions: SourceFile[]) => {
      const files = fixtureFiles('_valid').filter(({ path }) => !path.startsWith('content/regions/'));
      return (await check(buildModel([...files, ...regions]), [schema], { day: '2026-11-22', lists })).map(
        ({ file, line, message }) => `${file}:${line} ${message}`,
      );
    };
    expect(await say({ path: 'content/regions/streek.yaml', source: source.replace('live', 'draft') })).toEqual([
      'content/regions/streek.yaml:2 No region is live, so there is nothing to make a site of.',
    ]);
    expect(await say({ path: 'content/regions/streek.yaml', source }, live)).toEqual([
      'content/regions/tweede.yaml:2 A second region is live; the site is made for one.',
    ]);
  });
});

describe('reports', () => {
  const problem = { rule: 'schema', file: 'content/a.yaml', line: 2, col: 3, message: 'Wrong.', hint: 'Mend it.' };

  it('count problems and warnings apart', () => {
    expect(textReport([], 1)).toBe('No problems in 1 file.\n');
    expect(textReport([{ ...problem, warning: true }], 3)).toBe(
      'content/a.yaml:2:3  [schema]  warning: Wrong.\n    → Mend it.\n\nNo problems in 3 files. 1 warning.\n',
    );
    expect(textReport([problem, { ...problem, file: 'content/b.yaml' }, { ...problem, warning: true }], 3)).toContain(
      '\n2 problems in 2 files, and 1 warning.\n',
    );
  });

  it('can be read by other programs', () => {
    expect(JSON.parse(jsonReport([problem]))).toEqual([problem]);
  });

  it('are sorted by place, whatever the order of the rules', async () => {
    const forward = await problemsIn('mdx-tags', rules);
    const backward = await problemsIn('mdx-tags', [...rules].reverse());
    const withoutCompiler = (problems: typeof forward) => problems.filter(({ rule }) => rule !== 'mdx-compile');
    expect(withoutCompiler(backward)).toEqual(withoutCompiler(forward));
    expect(forward.map(({ file }) => file)).toEqual(forward.map(({ file }) => file).sort());
  });
});
