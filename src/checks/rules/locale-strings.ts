import { type Locale, isLocale, limitedNamespaces, localeTable, locales, sourceLocale } from '../../i18n/locales.ts';
import type { Lists } from '../lists.ts';
import type { Model, StringsFile } from '../model.ts';
import { object } from '../pieces.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { count, didYouMean, either, quote } from '../words.ts';
import type { Path } from '../yaml-file.ts';

/** The interface has the same strings in every language, whole and clean. */
export const localeStrings: Rule = {
  id: 'locale-strings',
  about:
    'locales/ holds the same keys in every language, each with the plural forms of that language and the same placeholders, translated and clean.',
  run: (model, { lists }) => [...files(model), ...model.strings.flatMap((file) => ofFile(model, file, lists))],
};

interface Entry {
  /** Key without its plural form: `unit.workingDay`. */
  base: string;
  /** Plural form, or '' without one. */
  form: string;
  path: Path;
  value: unknown;
}

const pluralForm = /_(zero|one|two|few|many|other)$/;

function entriesOf(file: StringsFile): Entry[] {
  const walk = (raw: unknown, path: Path): Entry[] =>
    raw !== null && typeof raw === 'object'
      ? Object.entries(raw).flatMap(([key, value]) => walk(value, [...path, key]))
      : [{ base: path.join('.').replace(pluralForm, ''), form: pluralForm.exec(String(path.at(-1)))?.[1] ?? '', path, value: raw }];
  return walk(object(file.file.data), []);
}

function files(model: Model): Finding[] {
  const namespaces = model.strings.filter((file) => file.locale === sourceLocale).map((file) => file.namespace);
  const missing = locales.flatMap((locale) =>
    namespaces
      .filter((namespace) => limitedNamespaces[namespace]?.includes(locale) ?? true)
      .filter((namespace) => !model.strings.some((file) => file.locale === locale && file.namespace === namespace))
      .map((namespace) => ({
        file: `locales/${locale}/${namespace}.json`,
        line: 1,
        col: 1,
        message: 'There is no such file, and Dutch has one.',
        hint: `Copy locales/${sourceLocale}/${namespace}.json and translate it.`,
      })),
  );
  const strange = model.strings
    .filter((file) => !isLocale(file.locale) || !namespaces.includes(file.namespace))
    .map((file) => ({
      file: file.file.path,
      line: 1,
      col: 1,
      message: isLocale(file.locale) ? 'Dutch has no such file.' : `${quote(file.locale)} is not in the table of languages.`,
      hint: isLocale(file.locale)
        ? 'Take it out, or write the Dutch one first.'
        : 'Take it out, or add the language to src/i18n/locales.ts.',
    }));
  return [...missing, ...strange];
}

function ofFile(model: Model, file: StringsFile, lists: Lists): Finding[] {
  const { locale } = file;
  if (!isLocale(locale)) return [];
  const finding = (path: Path, message: string, hint: string, key = false): Finding => ({
    file: file.file.path,
    ...(key ? file.file.keyAt(path) : file.file.at(path)),
    message,
    hint,
  });
  try {
    JSON.parse(file.source.replace(/^\uFEFF/, ''));
  } catch (error) {
    const [, line, col] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    return [
      {
        file: file.file.path,
        line: Number(line ?? 1),
        col: Number(col ?? 1),
        message: 'The file is not JSON here.',
        hint: 'Look at the commas, quotes and braces: no comma after the last line, double quotes around every text.',
      },
    ];
  }
  const own = entriesOf(file);
  const dutchFile = model.strings.find((candidate) => candidate.locale === sourceLocale && candidate.namespace === file.namespace);
  const dutch = dutchFile ? entriesOf(dutchFile) : [];
  return [
    ...(file.source.startsWith('\uFEFF') ? [finding([], 'The file starts with a byte order mark.', 'Save it as UTF-8 without one.')] : []),
    ...own.flatMap((entry) => clean(entry).map(([message, hint]) => finding(entry.path, message, hint))),
    ...keys(own, dutch, finding),
    ...plurals(own, dutch, locale, finding),
    ...placeholders(own, dutch, finding),
    ...(locale === sourceLocale ? [] : sameAsDutch(own, dutch, file, lists, finding)),
  ];
}

type Report = (path: Path, message: string, hint: string, key?: boolean) => Finding;

function clean({ path, value }: Entry): [string, string][] {
  const key = path.join('.');
  if (typeof value !== 'string') return [[`${quote(key)} is not text.`, 'Put double quotes around it.']];
  if (value.trim() === '') return [[`${quote(key)} is empty.`, 'Write its text.']];
  return [
    ...(/<\/?[a-z!]/i.test(value)
      ? [[`${quote(key)} has HTML in it: ${quote(value)}.`, 'Leave the tags out: the page adds them.'] as [string, string]]
      : []),
    ...(value === value.normalize('NFC')
      ? []
      : [
          [
            `${quote(key)} has letters built from loose parts, so that search does not find them.`,
            'Type it anew, or save the file in Unicode form NFC.',
          ] as [string, string],
        ]),
    ...(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(value)
      ? [
          [`${quote(key)} holds an invisible sign for the direction of writing.`, 'Take it out: the page sets the direction.'] as [
            string,
            string,
          ],
        ]
      : []),
  ];
}

function keys(own: readonly Entry[], dutch: readonly Entry[], finding: Report): Finding[] {
  const bases = new Set(own.map((entry) => entry.base));
  const wanted = new Set(dutch.map((entry) => entry.base));
  return [
    ...[...wanted]
      .filter((base) => !bases.has(base))
      .map((base) =>
        finding(
          nearestPath(own, base),
          `${quote(base)} is missing.`,
          `Add it; in Dutch it is ${quote(String(dutch.find((entry) => entry.base === base)?.value))}.`,
        ),
      ),
    ...[...bases]
      .filter((base) => !wanted.has(base))
      .map((base) =>
        finding(
          own.find((entry) => entry.base === base)?.path ?? [],
          `Dutch has no ${quote(base)}.`,
          didYouMean(base, wanted, 'Take it out.'),
          true,
        ),
      ),
  ];
}

/** The group in which a missing key should stand, as far as it is there. */
function nearestPath(own: readonly Entry[], base: string): Path {
  const parts = base.split('.').slice(0, -1);
  while (parts.length > 0 && !own.some((entry) => entry.path.slice(0, parts.length).join('.') === parts.join('.'))) parts.pop();
  return parts;
}

function plurals(own: readonly Entry[], dutch: readonly Entry[], locale: Locale, finding: Report): Finding[] {
  const counted = new Set(dutch.filter((entry) => entry.form !== '').map((entry) => entry.base));
  const wanted = new Intl.PluralRules(localeTable[locale].tag).resolvedOptions().pluralCategories;
  return [...counted].flatMap((base) => {
    const group = own.filter((entry) => entry.base === base);
    const first = group[0];
    if (!first) return [];
    const forms = group.map((entry) => entry.form);
    const lacking = wanted.filter((form) => !forms.includes(form));
    const last = base.split('.').at(-1) ?? base;
    return [
      ...(lacking.length === 0
        ? []
        : [
            finding(
              first.path,
              `${quote(base)} lacks the plural ${lacking.length === 1 ? 'form' : 'forms'} ${either(lacking, 'and')} of this language.`,
              `Add ${either(
                lacking.map((form) => `"${last}_${form}"`),
                'and',
              )}.`,
              true,
            ),
          ]),
      ...group
        .filter(({ form }) => form !== '' && !wanted.includes(form as Intl.LDMLPluralRule))
        .map((entry) =>
          finding(
            entry.path,
            `This language has no plural form "${entry.form}".`,
            `Its forms are ${either(
              wanted.map((form) => `"${last}_${form}"`),
              'and',
            )}.`,
            true,
          ),
        ),
    ];
  });
}

function placeholders(own: readonly Entry[], dutch: readonly Entry[], finding: Report): Finding[] {
  const wantedBy = Map.groupBy(dutch, (entry) => entry.base);
  return own.flatMap((entry) => {
    const source = wantedBy.get(entry.base);
    // What is empty or no text at all has been reported.
    if (!source || typeof entry.value !== 'string' || entry.value.trim() === '') return [];
    const wanted = new Set(source.flatMap(({ value }) => namesIn(value)));
    const found = new Set(namesIn(entry.value));
    // "een dag" says its number itself.
    const spoken = ['zero', 'one', 'two'].includes(entry.form) ? ['count'] : [];
    const lost = [...wanted].filter((name) => !found.has(name) && !spoken.includes(name));
    const strange = [...found].filter((name) => !wanted.has(name));
    return [
      ...lost.map((name) =>
        finding(
          entry.path,
          `${quote(entry.path.join('.'))} lacks {{${name}}}.`,
          `In Dutch it is ${quote(String(source[0]?.value))}: put {{${name}}} where its value must stand.`,
        ),
      ),
      ...strange.map((name) =>
        finding(
          entry.path,
          `${quote(entry.path.join('.'))} has {{${name}}}, which nothing fills in.`,
          wanted.size === 0 ? 'Take it out.' : `Use ${either([...wanted].map((known) => `{{${known}}}`))}.`,
        ),
      ),
    ];
  });
}

function namesIn(value: unknown): string[] {
  return typeof value === 'string' ? [...value.matchAll(/\{\{-?\s*([^}\s,]+)[^}]*\}\}/g)].map((match) => match[1] ?? '') : [];
}

function sameAsDutch(own: readonly Entry[], dutch: readonly Entry[], file: StringsFile, lists: Lists, finding: Report): Finding[] {
  const source = new Map(dutch.map((entry) => [entry.path.join('.'), entry.value]));
  const same = own.filter((entry) => {
    const key = entry.path.join('.');
    const listed = lists.sameAsDutch.some(
      (known) => known.key === `${file.namespace}:${key}` && (known.locales?.includes(file.locale) ?? true),
    );
    return (
      !listed &&
      typeof entry.value === 'string' &&
      /\p{L}/u.test(entry.value.replace(/\{\{[^}]*\}\}/g, '')) &&
      entry.value === source.get(key)
    );
  });
  // A file that is a copy of the Dutch one is one thing to do, not a hundred.
  if (same.length > 2 && same.length > own.length / 2) {
    return [
      finding(
        [],
        `The file is not translated: ${count(same.length, 'string is', 'strings are')} the Dutch ones, of ${own.length}.`,
        'Translate them.',
      ),
    ];
  }
  return same.map((entry) =>
    finding(
      entry.path,
      `${quote(entry.path.join('.'))} is the Dutch text: ${quote(String(entry.value))}.`,
      'Translate it; when it is the same in this language, add it with a reason to src/checks/data/same-as-dutch.yaml.',
    ),
  );
}
