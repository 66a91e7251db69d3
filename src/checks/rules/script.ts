import { type Locale, localeTable, locales, sourceLocale } from '../../i18n/locales.ts';
import type { Model } from '../model.ts';
import { type Piece, piecesOf } from '../pieces.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../words.ts';

const wholeShare = 0.85;
/** A sentence of a record may be half names of Dutch things; one that is not translated has hardly a letter of the script. */
const pieceShare = 0.3;
/** Fewer letters than this say nothing about the language of a piece. */
const enough = 30;

/** A translation is written in the script of its language, and is not the Dutch text itself. */
export const script: Rule = {
  id: 'script',
  about: 'A translation is in the script of its language (Dutch terms and names apart) and does not repeat the Dutch.',
  comparesFiles: true,
  run: (model) => {
    const names = dutchNames(model);
    return locales
      .filter((locale) => locale !== sourceLocale)
      .flatMap((locale) => {
        const pieces = piecesOf(model, locale).filter((piece) => piece.field !== 'official');
        const dutch = new Set(piecesOf(model, sourceLocale).map((piece) => piece.text.trim()));
        const same = pieces.filter((piece) => letters(piece.text) >= enough && dutch.has(piece.text.trim()));
        return [
          ...same.map((piece) => ({
            file: piece.file,
            ...piece.place(0),
            message: `This is the Dutch text, not a translation: ${quote(piece.text)}.`,
            hint: 'Translate it.',
          })),
          ...inScript(
            pieces.filter((piece) => !same.includes(piece)),
            locale,
            names,
          ),
        ];
      });
  },
};

function inScript(pieces: readonly Piece[], locale: Locale, names: RegExp | undefined): Finding[] {
  const { script: name } = localeTable[locale];
  // Dutch stands in the Latin script too: there, only the words themselves tell the language.
  if (name === 'Latin') return [];
  const wanted = new RegExp(`\\p{Script=${name}}`, 'gu');
  const counted = pieces.map((piece) => {
    const own = ownWords(piece, names);
    return { piece, all: letters(own), right: (own.match(wanted) ?? []).length };
  });
  const foreign = counted.filter(({ all, right }) => all >= enough && right / all < pieceShare);
  const texts = Map.groupBy(counted, ({ piece }) => piece.file);
  const mixed = [...texts.values()].flatMap((group) => {
    const all = group.reduce((sum, entry) => sum + entry.all, 0);
    const right = group.reduce((sum, entry) => sum + entry.right, 0);
    const first = group[0]?.piece;
    if (!first || all < enough || right / all >= wholeShare || group.some((entry) => foreign.includes(entry))) return [];
    return [
      {
        file: first.file,
        ...first.place(0),
        message: `Only ${Math.floor((right / all) * 100)} of each 100 letters of this text are ${name}.`,
        hint: 'Translate what is still in another language; put Dutch terms in <Nl>…</Nl> or <Word id="…" />.',
      },
    ];
  });
  return [
    ...foreign.map(({ piece }) => ({
      file: piece.file,
      ...piece.place(0),
      message: `This is not written in ${name} letters: ${quote(piece.text)}.`,
      hint: 'Translate it; put Dutch terms in <Nl>…</Nl> or <Word id="…" />.',
    })),
    ...mixed,
  ];
}

/** The text without the Dutch in it: what stands in <Nl> or <Word>, and in records, which know no tags, names and terms. */
function ownWords(piece: Piece, names: RegExp | undefined): string {
  const text =
    piece.field === 'body'
      ? [...piece.text].filter((_, index) => !piece.within(index).some((tag) => tag === 'Nl' || tag === 'Word')).join('')
      : piece.text;
  return names ? text.replace(names, ' ') : text;
}

function letters(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}

function dutchNames(model: Model): RegExp | undefined {
  const names = [
    ...[...model.records('organisations'), ...model.records('services')].flatMap(({ data }) => (data ? [data.name, ...data.aliases] : [])),
    ...model.records('words').flatMap(({ data }) => (data ? [data.term, ...data.aliases] : [])),
    ...model
      .records('regions')
      .flatMap(({ data }) =>
        data ? [data.name, data.province, data.centreMunicipality, ...data.municipalities.map(({ name }) => name)] : [],
      ),
  ];
  // The longest first, so that "Veilig Thuis Zuid-Limburg" goes before "Veilig Thuis".
  const sorted = [...new Set(names)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return sorted.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${sorted.join('|')})(?!\\p{L})`, 'giu');
}
