import { hashedLetter } from '../../domain/translation.ts';
import { type Locale, locales, sourceLocale } from '../../i18n/locales.ts';
import { textCollections } from '../collections.ts';
import { blocksIn, ledgerEntry, ledgerKey, wizardIn } from '../ledgers.ts';
import { type Model, type Rec, dutchOf } from '../model.ts';
import { fieldsOf, isShownIn, translationOf } from '../record-texts.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { count, didYouMean, either, quote } from '../words.ts';

/** The ledger of a language tells of every translated text from which Dutch it was made. */
export const ledger: Rule = {
  id: 'ledger',
  about: 'The ledger of each language has, for every translated text, a hash for every block it was made from, and nothing else.',
  comparesFiles: true,
  run: (model) => locales.filter((locale) => locale !== sourceLocale).flatMap((locale) => ofLocale(model, locale)),
};

/** A text that is translated: its key in the ledger, its parts, and those of the Dutch. */
interface Translated {
  key: string;
  /** A reader can meet it, so the ledger must know it. */
  needed: boolean;
  own: string[];
  source: string[];
}

function translatedIn(model: Model, locale: Locale): Translated[] {
  const prose = model.texts.flatMap((text): Translated[] => {
    const dutch = text.locale === locale ? dutchOf(model, text) : undefined;
    return dutch ? [{ key: ledgerKey(text), needed: true, own: [...blocksIn(text).keys()], source: [...blocksIn(dutch).keys()] }] : [];
  });
  const records = textCollections.flatMap((name) =>
    model.records(name).flatMap((record): Translated[] => {
      const fields = fieldsOf(record);
      const own = translationOf(model, locale, name, record.id);
      // A record that lacks a field is reported by another rule, and then waits for its ledger.
      const whole = own !== undefined && fields.length > 0 && fields.every((field) => Object.hasOwn(own, field));
      return whole ? [{ key: `${name}/${record.id}`, needed: isShownIn(record, locale), own: fields, source: fields }] : [];
    }),
  );
  const dutch = wizardIn(model, sourceLocale);
  const wizard = [...wizardIn(model, locale)].flatMap(([key, text]): Translated[] => {
    const source = dutch.get(key);
    return source ? [{ key, needed: true, own: Object.keys(text), source: Object.keys(source) }] : [];
  });
  const letters = model.records('letters').flatMap(({ id, data }): Translated[] => {
    const [own, inDutch] = [locale, sourceLocale].map((one) => model.record('letterTexts', `${id}/${one}`)?.data);
    if (!data || !own || !inDutch) return [];
    const source = [...hashedLetter(data, inDutch).keys()];
    return [{ key: `letters/${id}`, needed: true, own: source, source }];
  });
  return [...prose, ...records, ...wizard, ...letters];
}

function ofLocale(model: Model, locale: Locale): Finding[] {
  const translated = translatedIn(model, locale);
  const rec = model.record('ledgers', locale);
  const accept = (text: string) => `Read the translation beside the Dutch, then run "npm run translations -- accept ${locale} ${text}".`;
  if (!rec) {
    if (translated.length === 0) return [];
    const message = `There is no ledger, though ${count(translated.length, 'text has', 'texts have')} been translated into "${locale}".`;
    return [{ file: `content/translations/${locale}.yaml`, line: 1, col: 1, message, hint: accept('<text>') }];
  }
  // A ledger that breaks its form is reported by another rule.
  if (!rec.data) return [];
  const unknown = translated.filter(({ key, needed }) => needed && ledgerEntry(model, locale, key) === undefined);
  const first = unknown[0];
  return [
    ...(first === undefined
      ? []
      : [
          {
            file: rec.file.path,
            ...rec.file.keyAt(['texts']),
            message: notKnown(unknown),
            hint: accept(unknown.length === 1 ? first.key : '<text>'),
          },
        ]),
    ...translated.flatMap((text) => parts(rec, text, ledgerEntry(model, locale, text.key), accept(text.key))),
    ...strange(rec, translated, locale),
  ];
}

function notKnown(texts: readonly Translated[]): string {
  const shown = texts.slice(0, 3).map(({ key }) => `"${key}"`);
  const more = texts.length - shown.length;
  return `The ledger does not know ${count(texts.length, 'translated text')}: ${either(more > 0 ? [...shown, `${more} more`] : shown, 'and')}.`;
}

function parts(
  rec: Rec<'ledgers'>,
  { key, own, source }: Translated,
  made: Readonly<Record<string, string>> | undefined,
  accept: string,
): Finding[] {
  if (made === undefined) return [];
  const lost = source.filter((id) => own.includes(id) && made[id] === undefined);
  const stale = Object.keys(made).filter((id) => !source.includes(id) && !own.includes(id));
  const lostIds = either(
    lost.map((id) => `"${id}"`),
    'and',
  );
  return [
    ...(lost.length === 0
      ? []
      : [
          {
            file: rec.file.path,
            ...rec.file.keyAt(['texts', key]),
            message: `The ledger has no hash for ${lostIds} of ${quote(key)}, though the translation has it.`,
            hint: accept,
          },
        ]),
    ...stale.map((id) => ({
      file: rec.file.path,
      ...rec.file.keyAt(['texts', key, 'blocks', id]),
      message: `Neither the Dutch text nor the translation of ${quote(key)} has a part ${quote(id)}.`,
      hint: `Take the line out. Or: ${accept.charAt(0).toLowerCase()}${accept.slice(1)}`,
    })),
  ];
}

function strange(rec: Rec<'ledgers'>, translated: readonly Translated[], locale: Locale): Finding[] {
  const known = new Set(translated.map(({ key }) => key));
  return Object.keys(rec.data?.texts ?? {})
    .filter((key) => !known.has(key))
    .map((key) => ({
      file: rec.file.path,
      ...rec.file.keyAt(['texts', key]),
      message: `There is no translation ${quote(key)} in "${locale}".`,
      hint: didYouMean(key, known, 'Take it out.'),
    }));
}
