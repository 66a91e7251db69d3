import { sourceLocale } from '../../i18n/locales.ts';
import { attribute } from '../mdx.ts';
import { textPieces } from '../pieces.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { phrasePattern } from '../sentences.ts';
import { quote } from '../words.ts';

/** Shorter single words are everyday words too often. */
const least = 8;

/** An official word is explained where a topic uses it. */
export const dutchWordLink: Rule = {
  id: 'dutch-word-link',
  about: 'A topic that uses a term of content/words/ explains it once, with <Word>.',
  run: (model, { lists }) => {
    const plain = new Set(lists.plainTerms.map(({ term }) => term.toLowerCase()));
    const terms = model
      .records('words')
      .flatMap(({ id, data }) =>
        data && (data.term.includes(' ') || data.term.length >= least) && !plain.has(data.term.toLowerCase())
          ? [{ id, term: data.term, pattern: phrasePattern([data.term]) }]
          : [],
      );
    return model.texts
      .filter((text) => text.locale === sourceLocale && text.kind === 'topics')
      .flatMap((text) => {
        const explained = new Set(text.body.tags.flatMap((tag) => (tag.name === 'Word' ? (attribute(tag, 'id') ?? []) : [])));
        const pieces = textPieces(text).filter((piece) => piece.field === 'body' && piece.kind !== 'heading');
        const whole = pieces
          .map((piece) => piece.text)
          .join('\n')
          .toLowerCase();
        return terms
          .filter(({ id, term }) => !explained.has(id) && whole.includes(term.toLowerCase()))
          .flatMap(({ id, term, pattern }): Finding[] => {
            for (const piece of pieces) {
              // The page behind a link explains it; inside another <Word> it is part of a longer term.
              const match = [...piece.text.matchAll(pattern)].find(
                (found) => !piece.within(found.index).some((name) => name === 'link' || name === 'Word'),
              );
              if (match)
                return [
                  {
                    file: text.file,
                    ...piece.place(match.index),
                    message: `The official word ${quote(term)} is used here and not explained.`,
                    hint: `Write <Word id="${id}">${match[0]}</Word>.`,
                  },
                ];
            }
            return [];
          });
      });
  },
};
