import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLocale } from '../../src/i18n/locales.ts';
import { type Page, dist, findings, pageAt, pages, routed, shown, some } from './site.ts';

/** Addresses on this site to which a page links, with the element that does. */
const linksOf = ({ document, path }: Page) =>
  document.querySelectorAll('a').flatMap((element) => {
    const href = element.getAttribute('href') ?? '';
    if (/^[a-z][a-z+.-]*:/i.test(href)) return [];
    const url = new URL(href, `https://here.example${path}`);
    return [{ element, href, path: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)) }];
  });

const isFile = (path: string) => statSync(join(dist, path), { throwIfNoEntry: false })?.isFile() === true;

const idsOf = new Map(pages.map(({ path, document }) => [path, new Set(document.querySelectorAll('[id]').map(({ id }) => id))]));

describe('links', () => {
  it('lead to pages and files that are there', () => {
    const problems = findings(pages, (page) => linksOf(page).flatMap(({ href, path }) => (pageAt.has(path) || isFile(path) ? [] : [href])));
    expect(some(problems)).toEqual([]);
  });

  it('lead to places in a page that are there', () => {
    const problems = findings(pages, (page) =>
      linksOf(page).flatMap(({ href, path, anchor }) => (anchor === '' || !idsOf.has(path) || idsOf.get(path)?.has(anchor) ? [] : [href])),
    );
    expect(some(problems)).toEqual([]);
  });

  it('stay in the language of the page, but for lists of languages, the word on a page that is not translated, and pages for professionals', () => {
    const problems = findings(routed, (page) =>
      linksOf(page).flatMap(({ element, href, path }) => {
        const language = path.split('/')[1] ?? '';
        return isLocale(language) &&
          language !== page.locale &&
          element.getAttribute('data-locale') === undefined &&
          !element.closest('[data-fallback]') &&
          // Such a link stands in the language it leads to.
          !(path.startsWith(`/${language}/professionals/`) && element.getAttribute('lang') === language)
          ? [href]
          : [];
      }),
    );
    expect(some(problems)).toEqual([]);
  });

  it('carry, where they are shared, a picture that is there', () => {
    const problems = findings(routed, ({ document }) => {
      const picture = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      return picture.startsWith('https://') && isFile(new URL(picture).pathname) ? [] : [picture || 'none'];
    });
    expect(some(problems)).toEqual([]);
  });

  it('have a name', () => {
    const problems = findings(pages, ({ document }) =>
      document
        .querySelectorAll('a')
        .flatMap((element) => ((element.getAttribute('aria-label') ?? element.text).trim() === '' ? [element.outerHTML.slice(0, 80)] : [])),
    );
    expect(some(problems)).toEqual([]);
  });

  it('of one name lead to one place', () => {
    const problems = findings(shown, (page) => {
      const places = new Map<string, string>();
      // A word explains itself where it stands, and one desk card at a time can be closed.
      return page.document.querySelectorAll('main a[href]:not(.word, .say-close)').flatMap((element) => {
        const name = (element.getAttribute('aria-label') ?? element.text).replace(/\s+/g, ' ').trim();
        const { href } = new URL(element.getAttribute('href') ?? '', `https://here.example${page.path}`);
        const first = places.get(name) ?? href;
        places.set(name, first);
        return first === href ? [] : [`"${name}" leads to ${first} and to ${href}`];
      });
    });
    expect(some(problems)).toEqual([]);
  });

  it('to a number dial what they show', () => {
    const problems = findings(shown, ({ document }) =>
      document.querySelectorAll('a[href^="tel:"]').flatMap((element) => {
        const dialled = element.getAttribute('href')?.slice(4) ?? '';
        const written = element.querySelector('bdi')?.text ?? element.text;
        return written.replace(/[^\d+]/g, '') === dialled ? [] : [`${written} dials ${dialled}`];
      }),
    );
    expect(some(problems)).toEqual([]);
  });
});

describe('every page', () => {
  it('can be reached from the chooser by links alone', () => {
    const seen = new Set(['/']);
    for (const path of seen) {
      const page = pageAt.get(path);
      if (page) for (const link of linksOf(page)) if (pageAt.has(link.path)) seen.add(link.path);
    }
    expect(some(findings(routed, ({ path }) => !seen.has(path) && 'no link leads here'))).toEqual([]);
  });

  it('offers the same page in every language, and says which one it is now', () => {
    const problems = findings(routed, ({ document, id, locale }) => {
      const list = document.querySelectorAll('a[data-locale]').map((element) => ({
        locale: element.getAttribute('data-locale') ?? '',
        right: element.getAttribute('href') === `/${element.getAttribute('data-locale')}/${id === '' ? '' : `${id}/`}`,
        current: element.getAttribute('aria-current') === 'true',
      }));
      const wrong = list.filter(({ right }) => !right).map((entry) => `${entry.locale} leads elsewhere`);
      const current = list.filter((entry) => entry.current).map((entry) => entry.locale);
      return current.join() === locale ? wrong : [...wrong, `says it is in ${current.join() || 'no language'}`];
    });
    expect(some(problems)).toEqual([]);
  });
});
