import { sourceLocale } from '../../i18n/locales.ts';
import type { Model } from '../model.ts';
import { type Piece, piecesOf } from '../pieces.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isSpoken, withoutQuotations } from '../sentences.ts';
import { quote } from '../words.ts';

const formal = /(?<![\p{L}\p{N}'’-])(?:u|uw|uzelf)(?![\p{L}\p{N}'’-])/iu;
const familiar = /(?<![\p{L}\p{N}'’-])(?:je|jij|jou|jouw|jezelf)(?![\p{L}\p{N}'’-])/iu;

/** Young readers are addressed with "je", all others with "u". */
export const dutchAddress: Rule = {
  id: 'dutch-address',
  about: 'Pages for young people say "je", all others "u"; what the reader says to somebody else is left alone.',
  run: (model) => {
    const pieces = piecesOf(model, sourceLocale).filter((piece) => !isSpoken(piece));
    const mixed = Map.groupBy(
      pieces.filter((piece) => audience(model, piece) === 'both'),
      (piece) => `${piece.collection}/${piece.id}`,
    );
    return [...pieces.flatMap((piece) => wrong(piece, audience(model, piece))), ...[...mixed.values()].flatMap(both)];
  },
};

type Audience = 'youth' | 'general' | 'both';

/** Whom a text is for. A record that young people meet may use either, as long as it uses one. */
function audience(model: Model, piece: Piece): Audience {
  if (piece.of) return piece.of.youth ? 'youth' : 'general';
  switch (piece.collection) {
    case 'services':
      return model.record('services', piece.id)?.data?.sections.includes('jongeren') ? 'both' : 'general';
    case 'organisations':
      return model.records('services').some(({ data }) => data?.organisation === piece.id && data.sections.includes('jongeren')) ||
        model.record('organisations', piece.id)?.data?.kind === 'youth'
        ? 'both'
        : 'general';
    case 'facts':
      return model.texts.some((text) => text.youth && text.body.source.includes(piece.id)) ? 'both' : 'general';
    case 'sections':
      return piece.id === 'jongeren' ? 'youth' : 'general';
    default:
      return 'general';
  }
}

function wrong(piece: Piece, who: Audience): Finding[] {
  if (who === 'both') return [];
  const match = (who === 'youth' ? formal : familiar).exec(withoutQuotations(piece.text));
  if (!match) return [];
  return [
    {
      file: piece.file,
      ...piece.place(match.index),
      message:
        who === 'youth' ? `${quote(match[0])} stands in a text for young people.` : `${quote(match[0])} stands in a text for everybody.`,
      hint:
        who === 'youth'
          ? 'Write "je", "jij" or "jouw".'
          : 'Write "u" or "uw". Is the text for young people? Then it belongs in the section jongeren.',
    },
  ];
}

function both(pieces: readonly Piece[]): Finding[] {
  const second = pieces
    .map((piece) => ({ piece, match: familiar.exec(withoutQuotations(piece.text)) }))
    .find(({ match }) => match !== null);
  if (!second?.match || !pieces.some((piece) => formal.test(withoutQuotations(piece.text)))) return [];
  return [
    {
      file: second.piece.file,
      ...second.piece.place(second.match.index),
      message: 'This record says both "u" and "je".',
      hint: 'Choose one for the whole record, or write it without either.',
    },
  ];
}
