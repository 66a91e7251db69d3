import { fragmentOf } from '../../domain/search/address.ts';
import type strings from '../../../locales/nl/search.json';
import type { SearchIndex } from '../../domain/search/model.ts';

/** What the page gives the search. */
export interface PageData {
  locale: SearchIndex['locale'];
  tag: string;
  strings: typeof strings;
}

/** Keeps the address, and the ways to the other languages, in step with the query. */
export function keepInAddress(query: string): void {
  const hash = fragmentOf(query);
  history.replaceState(history.state, '', location.pathname + hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) link.hash = hash;
}
