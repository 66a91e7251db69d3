import { sourceLocale } from '../../i18n/locales.ts';
import { piecesOf } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { phrasePattern } from '../sentences.ts';
import { quote } from '../words.ts';

/** No word that keeps readers out: officials' jargon, abbreviations, and labels for people. */
export const dutchWords: Rule = {
  id: 'dutch-words',
  about: 'Words of src/checks/data/dutch-words.yaml do not stand in a Dutch text; jargon may stand inside <Word>, where it is explained.',
  run: (model, { lists }) => {
    const entries = lists.dutchWords.map((entry) => ({
      ...entry,
      pattern: phrasePattern(entry.words),
      right: entry.except && phrasePattern(entry.except),
    }));
    return piecesOf(model, sourceLocale).flatMap((piece) =>
      entries.flatMap(({ kind, instead, pattern, right }) => {
        const spared = right ? [...piece.text.matchAll(right)].map((match) => [match.index, match.index + match[0].length] as const) : [];
        return [...piece.text.matchAll(pattern)]
          .filter((match) => !spared.some(([from, to]) => from <= match.index && match.index < to))
          .filter((match) => kind === 'banned' || !piece.within(match.index).includes('Word'))
          .map((match) => ({
            file: piece.file,
            ...piece.place(match.index),
            message:
              kind === 'banned'
                ? `The word ${quote(match[0])} does not belong in a text for readers.`
                : `The word ${quote(match[0])} is not explained.`,
            hint:
              kind === 'banned'
                ? instead
                : `${instead} If the reader hears this word at the desk, add it to content/words/ and put it in <Word id="…">.`,
          }));
      }),
    );
  },
};
