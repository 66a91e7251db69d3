import { hashOf } from '../../domain/blocks.ts';
import { type Locale, localeTable, locales, professionalLocales, sourceLocale } from '../../i18n/locales.ts';
import { ledgerEntry } from '../ledgers.ts';
import type { Model } from '../model.ts';
import { valueOf } from '../pieces.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { count } from '../words.ts';

/** Every topic and page is there in every complete language, or says that it is awaited. */
export const translations: Rule = {
  id: 'translations',
  about:
    'Every topic and page has a text in every complete language or names the language in "awaiting", its sentences for the desk are as many as in Dutch, and every language has its words for the search.',
  run: (model) => [...missing(model), ...desks(model), ...searchWords(model)],
};

const complete = locales.filter((locale) => locale !== sourceLocale && localeTable[locale].coverage === 'complete');

function missing(model: Model): Finding[] {
  return (['topics', 'pages'] as const).flatMap((kind) =>
    model.records(kind).flatMap((rec) => {
      const list = valueOf(rec.raw, 'awaiting');
      const awaiting: unknown[] = Array.isArray(list) ? list : [];
      const professional = valueOf(rec.raw, 'audience') === 'professional';
      return locales.flatMap((locale): Finding[] => {
        const there = model.text(kind, rec.id, locale) !== undefined;
        const awaited = awaiting.indexOf(locale);
        if (there && awaited !== -1) {
          return [
            {
              file: rec.file.path,
              ...rec.file.at(['awaiting', awaited]),
              message: `"${locale}" is said to be awaited, but ${locale}.mdx is there.`,
              hint: `Take "${locale}" out of "awaiting".`,
            },
          ];
        }
        if (there || awaited !== -1 || !complete.includes(locale) || (professional && !professionalLocales.includes(locale))) return [];
        return [
          {
            file: rec.file.path,
            ...rec.file.at(['awaiting']),
            message: `There is no ${locale}.mdx, and "awaiting" does not name "${locale}".`,
            hint: `Add the translation, or "${locale}" to "awaiting": the page is then shown in Dutch, with a notice.`,
          },
        ];
      });
    }),
  );
}

/** The sentences for the desk stand under the Dutch ones, one by one. */
function desks(model: Model): Finding[] {
  return model.texts.flatMap((text) => {
    const dutch = text.locale === sourceLocale ? undefined : model.text(text.kind, text.id, sourceLocale);
    const own = valueOf(text.front.raw, 'desk');
    const source = valueOf(dutch?.front.raw, 'desk');
    if (
      !Array.isArray(own) ||
      !Array.isArray(source) ||
      own.length === source.length ||
      isOutdated(model, text.locale, `${text.kind}/${text.id}`, source)
    )
      return [];
    return [
      {
        file: text.file,
        ...text.front.file.keyAt(['desk']),
        message: `"desk" holds ${count(own.length, 'sentence')}, the Dutch text ${source.length}.`,
        hint: 'Give it the same sentences in the same order: they are shown under the Dutch ones.',
      },
    ];
  });
}

/** The ledger knows that the Dutch sentences have changed since: then the reader is told, and the editor need not be. */
function isOutdated(model: Model, locale: Locale, key: string, source: unknown): boolean {
  const made = ledgerEntry(model, locale, key)?.['desk'];
  return made !== undefined && made !== hashOf(JSON.stringify(source));
}

/** Without its words the search of a language still answers, but knows no synonym and nothing urgent: nobody would notice. */
function searchWords(model: Model): Finding[] {
  const there = new Set(model.records('searchWords').map(({ id }) => id));
  if (!there.has(sourceLocale)) return [];
  return locales
    .filter((locale) => !there.has(locale))
    .map((locale) => ({
      file: `content/search/${locale}.yaml`,
      line: 1,
      col: 1,
      message: 'There is no such file, and Dutch has one.',
      hint: 'Write the words with which people search in this language: content/README.md tells the form.',
    }));
}
