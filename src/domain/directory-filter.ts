/** What a card of the directory says about itself, for the filter. */
export interface Card {
  sections: readonly string[];
  /** Municipalities; empty when it holds everywhere. */
  where: readonly string[];
  /** Groups it is meant for in particular. */
  groups: readonly string[];
  ways: readonly string[];
  /** All its words, folded. */
  words: string;
  /** Whether it is open now; undefined when its hours are not known. */
  open: boolean | undefined;
}

/** What a reader chose; an empty text is no choice. */
export interface Filter {
  section: string;
  municipality: string;
  group: string;
  way: string;
  open: string;
  words: string;
}

export const noFilter: Filter = { section: '', municipality: '', group: '', way: '', open: '', words: '' };
const keys = Object.keys(noFilter) as (keyof Filter)[];

/** The choices in a fragment (`#section=geld&open=1`); undefined when it holds none, such as that of an anchor. */
export function readFilter(fragment: string): Filter | undefined {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!keys.some((key) => params.get(key))) return undefined;
  return Object.fromEntries(keys.map((key) => [key, params.get(key) ?? ''])) as unknown as Filter;
}

/** The choices as a fragment, without `#`; empty when nothing is chosen. */
export function writeFilter(filter: Filter): string {
  return new URLSearchParams(keys.flatMap((key) => (filter[key] ? [[key, filter[key]]] : []))).toString();
}

/** Letters as they are compared: small, without accents and vowel signs, the forms of alef as one. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .replaceAll('ł', 'l');
}

/** Whether a card fits every choice but "open now", and whether it fits that one too: `unknown` when nobody knows. */
export function fits(card: Card, filter: Filter): boolean | 'unknown' {
  const has = (values: readonly string[], wanted: string) => !wanted || values.includes(wanted);
  const words = fold(filter.words).split(/\s+/);
  const fitting =
    has(card.sections, filter.section) &&
    (card.where.length === 0 || has(card.where, filter.municipality)) &&
    has(card.groups, filter.group) &&
    has(card.ways, filter.way) &&
    words.every((word) => card.words.includes(word));
  return fitting && filter.open ? (card.open ?? 'unknown') : fitting;
}
