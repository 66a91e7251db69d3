import type { Locale } from '../i18n/locales.ts';

export type RouteKind =
  | 'home'
  | 'section'
  | 'topic'
  | 'page'
  | 'wizard'
  | 'directory'
  | 'organisation'
  | 'letters'
  | 'letter'
  | 'cards'
  | 'clock'
  | 'words'
  | 'sources'
  | 'status'
  | 'search'
  | 'saved'
  | 'offline'
  | 'professionals'
  | 'poster'
  | 'other-regions';

/** Something that gets a page in every locale, or in some. */
export interface RouteItem {
  kind: RouteKind;
  /** Id within its kind: `wonen`, `wonen/opvang`, `hulp-nu`; empty for the home page. */
  id: string;
  /** Locales in which its own text exists. */
  available: readonly Locale[];
  /** Locales in which it has a page at all; all of them when left out. */
  only?: readonly Locale[];
  /** Left out of search engines whatever its language. */
  hidden?: boolean;
}

/** One page of the site. */
export interface Route extends RouteItem {
  locale: Locale;
  /** Address on the site, with slashes at both ends: `/nl/wonen/opvang/`. */
  path: string;
  /** Language of the text itself; not the locale when the page falls back to the source language. */
  contentLocale: Locale;
  /** May stand in the sitemap, in hreflang sets and in search. */
  indexable: boolean;
}

/** Address of an item in a locale. */
export function pathOf(locale: Locale, id: string): string {
  return id === '' ? `/${locale}/` : `/${locale}/${id}/`;
}

/** The locales in which an item has a page. */
export function localesOf(item: RouteItem, locales: readonly Locale[]): Locale[] {
  return locales.filter((locale) => item.only?.includes(locale) ?? true);
}

/**
 * Every page of the site, computed once: each item in each of its locales, whole in that locale or whole in the source
 * language, never a mix. Throws when an item lacks the source language or two items want one address.
 */
export function buildRoutes(items: readonly RouteItem[], locales: readonly Locale[], source: Locale): Route[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    if (!item.available.includes(source)) throw new Error(`"${item.id}" has no text in ${source}, the source language.`);
    return localesOf(item, locales).map((locale) => {
      const path = pathOf(locale, item.id);
      if (seen.has(path.toLowerCase())) throw new Error(`Two pages want the address ${path}.`);
      seen.add(path.toLowerCase());
      const contentLocale = item.available.includes(locale) ? locale : source;
      return { ...item, locale, path, contentLocale, indexable: contentLocale === locale && item.hidden !== true };
    });
  });
}

/** Locales with an indexable page for the same item, for hreflang; empty when the route itself is not indexable. */
export function alternatesOf(route: Route, locales: readonly Locale[]): Locale[] {
  return route.indexable ? localesOf(route, locales).filter((locale) => route.available.includes(locale)) : [];
}

/** How many of the pages with a text of their own (topics, pages of prose, the wizard, the self-help tools) a locale has, and of how many. */
export function coverageOf(routes: readonly Route[], locale: Locale): { own: number; all: number } {
  const kinds = ['home', 'topic', 'page', 'wizard', 'letter', 'cards', 'clock'];
  const texts = routes.filter((route) => route.locale === locale && kinds.includes(route.kind));
  return { own: texts.filter((route) => route.contentLocale === locale).length, all: texts.length };
}
