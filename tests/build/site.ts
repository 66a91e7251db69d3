import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { type Locale, isLocale, localeTable, locales, sourceLocale } from '../../src/i18n/locales.ts';

const root = resolve(import.meta.dirname, '../..');
/** The folder with the built site; another one by `DIST_DIR`. */
export const dist = resolve(root, process.env['DIST_DIR'] ?? 'dist');

/** What an address of the site shows, told from `content/` and not from the code that makes the pages. */
export type Kind =
  | 'home'
  | 'section'
  | 'topic'
  | 'page'
  | 'professionals'
  | 'poster'
  | 'wizard'
  | 'directory'
  | 'organisation'
  | 'cards'
  | 'clock'
  | 'words'
  | 'sources'
  | 'search'
  | 'status'
  | 'letters'
  | 'letter'
  | 'other-regions'
  | 'open-data'
  | 'saved'
  | 'offline'
  | 'gallery'
  | 'chooser'
  | 'not-found';

/** One built page. */
export interface Page {
  /** Its address: `/nl/wonen/opvang/`. */
  path: string;
  kind: Kind;
  /** Its address without the language: `wonen/opvang`. */
  id: string;
  /** The language of its furniture; Dutch for the chooser and the 404 page of the root. */
  locale: Locale;
  /** The language its text must be in: that of the page, or Dutch where no translation stands in `content/`. */
  contentLocale: Locale;
  /** May be found by search engines. */
  indexable: boolean;
  html: string;
  document: HTMLElement;
}

const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const files = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
/** The records of a folder of `content/`, by id. */
export function records<T>(folder: string): Map<string, T> {
  return new Map(
    files(`content/${folder}/*.yaml`).map((file) => [file.split('/').at(-1)?.replace('.yaml', '') ?? '', parseYaml(read(file)) as T]),
  );
}
/** The records of the lists in a folder or file of `content/`, by id. */
export function listed<T extends { id: string }>(pattern: string): Map<string, T> {
  return new Map(
    files(`content/${pattern}`).flatMap((file) => (parseYaml(read(file)) as T[]).map((record) => [record.id, record] as const)),
  );
}

interface Item {
  id: string;
  kind: Kind;
  /** Languages it is written in. */
  own: Locale[];
  /** Languages in which it has a page. */
  in: readonly Locale[];
}

/** The languages of pages for professionals. */
const guideLocales: readonly Locale[] = ['nl', 'en'];
/** Ids of everything that has a page, with its kind and its languages. */
const texts = (folder: string, kind: 'topic' | 'page') =>
  files(`content/${folder}/${kind}.yaml`).map((file): Item => {
    const id = file.split('/').slice(2, -1).join('/');
    const professional = /^audience: professional$/m.test(read(file));
    return {
      id,
      kind: professional ? 'professionals' : kind,
      in: professional ? guideLocales : locales,
      own: locales.filter((locale) => files(`content/${folder.split('/')[0]}/${id}/${locale}.mdx`).length > 0),
    };
  });
const everywhere = (kind: Kind, ...ids: string[]): Item[] => ids.map((id) => ({ id, kind, own: [...locales], in: locales }));
const complete = (kind: Kind, ...ids: string[]) =>
  everywhere(kind, ...ids).map((item) => ({ ...item, own: locales.filter((locale) => localeTable[locale].coverage === 'complete') }));
const residentOrganisations = [...records<{ audience?: string }>('organisations')]
  .filter(([, { audience }]) => audience !== 'professional')
  .map(([id]) => id);
const letters = files('content/letters/*/letter.yaml').map((file): Item => {
  const folder = file.replace('/letter.yaml', '');
  return {
    id: `brieven/${folder.split('/').at(-1)}`,
    kind: 'letter',
    in: locales,
    own: locales.filter((locale) => files(`${folder}/${locale}.yaml`).length > 0),
  };
});
const topics = texts('topics/*/*', 'topic');
export const items: readonly Item[] = [
  ...everywhere('home', ''),
  ...everywhere('section', ...listed('sections.yaml').keys()),
  ...topics,
  ...texts('pages/**', 'page'),
  ...['hulp-nu', ...topics.map(({ id }) => id)].map((id): Item => ({
    id: `professionals/poster/${id}`,
    kind: 'poster',
    own: [...guideLocales],
    in: guideLocales,
  })),
  {
    id: 'wat-geldt-voor-mij',
    kind: 'wizard',
    in: locales,
    own: locales.filter((locale) => files(`content/wizard/texts/${locale}.yaml`).length > 0),
  },
  ...complete('directory', 'organisaties'),
  ...complete('organisation', ...residentOrganisations.map((id) => `organisaties/${id}`)),
  ...letters,
  {
    id: 'brieven',
    kind: 'letters',
    in: locales,
    own: locales.filter((locale) => letters.every(({ own }) => own.includes(locale))),
  },
  ...(['cards', 'clock'] as const).map((kind) => ({
    id: kind === 'cards' ? 'brieven/balie' : 'brieven/ontruiming',
    kind,
    in: locales,
    own: locales.filter((locale) => locale === sourceLocale || files(`content/texts/${locale}/${kind}.yaml`).length > 0),
  })),
  ...everywhere('words', 'woorden'),
  ...everywhere('sources', 'bronnen'),
  ...everywhere('search', 'zoeken'),
  ...everywhere('status', 'status'),
  ...everywhere('saved', 'bewaard'),
  ...everywhere('offline', 'geen-internet'),
  { id: 'professionals/andere-regios', kind: 'other-regions', own: ['nl'], in: ['nl'] },
];
const itemOf = new Map(items.map((item) => [item.id, item]));

/** Pages that stand in no language. */
const other: Record<string, Kind> = { '/': 'chooser', '/data/': 'open-data' };

/** Kinds of page that are nothing for search engines. */
const hiddenKinds: Kind[] = ['status', 'poster', 'other-regions', 'saved', 'offline'];

function pageOf(file: string): Page {
  const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
  const html = readFileSync(resolve(dist, file), 'utf8');
  const [first = '', ...rest] = path.split('/').slice(1, -1);
  const locale: Locale = isLocale(first) ? first : sourceLocale;
  const missing = path.endsWith('/404.html');
  const item = isLocale(first) && !missing ? itemOf.get(rest.join('/')) : undefined;
  const kind = item?.kind ?? (missing ? 'not-found' : (other[path] ?? 'gallery'));
  const contentLocale = item && !item.own.includes(locale) ? sourceLocale : locale;
  let document: HTMLElement | undefined;
  return {
    path,
    kind,
    id: item?.id ?? '',
    locale,
    contentLocale,
    indexable: item !== undefined && contentLocale === locale && !hiddenKinds.includes(kind),
    html,
    get document() {
      return (document ??= parse(html, { comment: false, blockTextElements: { script: true, style: true } }));
    },
  };
}

/** Every page of the built site, in the order of its address. */
export const pages: readonly Page[] = globSync('**/*.html', { cwd: dist }).sort().map(pageOf);
export const pageAt = new Map(pages.map((page) => [page.path, page]));
/** The pages a reader comes to: all but the gallery of components. */
export const shown = pages.filter(({ kind }) => kind !== 'gallery');
/** The pages that stand in a language: all but the chooser, the 404 page, the page on open data and the gallery. */
export const routed = shown.filter(({ kind }) => kind !== 'chooser' && kind !== 'not-found' && kind !== 'open-data');
export const topicPages = routed.filter(({ kind }) => kind === 'topic');

/** A finding for each page that has one, as `address: what`. */
export function findings(of: readonly Page[], look: (page: Page) => string | readonly string[] | false | undefined | null): string[] {
  return of.flatMap((page) => {
    const found = look(page);
    return (found ? [found].flat() : []).map((text) => `${page.path}: ${text}`);
  });
}

/** The first findings, so that one mistake on every page can still be read. */
export function some(problems: readonly string[], count = 15): readonly string[] {
  return problems.length <= count ? problems : [...problems.slice(0, count), `… and ${problems.length - count} more`];
}
