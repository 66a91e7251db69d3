import { describe, expect, it } from 'vitest';
import { type RouteItem, alternatesOf, buildRoutes, localesOf, pathOf } from '../../src/domain/routes.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';

const topic = (id: string, available: readonly Locale[], hidden?: boolean): RouteItem => ({
  kind: 'topic',
  id,
  available,
  ...(hidden === undefined ? {} : { hidden }),
});
const routesOf = (...items: RouteItem[]) => buildRoutes(items, ['nl', 'ar', 'uk'], 'nl');

describe('addresses', () => {
  it('starts with the language and has a slash at both ends', () => {
    expect(pathOf('ar', 'wonen/opvang')).toBe('/ar/wonen/opvang/');
  });

  it('gives the home page the bare address of its language', () => {
    expect(pathOf('uk', '')).toBe('/uk/');
  });

  it('is the same in every language, but for the language', () => {
    const paths = routesOf(topic('wonen/opvang', ['nl'])).map((route) => route.path);
    expect(paths).toEqual(['/nl/wonen/opvang/', '/ar/wonen/opvang/', '/uk/wonen/opvang/']);
  });
});

describe('a page that is not translated', () => {
  const [nl, ar] = routesOf(topic('wonen/opvang', ['nl', 'uk']));

  it('stands in every language, whole in Dutch', () => {
    expect(ar).toMatchObject({ locale: 'ar', path: '/ar/wonen/opvang/', contentLocale: 'nl' });
  });

  it('is kept from search engines, while the Dutch one is offered to them', () => {
    expect(ar?.indexable).toBe(false);
    expect(nl?.indexable).toBe(true);
  });

  it('stands in no hreflang set, and the others do not name it', () => {
    expect(ar && alternatesOf(ar, locales)).toEqual([]);
    expect(nl && alternatesOf(nl, locales)).toEqual(['nl', 'uk']);
  });
});

describe('a translated page', () => {
  it('is shown in its own language and offered to search engines', () => {
    const ar = routesOf(topic('wonen/opvang', ['nl', 'ar']))[1];
    expect(ar).toMatchObject({ contentLocale: 'ar', indexable: true });
  });

  it('names the same alternates from each of its languages, itself included', () => {
    const routes = routesOf(topic('geld/schulden', ['uk', 'ar', 'nl']));
    for (const route of routes) expect(alternatesOf(route, ['nl', 'ar', 'uk'])).toEqual(['nl', 'ar', 'uk']);
  });
});

describe('a hidden page', () => {
  it('is kept from search engines in every language, also where it is translated', () => {
    const routes = routesOf(topic('status', ['nl', 'ar', 'uk'], true));
    expect(routes.map((route) => route.indexable)).toEqual([false, false, false]);
    expect(routes.flatMap((route) => alternatesOf(route, locales))).toEqual([]);
  });
});

describe('a page for some languages', () => {
  const routes = routesOf({ kind: 'professionals', id: 'professionals', available: ['nl', 'en'], only: ['nl', 'uk'] });

  it('stands in those alone', () => {
    expect(routes.map((route) => [route.path, route.contentLocale])).toEqual([
      ['/nl/professionals/', 'nl'],
      ['/uk/professionals/', 'nl'],
    ]);
  });

  it('never names a language in which it does not stand', () => {
    expect(routes[0] && alternatesOf(routes[0], locales)).toEqual(['nl']);
    expect(localesOf(routes[0] as RouteItem, locales)).toEqual(['nl', 'uk']);
  });
});

describe('mistakes stop the build', () => {
  it('refuses a page without Dutch text', () => {
    expect(() => routesOf(topic('wonen/opvang', ['ar']))).toThrow(/wonen\/opvang.*nl/);
  });

  it('refuses two pages with one address', () => {
    expect(() => routesOf(topic('wonen', ['nl']), { kind: 'section', id: 'wonen', available: ['nl'] })).toThrow('/nl/wonen/');
  });

  it('refuses addresses that differ only in capitals: some servers do not tell them apart', () => {
    expect(() => routesOf(topic('wonen/Opvang', ['nl']), topic('wonen/opvang', ['nl']))).toThrow(/address/);
    expect(() => routesOf(topic('wonen/opvang', ['nl']), topic('wonen/Opvang', ['nl']))).toThrow(/address/);
  });
});
