import { sourceLocale } from '../../i18n/locales.ts';
import { piecesOf } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { isSpoken, phrasePattern, sentencesOf } from '../sentences.ts';
import { quote } from '../words.ts';

/** No text promises what an official decides. */
export const dutchPromise: Rule = {
  id: 'dutch-promise',
  about: 'A sentence that says what the reader gets also says who decides.',
  run: (model, { lists }) => {
    const phrases = phrasePattern(lists.dutchPromises.phrases);
    const decides = phrasePattern(lists.dutchPromises.decides);
    return piecesOf(model, sourceLocale)
      .filter((piece) => !isSpoken(piece))
      .flatMap((piece) =>
        sentencesOf(piece.text)
          .filter((sentence) => sentence.text.search(decides) === -1)
          .flatMap((sentence) =>
            [...sentence.text.matchAll(phrases)].map((match) => ({
              file: piece.file,
              ...piece.place(sentence.start + match.index),
              message: `${quote(match[0])} promises what somebody else decides: ${quote(sentence.text)}.`,
              hint: 'Write "u kunt dit vragen; de gemeente beslist", or name in the same sentence who decides. Is it sure for everybody by law? Then add it with that reason to src/checks/data/exceptions.yaml.',
            })),
          ),
      );
  },
};
