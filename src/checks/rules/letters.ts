import { namesIn } from '../../domain/letter.ts';
import { type Locale, isLocale, localeTable, locales, sourceLocale } from '../../i18n/locales.ts';
import type { Letter, LetterText } from '../../schema/letter.ts';
import type { Model, Rec } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { count, didYouMean, either, quote } from '../words.ts';
import type { Path } from '../yaml-file.ts';

/** A letter asks what it uses, names what exists, and stands sentence by sentence in every complete language. */
export const letters: Rule = {
  id: 'letters',
  about:
    'Every place in a letter is a field, a ground or a fact that exists, every field and ground is used, and every sentence stands in every complete language with the same places.',
  comparesFiles: true,
  run: (model) => [
    ...model.records('letters').flatMap((rec) => (rec.data ? [...ofLetter(model, rec, rec.data), ...missing(model, rec)] : [])),
    ...model.records('letterTexts').flatMap((rec) => (rec.data ? ofText(model, rec, rec.data) : [])),
  ],
};

const complete = locales.filter((locale) => localeTable[locale].coverage === 'complete');

function at(rec: Rec, path: Path, message: string, hint: string): Finding {
  return { file: rec.file.path, ...rec.file.at(path), message, hint };
}

function ofLetter(model: Model, rec: Rec<'letters'>, letter: Letter): Finding[] {
  const fieldOf = new Map(letter.fields.map((field) => [field.id, field]));
  const used = new Set<string>();
  const findings: Finding[] = [];
  const say = (path: Path, message: string, hint: string) => findings.push(at(rec, path, message, hint));

  letter.fields.forEach(({ id, kind, options }, index) => {
    if (fieldOf.get(id) !== letter.fields[index]) say(['fields', index, 'id'], `The field ${quote(id)} stands here twice.`, 'Keep one.');
    if ((kind === 'choice') !== (options !== undefined))
      say(
        ['fields', index],
        kind === 'choice' ? `The choice ${quote(id)} has no options.` : `The field ${quote(id)} is no choice, but has options.`,
        kind === 'choice' ? 'Add "options", a list of ids.' : 'Take "options" out, or make its kind "choice".',
      );
  });
  letter.paragraphs.forEach((paragraph, index) =>
    paragraph.text.forEach((sentence, place) => {
      const path = ['paragraphs', index, 'text', place];
      for (const name of namesIn(sentence.text)) {
        used.add(name);
        const fault = placeFault(model, letter, name);
        if (fault) say(path, ...fault);
      }
      for (const condition of sentence.if) {
        const [id = '', option] = condition.split('=');
        used.add(id);
        const field = fieldOf.get(id);
        if (!field) say(path, `There is no field ${quote(id)}.`, didYouMean(id, fieldOf.keys(), 'Add it to "fields".'));
        else if (option !== undefined && !field.options?.includes(option))
          say(path, `${quote(option)} is no option of ${quote(id)}.`, didYouMean(option, field.options ?? [], 'Add it to its "options".'));
      }
    }),
  );
  letter.fields.forEach(({ id }, index) => {
    if (!used.has(id))
      say(['fields', index], `The letter asks for ${quote(id)} and does nothing with it.`, 'Use it in a sentence, or take it out.');
  });
  for (const ground of Object.keys(letter.grounds))
    if (!used.has(`law:${ground}`))
      say(
        ['grounds', ground],
        `The letter does not name the ground ${quote(ground)}.`,
        `Write {law:${ground}} in a sentence, or take it out.`,
      );
  if (letter.objectionFrom !== undefined && fieldOf.get(letter.objectionFrom)?.kind !== 'date')
    say(['objectionFrom'], `${quote(letter.objectionFrom)} is no field of kind "date".`, 'Name the field with the day of the decision.');
  return findings;
}

/** What is wrong with a place in a sentence: message and hint. */
function placeFault(model: Model, letter: Letter, name: string): [string, string] | undefined {
  const [kind = '', id] = name.split(':');
  if (id === undefined) {
    const field = letter.fields.find((one) => one.id === name);
    const fillable = letter.fields.filter((one) => one.kind !== 'choice' && one.kind !== 'checkbox').map((one) => one.id);
    if (!field) return [`There is no field ${quote(name)} to put in.`, didYouMean(name, fillable, 'Add it to "fields".')];
    return fillable.includes(name)
      ? undefined
      : [`${quote(name)} is a ${field.kind}: it has no words to put in.`, 'Write the whole sentence, with the field in its "if".'];
  }
  if (kind === 'law')
    return id in letter.grounds
      ? undefined
      : [`There is no ground ${quote(id)}.`, didYouMean(id, Object.keys(letter.grounds), 'Add it to "grounds".')];
  if (kind !== 'fact') return [`${quote(name)} is no place for a value.`, 'Write {field}, {law:ground} or {fact:id}.'];
  const fact = model.record('facts', id);
  if (!fact) return [`There is no fact ${quote(id)}.`, 'Add it to a list in content/facts/.'];
  return fact.data?.validTo === undefined
    ? undefined
    : [`The fact ${quote(id)} ends on a day, and a letter on paper does not change.`, 'Leave the figure out of the letter.'];
}

function missing(model: Model, rec: Rec<'letters'>): Finding[] {
  return complete
    .filter((locale) => !model.record('letterTexts', `${rec.id}/${locale}`))
    .map((locale) => at(rec, [], `There is no ${locale}.yaml beside this letter.`, `Write content/letters/${rec.id}/${locale}.yaml.`));
}

function ofText(model: Model, rec: Rec<'letterTexts'>, text: LetterText): Finding[] {
  const [id = '', locale = ''] = rec.id.split('/');
  const letter = model.record('letters', id)?.data;
  if (!isLocale(locale)) return [at(rec, [], `${quote(locale)} is not a language of this site.`, `It must be one of ${either(locales)}.`)];
  if (!letter)
    return model.record('letters', id) ? [] : [at(rec, [], 'There is no letter.yaml beside this text.', 'Add letter.yaml to the folder.')];
  return [...ofFields(rec, text, letter), ...ofKnow(model, rec, text, letter), ...ofSentences(rec, text, letter, locale)];
}

function ofFields(rec: Rec<'letterTexts'>, text: LetterText, letter: Letter): Finding[] {
  return [
    ...differences(
      rec,
      ['fields'],
      Object.keys(text.fields),
      letter.fields.map(({ id }) => id),
      'field',
    ),
    ...letter.fields.flatMap(({ id, options = [] }) => {
      const words = text.fields[id];
      return words ? differences(rec, ['fields', id], Object.keys(words.options), options, 'option') : [];
    }),
  ];
}

/** Before the letter is written nothing is filled in: figures alone have a place there. */
function ofKnow(model: Model, rec: Rec<'letterTexts'>, { know }: LetterText, letter: Letter): Finding[] {
  return know.flatMap((sentence, index) =>
    namesIn(sentence).flatMap((name) => {
      const fault: [string, string] | undefined = name.startsWith('fact:')
        ? placeFault(model, letter, name)
        : [`${quote(name)} is no place for a value here.`, 'Only {fact:id} is.'];
      return fault ? [at(rec, ['know', index], ...fault)] : [];
    }),
  );
}

function ofSentences(rec: Rec<'letterTexts'>, text: LetterText, letter: Letter, locale: Locale): Finding[] {
  if (locale === sourceLocale)
    return text.letter ? [at(rec, ['letter'], 'The Dutch letter stands in letter.yaml, not here.', 'Take "letter" out of this file.')] : [];
  const own = text.letter ?? {};
  return [
    ...differences(
      rec,
      ['letter'],
      Object.keys(own),
      letter.paragraphs.map(({ id }) => id),
      'paragraph',
    ),
    ...letter.paragraphs.flatMap((paragraph): Finding[] => {
      const sentences = own[paragraph.id];
      if (!sentences) return [];
      const path = ['letter', paragraph.id];
      if (sentences.length !== paragraph.text.length) {
        const message = `The paragraph has ${count(sentences.length, 'sentence')}, and the Dutch ${paragraph.text.length}.`;
        return [at(rec, path, message, 'Translate them one by one, in the same order: the reader must know what they sign.')];
      }
      return sentences.flatMap((sentence, index) => {
        const [found, wanted] = [sentence, paragraph.text[index]?.text ?? ''].map((one) => namesIn(one).sort().join(', '));
        const message = `The sentence has other places than the Dutch: ${found || 'none'} instead of ${wanted || 'none'}.`;
        return found === wanted ? [] : [at(rec, [...path, index], message, 'Put in the same places.')];
      });
    }),
  ];
}

/** Names that are missing here, and names that belong to nothing. */
function differences(rec: Rec, path: Path, found: readonly string[], wanted: readonly string[], one: string): Finding[] {
  return [
    ...wanted.filter((id) => !found.includes(id)).map((id) => at(rec, path, `The ${one} ${quote(id)} has no words here.`, 'Add it.')),
    ...found
      .filter((id) => !wanted.includes(id))
      .map((id) => at(rec, [...path, id], `The letter has no ${one} ${quote(id)}.`, didYouMean(id, wanted, 'Take it out.'))),
  ];
}
