import { type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { textCollections } from '../collections.ts';
import { blockIds, fieldIds, ledgerEntry, ledgerKey } from '../ledgers.ts';
import { type Model, type Rec, type Text, dutchOf } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { count, didYouMean, either, quote } from '../words.ts';

/** The ledger of a language tells of every translated text from which Dutch it was made. */
export const ledger: Rule = {
  id: 'ledger',
  about: 'The ledger of each language has, for every translated text, a hash for every block it was made from, and nothing else.',
  run: (model) => locales.filter((locale) => locale !== sourceLocale).flatMap((locale) => ofLocale(model, locale)),
};

const write = 'Run "npm run translations": it writes the ledger.';

function ofLocale(model: Model, locale: Locale): Finding[] {
  const texts = model.texts.filter((text) => text.locale === locale);
  const rec = model.record('ledgers', locale);
  const path = `content/translations/${locale}.yaml`;
  if (!rec)
    return texts.length === 0
      ? []
      : [
          {
            file: path,
            line: 1,
            col: 1,
            message: `There is no ledger, though ${count(texts.length, 'text has', 'texts have')} been translated into "${locale}".`,
            hint: write,
          },
        ];
  // A ledger that breaks its form is reported by another rule.
  if (!rec.data) return [];
  return [...texts.flatMap((text) => ofText(model, rec, text)), ...unknown(model, rec, locale)];
}

function ofText(model: Model, rec: Rec<'ledgers'>, text: Text): Finding[] {
  const key = ledgerKey(text);
  const made = ledgerEntry(model, text.locale, key);
  if (made === undefined)
    return [
      { file: rec.file.path, ...rec.file.keyAt(['texts']), message: `The ledger does not know the text ${quote(key)}.`, hint: write },
    ];
  const dutch = dutchOf(model, text);
  if (!dutch) return [];
  const own = [...fieldIds(text), ...blockIds(text)];
  const source = [...fieldIds(dutch), ...blockIds(dutch)];
  const lost = source.filter((id) => own.includes(id) && made[id] === undefined);
  const stale = Object.keys(made).filter((id) => !source.includes(id) && !own.includes(id));
  return [
    ...(lost.length === 0
      ? []
      : [
          {
            file: rec.file.path,
            ...rec.file.keyAt(['texts', key]),
            message: `The ledger has no hash for ${either(
              lost.map((id) => `"${id}"`),
              'and',
            )} of ${quote(key)}, though the translation has it.`,
            hint: write,
          },
        ]),
    ...stale.map((id) => ({
      file: rec.file.path,
      ...rec.file.keyAt(['texts', key, 'blocks', id]),
      message: `Neither the Dutch text nor the translation of ${quote(key)} has a block ${quote(id)}.`,
      hint: 'Take the line out, or run "npm run translations".',
    })),
  ];
}

function unknown(model: Model, rec: Rec<'ledgers'>, locale: Locale): Finding[] {
  const known = new Set([
    ...model.texts.filter((text) => text.locale === locale).map(ledgerKey),
    ...textCollections.flatMap((name) => model.records(name).map((record) => `${name}/${record.id}`)),
  ]);
  return Object.keys(rec.data?.texts ?? {})
    .filter((key) => !known.has(key))
    .map((key) => ({
      file: rec.file.path,
      ...rec.file.keyAt(['texts', key]),
      message: `There is no translation ${quote(key)} in "${locale}".`,
      hint: didYouMean(key, known, 'Take it out, or run "npm run translations".'),
    }));
}
