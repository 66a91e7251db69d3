import type strings from '../../../locales/nl/search.json';
import type { SearchIndex } from '../../domain/search/model.ts';

/** What the page gives the search. */
export interface PageData {
  locale: SearchIndex['locale'];
  tag: string;
  strings: typeof strings;
}

/** The query in the address: it stands in the fragment, which never leaves the browser. */
export function queryInAddress(): string | undefined {
  const [, text] = /^#q=(.*)$/.exec(location.hash) ?? [];
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Keeps the address, and the ways to the other languages, in step with the query. */
export function keepInAddress(query: string): void {
  const hash = query === '' ? '' : `#q=${encodeURIComponent(query)}`;
  history.replaceState(history.state, '', location.pathname + hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) link.hash = hash;
}
