import { type Locale, localeTable, locales, sourceLocale } from '../../i18n/locales.ts';
import { type TextCollection, collections, textCollections } from '../collections.ts';
import type { Model, Rec } from '../model.ts';
import { object, valueOf } from '../pieces.ts';
import { fieldsOf, isShownIn } from '../record-texts.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { recordsIn } from '../used.ts';
import { count, didYouMean, either, quote } from '../words.ts';

/** Every text of a record that a reader can meet in a language is translated into it. */
export const recordTexts: Rule = {
  id: 'record-texts',
  about:
    'Every text of a record that a page in a language shows is translated in content/texts/<locale>/, field by field, and nothing stands there for a record or field that does not exist.',
  comparesFiles: true,
  run: (model) => {
    const wanted = locales.filter((locale) => locale !== sourceLocale);
    return [...wanted.flatMap((locale) => missing(model, locale)), ...strange(model)];
  },
};

/** Which records must be there: all of them, or in a starter language the sections and what its own texts show. */
function neededIn(model: Model, locale: Locale): (rec: Rec) => boolean {
  const isShown = (rec: Rec) => isShownIn(rec, locale);
  if (localeTable[locale].coverage === 'complete') return isShown;
  const used = new Set(model.texts.filter((text) => text.locale === locale).flatMap((text) => recordsIn(model, text)));
  return (rec) => isShown(rec) && (rec.collection === 'sections' || used.has(`${rec.collection}/${rec.id}`));
}

function missing(model: Model, locale: Locale): Finding[] {
  const isNeeded = neededIn(model, locale);
  const files = textCollections.map((name) => ({
    name,
    rec: model.record('texts', `${locale}/${name}`),
    needed: model.records(name).filter(isNeeded),
  }));
  const total = files.reduce((sum, { needed }) => sum + needed.length, 0);
  if (total === 0) return [];
  if (files.every(({ rec }) => !rec)) {
    return [
      {
        file: `content/texts/${locale}/`,
        line: 1,
        col: 1,
        message: `No text of a record is translated into "${locale}" yet: ${count(total, 'record waits', 'records wait')}.`,
        hint: `Add ${either(
          files.filter(({ needed }) => needed.length > 0).map(({ name }) => `${name}.yaml`),
          'and',
        )} with record id, field and text.`,
      },
    ];
  }
  return files.flatMap(({ name, rec, needed }): Finding[] => {
    if (!rec) {
      if (needed.length === 0) return [];
      return [
        {
          file: `content/texts/${locale}/${name}.yaml`,
          line: 1,
          col: 1,
          message: `There is no such file: ${count(needed.length, 'record waits', 'records wait')} for a translation.`,
          hint: 'Add the file, with record id, field and text.',
        },
      ];
    }
    return needed.flatMap((record) => ofRecord(rec, name, record));
  });
}

function ofRecord(rec: Rec<'texts'>, collection: TextCollection, record: Rec): Finding[] {
  const own = valueOf(rec.raw, record.id);
  const fields = fieldsOf(record);
  if (own === undefined || own === null) {
    return fields.length === 0
      ? []
      : [
          {
            file: rec.file.path,
            line: 1,
            col: 1,
            message: `The ${collections[collection].one} ${quote(record.id)} is not translated.`,
            hint: `Add "${record.id}:" with ${either(fields, 'and')}, from ${record.file.path}.`,
          },
        ];
  }
  return fields
    .filter((field) => !Object.hasOwn(object(own), field))
    .map((field) => ({
      file: rec.file.path,
      ...rec.file.keyAt([record.id]),
      message: `The field "${field}" of ${quote(record.id)} is not translated.`,
      hint: `Add "${field}:", from ${record.file.path}.`,
    }));
}

function strange(model: Model): Finding[] {
  return model.records('texts').flatMap((rec) => {
    const name = rec.id.split('/')[1] as TextCollection;
    if (!textCollections.includes(name)) {
      return [
        {
          file: rec.file.path,
          line: 1,
          col: 1,
          message: `There are no texts of ${quote(name)} to translate.`,
          hint: didYouMean(name, textCollections, `The name is one of ${either(textCollections)}.`),
        },
      ];
    }
    const ids = model.records(name).map((record) => record.id);
    return Object.entries(object(rec.raw)).flatMap(([id, fields]): Finding[] => {
      const record = model.record(name, id);
      if (!record)
        return [
          {
            file: rec.file.path,
            ...rec.file.keyAt([id]),
            message: `There is no ${collections[name].one} ${quote(id)}.`,
            hint: didYouMean(id, ids, 'Take it out.'),
          },
        ];
      const known = fieldsOf(record);
      return Object.keys(object(fields))
        .filter((field) => !known.includes(field))
        .map((field) => ({
          file: rec.file.path,
          ...rec.file.keyAt([id, field]),
          message: `The Dutch record ${quote(id)} has no text "${field}".`,
          hint: didYouMean(field, known, 'Take it out.'),
        }));
    });
  });
}
