/** A sentence, or a few that stand or fall together; `{name}` is a place for a value. */
export interface Sentence {
  text: string;
  /** Conditions, all of which must hold: `spoed`, `slaap=buiten`. */
  if: readonly string[];
}

/** A paragraph of a letter, before anything is filled in. */
export interface Paragraph {
  id: string;
  sentences: readonly Sentence[];
}

/** What the reader filled in, by field; nothing is an empty text. */
export type Values = Readonly<Record<string, string>>;

/** A piece of a sentence: words, or the place of a value by its name. */
export type Part = { words: string } | { name: string };

/** The mark of a place that is filled in by hand. */
export const blank = '……………………';

/** Words and places of a text, in order. */
export function partsOf(text: string): Part[] {
  return text
    .split(/(\{[a-z0-9:-]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{[a-z0-9:-]+\}$/.test(piece) ? { name: piece.slice(1, -1) } : { words: piece }));
}

/** Names of the places in a text: fields, and `law:…` or `fact:…`. */
export function namesIn(text: string): string[] {
  return partsOf(text).flatMap((part) => ('name' in part ? [part.name] : []));
}

/** Whether a condition holds: a field that has something in it, or one with this very option. */
export function holds(condition: string, values: Values): boolean {
  const [field = '', option] = condition.split('=');
  const value = (values[field] ?? '').trim();
  return option === undefined ? value !== '' : value === option;
}

/**
 * The letter as it stands with these values: per paragraph the places of the sentences that stay. A sentence goes when a
 * condition does not hold, or when a field it names is empty; a field that is needed keeps its sentence, with a blank.
 */
export function composed(paragraphs: readonly Paragraph[], values: Values, needed: ReadonlySet<string>): { id: string; kept: number[] }[] {
  return paragraphs
    .map(({ id, sentences }) => ({
      id,
      kept: sentences.flatMap((sentence, index) => {
        const whole = namesIn(sentence.text).every((name) => name.includes(':') || needed.has(name) || holds(name, values));
        return whole && sentence.if.every((condition) => holds(condition, values)) ? [index] : [];
      }),
    }))
    .filter(({ kept }) => kept.length > 0);
}

/**
 * Whether a field has a use with these values: it decides about a sentence, or a sentence with a place for it may stand.
 * What would change nothing in the letter need not be asked.
 */
export function isAsked(field: string, paragraphs: readonly Paragraph[], values: Values): boolean {
  return paragraphs.some(({ sentences }) =>
    sentences.some(
      ({ text, if: conditions }) =>
        conditions.some((condition) => condition.split('=')[0] === field) ||
        (namesIn(text).includes(field) && conditions.every((condition) => holds(condition, values))),
    ),
  );
}

/** A text with its places filled in. */
export function filled(text: string, valueOf: (name: string) => string): string {
  return partsOf(text)
    .map((part) => ('name' in part ? valueOf(part.name) : part.words))
    .join('');
}

/** A letter that is ready: every line of it as it goes on paper, without its paragraphs' inner form. */
export interface PlainLetter {
  sender: readonly string[];
  to: readonly string[];
  place: string;
  subject: readonly string[];
  greeting: string;
  paragraphs: readonly string[];
  closing: string;
  signature: readonly string[];
}

/** The letter as plain text, for a mail, a file or the clipboard. Lines end with `\n`; empty parts leave no gap. */
export function plainText({ sender, to, place, subject, greeting, paragraphs, closing, signature }: PlainLetter): string {
  const blocks = [sender, to, [place], subject, [greeting], ...paragraphs.map((paragraph) => [paragraph]), [closing], signature];
  return blocks
    .map((lines) => lines.filter((line) => line.trim() !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n');
}

/** A `mailto:` address without a receiver, with line ends as mail wants them (RFC 6068) and without half signs. */
export function mailAddress(subject: string, body: string): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '').replace(/\r?\n/g, '\r\n'));
  return `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
}
