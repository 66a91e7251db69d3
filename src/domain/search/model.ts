import type { Locale } from '../../i18n/locales.ts';

/** What a result can be. */
export type Kind = 'topic' | 'page' | 'organisation' | 'word' | 'outcome';

/** One thing that can be found, with all the words by which it can be found. */
export interface SearchRecord {
  kind: Kind;
  /** Address without its language and first slash: `wonen/opvang/`, `woorden/#bewind`. */
  path: string;
  title: string;
  /** What the result says under its title. */
  text: string;
  /** The title is Dutch, whatever the language of the page. */
  dutchTitle?: boolean;
  /** There is no text in the reader's language: title and text are Dutch. */
  dutch?: boolean;
  /** Written for young people. */
  youth?: boolean;
  /** Written for professionals. */
  professional?: boolean;
  /** Everyday words for it in the reader's language. */
  terms: readonly string[];
  /** The same in the other languages in which people look: Dutch and English. */
  foreign: readonly { locale: Locale; terms: readonly string[] }[];
  /** The whole text of the page. */
  body?: string;
}

/** A number to call at once. */
export interface UrgentContact {
  name: string;
  number: string;
  href: string;
  /** What they do, in the reader's language. */
  text: string;
  confirmed: boolean;
}

/** The number of a municipality. */
export type DeskNumber = Omit<UrgentContact, 'text'>;

/** An urgent situation, as `content/search/situations.yaml` names it, with the words that betray it. */
export interface UrgentSituation {
  id: string;
  /** Where more is said: `hulp-nu/#niet-veilig`. */
  path: string;
  title: string;
  contacts: readonly UrgentContact[];
  desks: readonly DeskNumber[];
  /** A warning that stands with the numbers. */
  note?: 'papers';
  /** Phrases per language, as `stemPhrase` writes them. */
  phrases: readonly (readonly [locale: Locale, phrases: readonly string[]])[];
}

/** What the index of a language is made of. */
export interface SearchSource {
  locale: Locale;
  records: readonly SearchRecord[];
  words: { synonyms: readonly (readonly string[])[]; stopwords: readonly string[]; youth: readonly string[] };
  urgent: readonly (Omit<UrgentSituation, 'phrases'> & { words: readonly { locale: Locale; phrases: readonly string[] }[] })[];
}

/** A found thing as the browser gets it: kind, path, title, text, marks (`n` Dutch title, `d` all Dutch, `y` for the young, `p` for professionals). */
export type Entry = readonly [kind: Kind, path: string, title: string, text: string, marks: string];

/** All that a search in one language needs, small enough to load at the first letter. */
export interface SearchIndex {
  locale: Locale;
  entries: readonly Entry[];
  /** Every stem of the index, sorted, joined by spaces. */
  stems: string;
  /** Per stem the entries it stands in: the number of the entry times ten plus how much it weighs there (1 to 9). */
  postings: readonly (readonly number[])[];
  /** Per entry its everyday phrases, as numbers of stems. */
  phrases: readonly (readonly (readonly number[])[])[];
  /** Groups of words and phrases that mean the same, each as stems; the group itself is the stem `=<number>`. */
  synonyms: readonly (readonly string[])[];
  /** Words that say nothing by themselves. */
  stopwords: readonly string[];
  /** Stems with which somebody says to be young. */
  youth: readonly string[];
  urgent: readonly UrgentSituation[];
}
