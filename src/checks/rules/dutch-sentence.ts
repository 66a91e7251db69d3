import { sourceLocale } from '../../i18n/locales.ts';
import { piecesOf } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { quote } from '../words.ts';

const most = 20;

/** Dutch sentences are short. */
export const dutchSentence: Rule = {
  id: 'dutch-sentence',
  about: `No Dutch sentence is longer than ${most} words; marks and tags do not count, what a tag prints counts as one word.`,
  run: (model) =>
    piecesOf(model, sourceLocale)
      // The label of a fact is the name of a row, as exact as the law; it is no sentence.
      .filter((piece) => piece.collection !== 'facts')
      .flatMap((piece) =>
        sentencesOf(piece.text)
          .filter((sentence) => sentence.words > most)
          .map((sentence) => ({
            file: piece.file,
            ...piece.place(sentence.start),
            message: `This sentence has ${sentence.words} words; ${most} is the most: ${quote(sentence.text)}.`,
            hint: 'Make two sentences of it, or a list.',
          })),
      ),
};
