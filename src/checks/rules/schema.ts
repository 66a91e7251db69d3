import { isLocale, locales, sourceLocale } from '../../i18n/locales.ts';
import { idSchema } from '../../schema/atoms.ts';
import { wizardTextsSchema } from '../../schema/wizard.ts';
import { type CollectionName, collections } from '../collections.ts';
import { type Issue, explain } from '../issues.ts';
import { type Model, isSyntax } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { either, quote } from '../words.ts';
import type { Path, YamlFault, YamlFile } from '../yaml-file.ts';

/** Every file is readable, stands where it belongs and has the fields of its schema. */
export const schema: Rule = {
  id: 'schema',
  about: 'Every file is readable, stands in its place and has the fields it should have.',
  run: (model) => [
    ...unreadable(model),
    ...misplaced(model),
    ...breaches(model),
    ...wizardBreaches(model),
    ...names(model),
    ...region(model),
  ],
};

function unreadable(model: Model): Finding[] {
  return model.yaml.flatMap((file) => {
    // After the first fault the reader has lost its way: what it says then is about the same place.
    const first = file.faults.find(isSyntax);
    return file.faults
      .filter((fault) => fault === first || !isSyntax(fault))
      .map((fault) => {
        const line = sourceOf(model, file.path).split('\n')[fault.line - 1] ?? '';
        return {
          file: file.path,
          line: fault.line,
          col: fault.col,
          ...inWords(line.startsWith('\t') ? { ...fault, code: 'TAB_AS_INDENT' } : fault),
        };
      });
  });
}

/** The faults that editors make, in their words; the rest in those of the YAML reader. */
function inWords({ code, message }: YamlFault): { message: string; hint: string } {
  const detail = message.replace(/\s+at line \d+[\s\S]*$/, '');
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: 'This field stands here twice.', hint: 'Keep one of the two.' };
    case 'TAB_AS_INDENT':
      return { message: 'The line starts with a tab.', hint: 'Use spaces in front of the line.' };
    case 'MISSING_CHAR':
      return {
        message: 'A text that starts with a quote never ends with one.',
        hint: "Put the closing quote; a quote inside single quotes is written twice: 'foto''s'.",
      };
    case 'BAD_INDENT':
      if (detail.startsWith('Flow'))
        return {
          message: 'A list that starts with [ does not end with ], or a group that starts with { not with }.',
          hint: 'Close it on the same line.',
        };
      return {
        message: 'The line does not start as far from the edge as the lines it belongs with.',
        hint: 'Give it as many spaces in front as they have.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'A colon with a space after it stands inside the text.',
        hint: "Put the whole text between single quotes: 'Let op: bel eerst'.",
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return { message: 'This line is no field.', hint: 'Write a name, a colon, a space and a value: "name: Vidar".' };
    default:
      return {
        message: `The file cannot be read here: ${detail}.`,
        hint: 'Often a quote, a colon or the spaces in front of the line are wrong. A text with ": " or " #" in it goes between quotes.',
      };
  }
}

function misplaced(model: Model): Finding[] {
  const top = { line: 1, col: 1 };
  const strays = model.strays.map((file) => ({
    file,
    ...top,
    message: 'This file is in a place, or has a name, that the site does not read.',
    hint: file.endsWith('.mdx')
      ? `A text is called after its language (${either(locales.map((locale) => `${locale}.mdx`))}) and stands beside topic.yaml or page.yaml.`
      : 'See the table in content/README.md for where each file belongs and what it is called.',
  }));
  const without = model.texts
    .filter((text) => text.locale === sourceLocale && !model.record(text.kind, text.id))
    .map((text) => ({
      file: text.file,
      ...top,
      message: `There is no ${recordFile[text.kind]} beside this text.`,
      hint: `Add ${recordFile[text.kind]} to the folder.`,
    }));
  const silent = (['topics', 'pages'] as const).flatMap((kind) =>
    model
      .records(kind)
      .filter((rec) => !model.text(kind, rec.id, sourceLocale))
      .map((rec) => ({
        file: rec.file.path,
        ...top,
        message: `There is no ${sourceLocale}.mdx beside this file.`,
        hint: 'Write the Dutch text first: the other languages are made from it.',
      })),
  );
  return [...strays, ...without, ...silent];
}

const recordFile = { topics: 'topic.yaml', pages: 'page.yaml' } as const;

function breaches(model: Model): Finding[] {
  return model.all.flatMap((rec) => {
    // A file that cannot be read has been reported; what is missing in it is not known.
    if (rec.file.faults.some(isSyntax)) return [];
    if (rec.file.path.endsWith('.mdx') && !/^---\r?\n/.test(sourceOf(model, rec.file.path))) {
      return [
        {
          file: rec.file.path,
          line: 1,
          col: 1,
          message: 'The text does not start with a line of three hyphens.',
          hint: 'Put --- on the first line and below the fields: title, summary and so on stand between them.',
        },
      ];
    }
    // A text in a language that is not ours has been reported by its name.
    if (model.strays.includes(rec.file.path)) return [];
    if ('list' in collections[rec.collection] && rec.at.length === 0) {
      return [
        {
          file: rec.file.path,
          line: 1,
          col: 1,
          message: 'The file does not hold a list.',
          hint: 'Start each record with "- id:", and the lines below it with two spaces.',
        },
      ];
    }
    if (rec.raw === undefined || rec.raw === null) {
      return [
        {
          file: rec.file.path,
          line: 1,
          col: 1,
          message: 'The file is empty.',
          hint: `Fill in the fields of a ${collections[rec.collection].one}, or delete the file.`,
        },
      ];
    }
    return told(rec.file, rec.at, rec.raw, rec.issues);
  });
}

/** The words of the wizard are no collection, and keep to a schema all the same. */
function wizardBreaches(model: Model): Finding[] {
  return model.wizard.flatMap(({ file }) =>
    file.faults.some(isSyntax) ? [] : told(file, [], file.data, wizardTextsSchema.safeParse(file.data).error?.issues ?? []),
  );
}

/** What a schema finds, in an editor's words and at its place. */
function told(file: YamlFile, at: Path, raw: unknown, issues: readonly Issue[]): Finding[] {
  return issues.flatMap((issue) =>
    explain(issue, raw).map(({ path, key, message, hint }) => {
      const place = [...at, ...path];
      return { file: file.path, ...(key ? file.keyAt(place) : file.at(place)), message, hint };
    }),
  );
}

/** The site is made for one region. */
function region(model: Model): Finding[] {
  const regions = model.records('regions');
  const live = regions.filter(({ data }) => data?.status === 'live');
  if (live.length === 1 || regions.some(({ data }) => data === undefined)) return [];
  const file = (live[1] ?? regions[0])?.file;
  return [
    {
      file: file?.path ?? 'content/regions/',
      ...(file?.at(['status']) ?? { line: 1, col: 1 }),
      message:
        live.length === 0
          ? 'No region is live, so there is nothing to make a site of.'
          : 'A second region is live; the site is made for one.',
      hint: 'Give one region the status "live", and the others "draft".',
    },
  ];
}

function sourceOf(model: Model, path: string): string {
  return model.files.find((file) => file.path === path)?.source ?? '';
}

/** Collections whose ids are the names of files and folders. */
const namedByPath: readonly CollectionName[] = ['regions', 'organisations', 'services', 'words', 'topics', 'pages', 'letters'];

function names(model: Model): Finding[] {
  const byPath = model.all
    .filter((rec) => namedByPath.includes(rec.collection))
    .flatMap((rec) =>
      rec.id
        .split('/')
        .filter((part) => !idSchema.safeParse(part).success)
        .map((part) => ({ rec, part })),
    )
    .map(({ rec, part }) => ({
      file: rec.file.path,
      line: 1,
      col: 1,
      message: `${quote(part)} cannot be the name of a file or folder here: it is the id of the record.`,
      hint: 'Use lower-case letters, digits and single hyphens, like "veilig-thuis".',
    }));
  const byLanguage = [...model.records('texts'), ...model.records('ledgers')].flatMap((rec) => {
    const language = rec.id.split('/')[0] ?? '';
    if (isLocale(language) && language !== sourceLocale) return [];
    return [
      {
        file: rec.file.path,
        line: 1,
        col: 1,
        message: `${quote(language)} is not a language into which texts are translated.`,
        hint: `It must be one of ${either(locales.filter((locale) => locale !== sourceLocale))}.`,
      },
    ];
  });
  return [...byPath, ...byLanguage];
}
