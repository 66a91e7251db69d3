import type { SearchIndex } from '../../domain/search/model.ts';
import { type Finding, type Showing, unpack } from '../../domain/search/pack.ts';
import { type Searcher, searcher } from '../../domain/search/rank.ts';

type Locale = SearchIndex['locale'];

/** The index of a language, ready to search. */
export interface Loaded {
  index: SearchIndex;
  searcher: Searcher;
}

const loading = new Map<Locale, Promise<Loaded>>();

async function json<Part>(file: string): Promise<Part> {
  const response = await fetch(`/search/${file}.json`);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as Part;
}

/** Loads the index of a language once; with `shown`, also what the results show. Rejects when it cannot be had; the next call tries again. */
export function load(locale: Locale, shown: boolean): Promise<Loaded> {
  const known = loading.get(locale);
  if (known) return known;
  const promise = Promise.all([json<Finding>(locale), shown ? json<Showing>(`${locale}-shown`) : undefined]).then(([finding, showing]) => {
    const index = unpack(finding, showing);
    return { index, searcher: searcher(index) };
  });
  promise.catch(() => loading.delete(locale));
  loading.set(locale, promise);
  return promise;
}

/** The languages whose index was asked for. */
export function loaded(): readonly Locale[] {
  return [...loading.keys()];
}

/** A page found by its whole text. */
export interface TextHit {
  href: string;
  title: string;
  /** HTML in which only `mark` is a tag: Pagefind escapes the rest. */
  excerpt: string;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[] }>;
}

const engine = '/pagefind/pagefind.js';

/** Searches the whole text of all pages with Pagefind: some 100 kB, so only when the reader asks for it. */
export async function searchText(words: string, most: number): Promise<TextHit[]> {
  const pagefind = (await import(/* @vite-ignore */ engine)) as Pagefind;
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  const { results } = await pagefind.search(words);
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return found.map(({ url, excerpt, meta }) => ({ href: url, title: meta['title'] ?? '', excerpt }));
}
