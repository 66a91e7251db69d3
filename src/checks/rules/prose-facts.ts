import { locales, sourceLocale } from '../../i18n/locales.ts';
import type { Lists } from '../lists.ts';
import type { Model } from '../model.ts';
import { type Piece, object, piecesOf, valueOf } from '../pieces.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { phrasePattern } from '../sentences.ts';
import { quote } from '../words.ts';

/** Figures, numbers and addresses come from records, never from prose. */
export const proseFacts: Rule = {
  id: 'prose-facts',
  about: 'No figure, phone number, amount, address or number word with a unit is typed in prose: each comes from a record through a tag.',
  run: (model, { lists }) => {
    const words = numberWords(lists);
    const allowed = (piece: Piece) =>
      lists.figures.allowed.some((entry) => entry.collection === piece.collection && entry.field === piece.field);
    return locales.flatMap((locale) =>
      piecesOf(model, locale).flatMap((piece) =>
        allowed(piece) ? sameFigures(model, piece) : typed(piece, locale === sourceLocale ? words : undefined),
      ),
    );
  },
};

interface Kind {
  pattern: RegExp;
  what: string;
  hint: string;
}

const record = 'Texts of records hold no figures: leave it out, or put it in the field that is made for it.';

/** What may not be typed, the most telling first. */
const kinds: readonly Kind[] = [
  {
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    what: 'e-mail address',
    hint: 'Make it a contact of the organisation or service, and use <Contact of="…" />.',
  },
  {
    pattern: /(?:(?:https?:\/\/|www\.)\S*|\b[\w-]+\.(?:nl|com|org|eu|net)\b(?:\/\S*)?)(?<![.,;:!?)])/gi,
    what: 'web address',
    hint: 'Make it a contact of the organisation or service, and use <Contact of="…" />; or name it with <Name of="…" />.',
  },
  {
    pattern: /[€$£]\s?\p{Nd}[\p{Nd}.,]*|\p{Nd}[\p{Nd}.,]*\s?(?:€|euro\b)|€/giu,
    what: 'amount of money',
    hint: 'Make it a fact of kind amount, and use <Amounts ids="…" /> or <Fact id="…" />.',
  },
  { pattern: /\p{Nd}[\p{Nd}.,]*\s?[%٪]|[%٪]/gu, what: 'percentage', hint: 'Make it a fact of kind percentage, and use <Fact id="…" />.' },
  {
    pattern: /(?:\+\d{2}|\b0)\d{1,3}[ -]?\d[\d -]{4,}\d|\b0[89]00[ -]?\d{3,4}\b|\b(?:112|113)\b/g,
    what: 'phone number',
    hint: 'Make it a contact of the service, and use <Phone of="…" />.',
  },
  {
    pattern: /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b(?: \d{4})?/gi,
    what: 'date',
    hint: 'Make it a fact of kind date, and use <Fact id="…" />.',
  },
  {
    pattern: /\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu,
    what: 'figure',
    hint: 'Make it a fact, and use <Fact id="…" /> (or as="number" for the number alone); write a small number that is no fact in another way.',
  },
];

/** Without one of these no kind is there: most prose is done with a single look. */
const signs = /[\p{Nd}@€$£%٪]|www|\S\.[a-z]/iu;

function numberWords({ figures }: Lists): Kind {
  const { source } = phrasePattern(figures.numbers.flatMap((number) => figures.units.map((unit) => `${number} ${unit}`)));
  return {
    pattern: new RegExp(source, 'giu'),
    what: 'number in words',
    hint: 'Make it a fact, and use <Fact id="…" />, so that it changes everywhere at once.',
  };
}

function typed(piece: Piece, words: Kind | undefined): Finding[] {
  const taken: [number, number][] = [];
  return [...(signs.test(piece.text) ? kinds : []), ...(words ? [words] : [])].flatMap(({ pattern, what, hint }) =>
    [...piece.text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      if (taken.some(([from, to]) => match.index < to && from < end)) return [];
      taken.push([match.index, end]);
      const tagged = piece.of !== undefined && piece.field === 'body';
      const above = 'Above the text and in a title no tag works: say it without the figure.';
      return [
        {
          file: piece.file,
          ...piece.place(match.index),
          message: `${article(what)} is typed in the text: ${quote(match[0])}.`,
          hint: tagged ? hint : piece.of ? above : record,
        },
      ];
    }),
  );
}

function article(what: string): string {
  return `${/^[aeiou]/.test(what) ? 'An' : 'A'} ${what}`;
}

/** Where figures may stand in a record, its translation has the same ones. */
function sameFigures(model: Model, piece: Piece): Finding[] {
  if (piece.locale === sourceLocale || piece.collection === 'wizard') return [];
  const dutch = object(valueOf(model.records(piece.collection).find((rec) => rec.id === piece.id)?.raw, 'text'))[piece.field];
  if (typeof dutch !== 'string') return [];
  const [wanted, found] = [figuresIn(dutch), figuresIn(piece.text)];
  if (withMiddles(wanted) === withMiddles(found)) return [];
  return [
    {
      file: piece.file,
      ...piece.place(0),
      message: `The translation of ${quote(dutch)} has other figures: ${found.join(', ') || 'none'} instead of ${wanted.join(', ') || 'none'}.`,
      hint: 'Give it the same figures, written 0-9.',
    },
  ];
}

function figuresIn(text: string): string[] {
  return text.match(/\p{Nd}+/gu) ?? [];
}

/** "18, 19 of 20" and "18 tot en met 20" are the same; the order of words differs between languages, so that of figures may too. */
function withMiddles(figures: readonly string[]): string {
  const all = new Set(figures);
  for (const figure of figures) if (all.has(String(Number(figure) + 2))) all.add(String(Number(figure) + 1));
  return [...all].sort().join();
}
