import { dayInWords } from '../i18n/in-words.ts';
import { type PlainLetter, type Sentence, type Values, blank, composed, filled } from './letter.ts';

/** Somebody a letter can go to, with an address when one is known. */
export interface Recipient {
  id: string;
  name: string;
  address: string[];
  /** Nobody could confirm the address. */
  unconfirmed: boolean;
}

/** Something the reader is asked. */
export interface LetterField {
  id: string;
  kind: 'text' | 'long' | 'date' | 'choice' | 'checkbox';
  needed: boolean;
  label: string;
  hint: string | undefined;
  options: { id: string; label: string }[];
}

/** A paragraph in Dutch, with the same sentences in the reader's language where that is another one. */
export interface LetterParagraph {
  id: string;
  sentences: Sentence[];
  own: string[] | undefined;
}

/** What stands around the text of every letter; `{{name}}` is a place for a value. */
export interface LetterFrame {
  college: string;
  municipality: string;
  born: string;
  subject: string;
  greeting: string;
  closing: string;
  signature: string;
}

/** What the page of a letter hands to its island: plain data, with all figures filled in. */
export interface LetterPageData<Strings = unknown> {
  id: string;
  tag: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** In Dutch. */
  subject: string;
  /** To choose from; undefined where the reader types to whom it goes. */
  recipients: Recipient[] | undefined;
  fields: LetterField[];
  paragraphs: LetterParagraph[];
  /** How the letter names a place in the law, by `law:<ground>`. */
  laws: Record<string, string>;
  /** The term to count: from which field, in weeks, and the same in words. */
  objection: { from: string; weeks: number; inWords: string } | undefined;
  strings: Strings;
  /** What stands around the text of every letter, in Dutch. */
  frame: LetterFrame;
  /** Names of the months in Dutch, in which every letter is dated. */
  months: readonly string[];
  /** Day of the build: a device that is before it has a wrong clock. */
  builtOn: string;
}

/** Who writes, to whom, and when: the same for every letter. Nothing is an empty text. */
export interface Sender {
  name: string;
  address: string;
  phone: string;
  email: string;
  /** A day, or nothing. */
  birth: string;
  town: string;
  /** The day on the letter, or nothing. */
  date: string;
  /** Id of a recipient of the page; nothing when the reader types to whom it goes. */
  recipient: string;
  toName: string;
  toAddress: string;
}

/** A day in Dutch words, `22 november 2026`; a text that is no day comes back as it is. */
export function dutchDay(day: string, months: readonly string[]): string {
  // Put together: to load its data of languages for it takes a slow phone a quarter of a second.
  const [year, month = 0, date] = day.split('-').map(Number);
  return months[month - 1] ? `${date} ${months[month - 1]} ${year}` : day;
}

/** The value of a place in a sentence, in the language of that sentence; a blank when the reader left it open. */
export function valueIn(tag: string, page: LetterPageData, values: Values): (name: string) => string {
  return (name) => {
    const law = page.laws[name];
    if (law !== undefined) return law;
    const value = (values[name] ?? '').trim();
    if (value === '') return blank;
    if (page.fields.find(({ id }) => id === name)?.kind !== 'date') return value;
    return tag === 'nl' ? dutchDay(value, page.months) : dayInWords(value, tag);
  };
}

/** The sentences that stand in the letter, paragraph by paragraph, as places in the page's data. */
export function keptIn(page: LetterPageData, values: Values): { id: string; kept: number[] }[] {
  return composed(page.paragraphs, values, new Set(page.fields.filter(({ needed }) => needed).map(({ id }) => id)));
}

/** The whole letter in Dutch, as it goes on paper. */
export function letterLines(page: LetterPageData, sender: Sender, values: Values): PlainLetter {
  const { frame } = page;
  const put = (text: string, value: string) => text.replace(/\{\{\w+\}\}/, () => value);
  const lines = (text: string) => text.split('\n').map((line) => line.trim());
  const orBlank = (text: string) => text.trim() || blank;
  const recipient = page.recipients?.find(({ id }) => id === sender.recipient);
  const valueOf = valueIn('nl', page, values);
  return {
    sender: [
      orBlank(sender.name),
      ...lines(sender.address),
      sender.phone,
      sender.email,
      sender.birth && put(frame.born, dutchDay(sender.birth, page.months)),
    ],
    to: recipient
      ? [put(frame.municipality, recipient.name), frame.college, ...recipient.address]
      : [orBlank(sender.toName), ...lines(sender.toAddress)],
    place: `${orBlank(sender.town)}, ${sender.date === '' ? blank : dutchDay(sender.date, page.months)}`,
    subject: [put(frame.subject, page.subject)],
    greeting: frame.greeting,
    paragraphs: keptIn(page, values).map(({ id, kept }) => {
      const sentences = page.paragraphs.find((paragraph) => paragraph.id === id)?.sentences ?? [];
      return kept.map((index) => filled(sentences[index]?.text ?? '', valueOf)).join(' ');
    }),
    closing: frame.closing,
    signature: [orBlank(sender.name)],
  };
}
