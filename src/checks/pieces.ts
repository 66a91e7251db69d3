import { type Locale, isLocale, sourceLocale } from '../i18n/locales.ts';
import { type CollectionName, type TextCollection, textCollections } from './collections.ts';
import { type Passage, attribute, printed } from './mdx.ts';
import type { Model, Text } from './model.ts';
import type { Position } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A piece of prose that a reader sees, wherever it stands: in a text, above it, or in a record. */
export interface Piece {
  file: string;
  locale: Locale;
  kind: Passage['kind'] | 'field';
  /** Name of its field; `body` below the front matter. */
  field: string;
  /** Record or text it belongs to. */
  collection: CollectionName | 'wizard';
  id: string;
  /** The text it belongs to, when it is not in a record. */
  of: Text | undefined;
  text: string;
  /** Place of a letter of `text`. */
  place(index: number): Position;
  /** Names of the tags around a letter of `text`; `link` inside a link. */
  within(index: number): string[];
}

/** Fields of front matter that are read as prose; search terms are not, and `official` is a term. */
const proseFields = ['title', 'summary', 'desk'];

const cache = new WeakMap<Model, Map<Locale, readonly Piece[]>>();

/** All prose of the content in one language. Many rules ask for it, so each model keeps what it gave. */
export function piecesOf(model: Model, locale: Locale): readonly Piece[] {
  const known = cache.get(model) ?? new Map<Locale, readonly Piece[]>();
  cache.set(model, known);
  const pieces = known.get(locale) ?? [
    ...(locale === sourceLocale ? textCollections.flatMap((name) => dutchFields(model, name)) : translatedFields(model, locale)),
    ...model.wizard.filter((words) => words.locale === locale).flatMap(({ file }) => wizardPieces(file, locale)),
    ...letterPieces(model, locale),
    ...model.texts.filter((text) => text.locale === locale).flatMap(textPieces),
  ];
  known.set(locale, pieces);
  return pieces;
}

/** The prose of one topic or page in one language. */
export function textPieces(text: Text): Piece[] {
  const common = { locale: text.locale, collection: text.front.collection, id: text.id, of: text };
  const { body } = text;
  return [
    ...proseFields.flatMap((field) => fieldPieces(text.front.file, [field], valueOf(text.front.raw, field), { ...common, field })),
    ...body.tags.flatMap((tag): Piece[] => {
      const title = attribute(tag, 'title');
      if (title === undefined || tag.kind === 'close') return [];
      const start = body.source.indexOf(title, tag.start);
      return [
        {
          ...common,
          file: text.file,
          kind: 'field',
          field: 'title',
          text: title,
          place: (index) => body.place(start + index),
          within: () => [tag.name],
        },
      ];
    }),
    ...body.passages.map((passage): Piece => {
      const offset = (index: number) => passage.offsets[index] ?? passage.start;
      return {
        ...common,
        file: text.file,
        kind: passage.kind,
        field: 'body',
        text: passage.text,
        place: (index) => body.place(offset(index)),
        within: (index) => [
          ...body.around(offset(index)).map((element) => element.name),
          ...body.links.filter((link) => link.start <= offset(index) && offset(index) <= link.start + link.label.length).map(() => 'link'),
        ],
      };
    }),
  ];
}

function dutchFields(model: Model, collection: TextCollection): Piece[] {
  return model
    .records(collection)
    .flatMap((rec) =>
      Object.entries(object(valueOf(rec.raw, 'text'))).flatMap(([field, value]) =>
        fieldPieces(rec.file, [...rec.at, 'text', field], value, { locale: sourceLocale, collection, id: rec.id, of: undefined, field }),
      ),
    );
}

function translatedFields(model: Model, locale: Locale): Piece[] {
  return model.records('texts').flatMap((rec) => {
    const [language = '', collection] = rec.id.split('/');
    if (!isLocale(language) || language !== locale) return [];
    return Object.entries(object(rec.raw)).flatMap(([id, fields]) =>
      Object.entries(object(fields)).flatMap(([field, value]) =>
        fieldPieces(rec.file, [id, field], value, { locale, collection: collection as TextCollection, id, of: undefined, field }),
      ),
    );
  });
}

/** The words of the wizard. */
function wizardPieces(file: YamlFile, locale: Locale): Piece[] {
  return wordsBelow(file, file.data, [], locale, 'wizard');
}

/** The words around letters, and in Dutch the sentences of the letters themselves. */
function letterPieces(model: Model, locale: Locale): Piece[] {
  const around = model.records('letterTexts').filter((rec) => rec.id.endsWith(`/${locale}`));
  const letters = locale === sourceLocale ? model.records('letters') : [];
  return [
    ...around.flatMap((rec) => wordsBelow(rec.file, rec.raw, [], locale, 'letterTexts')),
    ...letters.flatMap((rec) => [
      ...wordsBelow(rec.file, valueOf(rec.raw, 'subject'), ['subject'], locale, 'letters'),
      ...listOf(valueOf(rec.raw, 'paragraphs')).flatMap((paragraph, index) =>
        listOf(valueOf(paragraph, 'text')).flatMap((sentence, place) => {
          const path = ['paragraphs', index, 'text', place];
          return typeof sentence === 'string'
            ? wordsBelow(rec.file, sentence, path, locale, 'letters')
            : wordsBelow(rec.file, valueOf(sentence, 'text'), [...path, 'text'], locale, 'letters');
        }),
      ),
    ]),
  ];
}

/** All words of a file that holds nothing else; a place for a value in them is what a tag is elsewhere. */
function wordsBelow(file: YamlFile, raw: unknown, path: Path, locale: Locale, collection: Piece['collection']): Piece[] {
  if (typeof raw === 'string')
    return fieldPieces(file, path, raw, { locale, collection, id: path.join('.'), of: undefined, field: String(path.at(-1)) }).map(
      printPlaces,
    );
  return (Array.isArray(raw) ? raw.map((item: unknown, index) => [index, item] as const) : Object.entries(object(raw))).flatMap(
    ([key, value]) => wordsBelow(file, value, [...path, key], locale, collection),
  );
}

function printPlaces(piece: Piece): Piece {
  const indexes: number[] = [];
  let text = '';
  for (const match of piece.text.matchAll(/\{[a-z0-9:-]+\}|[\s\S]/g)) {
    indexes.push(match.index);
    text += match[0].length > 1 ? printed : match[0];
  }
  return { ...piece, text, place: (index) => piece.place(indexes[index] ?? 0) };
}

function fieldPieces(
  file: YamlFile,
  path: Path,
  value: unknown,
  common: Omit<Piece, 'file' | 'kind' | 'text' | 'place' | 'within'>,
): Piece[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldPieces(file, [...path, index], item, common));
  if (typeof value !== 'string') return [];
  return [{ ...common, file: file.path, kind: 'field', text: value, place: (index) => file.letterAt(path, index), within: () => [] }];
}

/** A field of something that may not be what it should be. */
export function valueOf(raw: unknown, key: string | number): unknown {
  return raw !== null && typeof raw === 'object' ? (raw as Record<string | number, unknown>)[key] : undefined;
}

/** The items of something that may not be a list. */
export function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

/** The fields of something that may not be an object. */
export function object(raw: unknown): Record<string, unknown> {
  return raw !== null && typeof raw === 'object' && !Array.isArray(raw) ? (raw as Record<string, unknown>) : {};
}
