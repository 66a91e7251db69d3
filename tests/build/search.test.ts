import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Finding, type Showing, unpack } from '../../src/domain/search/pack.ts';
import { searcher } from '../../src/domain/search/rank.ts';
import { localeTable, locales } from '../../src/i18n/locales.ts';
import { dist, pageAt, routed } from './site.ts';

const part = (file: string): unknown => JSON.parse(readFileSync(join(dist, 'search', `${file}.json`), 'utf8'));
const indexOf = (locale: string) => unpack(part(locale) as Finding, part(`${locale}-shown`) as Showing);
const yaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const situations = (yaml('content/search/situations.yaml') as { id: string }[]).map(({ id }) => id);

describe.each(locales)('the search index of %s', (locale) => {
  const index = indexOf(locale);

  it('leads only to pages and anchors that are there', () => {
    const missing = index.entries.filter(([, path]) => {
      const [page = '', anchor] = path.split('#');
      const built = pageAt.get(`/${locale}/${page}`);
      return !built || (anchor !== undefined && !built.document.getElementById(anchor));
    });
    expect(missing.map(([, path]) => path)).toEqual([]);
  });

  it('holds every topic and page of prose', () => {
    const paths = new Set(index.entries.map(([, path]) => `/${locale}/${path}`));
    const missing = routed.filter(({ kind, locale: own, path }) => own === locale && ['topic', 'page'].includes(kind) && !paths.has(path));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('says of each entry what it is, and marks what is in Dutch', () => {
    expect(index.entries.filter(([, , title, text]) => title === '' || text === '')).toEqual([]);
    const unmarked = index.entries.filter(([kind, path, , , marks]) => {
      const page = pageAt.get(`/${locale}/${path}`);
      return kind === 'topic' && page !== undefined && (page.contentLocale !== locale) !== marks.includes('d');
    });
    expect(unmarked.map(([, path]) => path)).toEqual([]);
  });

  const queries = yaml(`tests/search/urgent/${locale}.yaml`) as Record<string, string[]>;
  const { search } = searcher(index);
  it.each([...situations, 'calm'])('knows by the words whether it is urgent: %s', (expected) => {
    const found = (queries[expected] ?? []).map((query) => [query, search(query).urgent?.id ?? 'calm']);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter(([, id]) => id !== expected)).toEqual([]);
  });

  it('asks for the gravest situation first', () => {
    expect(index.urgent.map(({ id }) => id)).toEqual(situations);
  });

  it('has a number for every urgent situation, and leads on to Hulp nu', () => {
    for (const { contacts, path } of index.urgent) {
      expect(contacts[0]?.href).toMatch(/^tel:\d+$/);
      const [page = '', block = ''] = path.split('#');
      expect(pageAt.get(`/${locale}/${page}`)?.document.getElementById(block)).toBeTruthy();
    }
  });
});

describe('the full text', () => {
  it('stands in every language, with real pages only', () => {
    const entry = JSON.parse(readFileSync(join(dist, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages).sort()).toEqual(locales.map((locale) => localeTable[locale].tag).sort());
    for (const locale of locales) {
      const real = indexOf(locale).entries.filter(
        ([, path, , , marks]) =>
          !marks.includes('d') && path !== 'bronnen/' && path !== 'woorden/' && (path.includes('#') || pageAt.has(`/${locale}/${path}`)),
      );
      expect(entry.languages[localeTable[locale].tag]?.page_count, locale).toBe(real.length);
    }
  });
});
