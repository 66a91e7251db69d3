import { sourceLocale } from '../../i18n/locales.ts';
import { textPieces } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { isSpoken, sentencesOf } from '../sentences.ts';
import { quote } from '../words.ts';

/** Texts that read well stay below 0.05; at this share a page sounds like an office. */
const most = 0.15;
/** A page with fewer sentences says too little to count. */
const enough = 8;

const auxiliary = /(?<!\p{L})(?:word|wordt|worden|werd|werden|geworden)(?!\p{L})/iu;
// ge-daan, be-slist, ver-lengd, op-ge-zegd; not "geen", "gemeente", "best" or "vertrouwde".
const participle = /(?<!\p{L})(?:\p{L}{2,}ge|ge|be|ver|her|ont|er)(?!en(?!\p{L})|meente)\p{L}{2,}(?:d|t|en|aan|ien)(?!\p{L})/iu;

/** Most sentences say who does what. */
export const dutchPassive: Rule = {
  id: 'dutch-passive',
  about: `At most ${most * 100} of each 100 sentences of a Dutch text are passive (worden with a participle).`,
  run: (model) =>
    model.texts
      .filter((text) => text.locale === sourceLocale)
      .flatMap((text) => {
        const sentences = textPieces(text)
          .filter((piece) => !isSpoken(piece) && piece.field === 'body')
          .flatMap((piece) => sentencesOf(piece.text).map((sentence) => ({ piece, sentence })));
        const passive = sentences.filter(({ sentence }) => auxiliary.test(sentence.text) && participle.test(sentence.text));
        const first = passive[0];
        if (!first || sentences.length < enough || passive.length / sentences.length <= most) return [];
        return [
          {
            file: text.file,
            ...first.piece.place(first.sentence.start),
            message: `${passive.length} of the ${sentences.length} sentences are passive; the first is ${quote(first.sentence.text)}.`,
            hint: 'Say who does it: "de gemeente bekijkt uw aanvraag", not "uw aanvraag wordt bekeken".',
          },
        ];
      }),
};
