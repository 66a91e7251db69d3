import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Locale, localeTable, locales, sourceLocale } from '../../src/i18n/locales.ts';
import { type Page, dist, findings, items, pageAt, pages, routed, shown, some } from './site.ts';

const site = 'https://wegwijzer-thuis.example';
const base = new URL(pageAt.get('/nl/')?.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? site).origin;
const pathOf = (locale: Locale, id: string) => (id === '' ? `/${locale}/` : `/${locale}/${id}/`);
const fallbacks = routed.filter((page) => page.contentLocale !== page.locale);
const indexable = pages.filter((page) => page.indexable);
const isHidden = ({ document }: Page) => document.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex';
const canonicalOf = ({ document }: Page) =>
  document
    .querySelectorAll('link[rel=canonical]')
    .map((link) => link.getAttribute('href'))
    .join(' ');
const alternatesOf = ({ document }: Page) =>
  new Map(
    document
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
/** The languages an item is written in. */
const ownOf = (id: string) => items.find((item) => item.id === id)?.own ?? [];
/** The languages in which an item has a page. */
const inOf = (id: string) => items.find((item) => item.id === id)?.in ?? [];

describe('the routes', () => {
  it('are every page of every item in each of its languages, and no other', () => {
    const expected = items.flatMap((item) => item.in.map((locale) => pathOf(locale, item.id)));
    const found = pages.filter(({ kind }) => !['chooser', 'not-found', 'open-data', 'gallery'].includes(kind)).map(({ path }) => path);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('hold no page that is not known by its content', () => {
    const problems = findings(
      pages.filter(({ kind }) => kind === 'gallery'),
      ({ path }) => !path.startsWith('/_gallery/') && 'what is this?',
    );
    expect(problems).toEqual([]);
  });
});

describe('the language of a page', () => {
  it('is said on html, with its direction, as in the table of languages', () => {
    const problems = findings(shown, ({ document, locale }) => {
      const html = document.querySelector('html');
      const { tag, dir } = localeTable[locale];
      return (
        (html?.getAttribute('lang') !== tag || html.getAttribute('dir') !== dir) &&
        `lang=${html?.getAttribute('lang')} dir=${html?.getAttribute('dir')}`
      );
    });
    expect(some(problems)).toEqual([]);
  });

  it('is said again on main where the text is in Dutch, and only there', () => {
    const problems = findings(routed, ({ document, locale, contentLocale }) => {
      const main = document.querySelector('main');
      const lang = main?.getAttribute('lang');
      const dir = main?.getAttribute('dir');
      const own = localeTable[contentLocale];
      const right =
        contentLocale === locale
          ? [undefined, own.tag as string].includes(lang) && [undefined, own.dir as string].includes(dir)
          : lang === own.tag && dir === own.dir;
      return !right && `main has lang=${lang} dir=${dir}`;
    });
    expect(some(problems)).toEqual([]);
  });

  it('is said on a link that bears the title of a page in Dutch, and only there', () => {
    const titles = new Map(
      routed.map((page) => [page.path, { page, title: page.document.querySelector('h1')?.textContent.trim() ?? '' }] as const),
    );
    const problems = findings(
      routed.filter(({ locale, contentLocale }) => locale !== sourceLocale && contentLocale === locale),
      ({ document }) =>
        document.querySelectorAll('main a[href^="/"]').flatMap((link) => {
          const target = titles.get(link.getAttribute('href')?.split('#')[0] ?? '');
          if (!target || target.page.kind !== 'topic' || link.textContent.trim() !== target.title) return [];
          const isDutch = target.page.contentLocale !== target.page.locale;
          const said = link.closest('[lang]:not(html)')?.getAttribute('lang') === sourceLocale;
          return said === isDutch ? [] : [`${target.title}: ${said ? 'called Dutch' : 'not called Dutch'}`];
        }),
    );
    expect(some(problems)).toEqual([]);
  });

  it('is that of its furniture, in its own letters', () => {
    const problems = findings(
      routed.filter(({ locale }) => localeTable[locale].script !== 'Latin'),
      ({ document, locale }) => {
        const letters = new RegExp(`\\p{Script=${localeTable[locale].script}}`, 'u');
        return [
          'a[href="#main"]',
          'summary',
          '[data-quick-exit]',
          'footer p',
          'footer a',
          'nav a[href$="/hulp-nu/"]:not([data-locale])',
          '[data-fallback]',
        ]
          .flatMap((selector) => document.querySelector(selector) ?? [])
          .filter((element) => !letters.test(element.text))
          .map((element) => element.text.trim().slice(0, 60));
      },
    );
    expect(some(problems)).toEqual([]);
  });

  it('is said on each name in the list of languages', () => {
    const problems = findings(routed, ({ document, id }) =>
      inOf(id).flatMap((locale) => {
        const link = document.querySelector(`a[data-locale="${locale}"]`);
        const { tag, dir, endonym } = localeTable[locale];
        return link?.getAttribute('lang') === tag && link.getAttribute('dir') === dir && link.text.trim() === endonym
          ? []
          : [`${locale}: ${link?.outerHTML.slice(0, 120) ?? 'missing'}`];
      }),
    );
    expect(some(problems)).toEqual([]);
  });
});

describe('every page', () => {
  it('has the quick exit and urgent help one tap away', () => {
    const problems = findings(shown, ({ document, locale }) => [
      ...(document.querySelector('[data-quick-exit]') ? [] : ['has no quick exit']),
      ...(document.querySelector(`a[href="/${locale}/hulp-nu/"]`) ? [] : ['has no link to urgent help']),
    ]);
    expect(some(problems)).toEqual([]);
  });

  it('of a language has the bar, and a link past it', () => {
    // Those of no language (chooser, 404, open data) begin with the quick exit and their text: there is nothing to skip.
    const problems = findings(routed, ({ document }) => [
      ...(document.querySelector('a[href="#main"]') && document.getElementById('main') ? [] : ['has no link to its text']),
      ...(document.querySelectorAll('nav.bar li a').length === 4 ? [] : ['has no bar of four']),
      // A longer one does not fit a quarter of a narrow phone.
      ...document
        .querySelectorAll('nav.bar li a')
        .map((link) => link.text.trim())
        .filter((label) => label.length > 12)
        .map((label) => `"${label}" is longer than 12 characters`),
    ]);
    expect(some(problems)).toEqual([]);
  });
});

describe('a page that is not translated', () => {
  it('says so, in the language of the reader, and only such a page does', () => {
    const problems = findings(routed, ({ document, locale, contentLocale }) => {
      const notices = document.querySelectorAll('[data-fallback]');
      if (contentLocale === locale) return notices.length > 0 && 'says it is not translated';
      const { tag, dir } = localeTable[locale];
      return (
        (notices.length !== 1 || notices[0]?.getAttribute('lang') !== tag || notices[0].getAttribute('dir') !== dir) &&
        'has no notice in the language of the page'
      );
    });
    expect(some(problems)).toEqual([]);
  });

  it('is marked in the list of languages of its translations', () => {
    const problems = findings(routed, ({ document, id }) =>
      inOf(id).flatMap((locale) => {
        const item = document.querySelector(`a[data-locale="${locale}"]`)?.parentNode;
        const marked = (item?.querySelector('small')?.text.trim() ?? '') !== '';
        return marked === ownOf(id).includes(locale) ? [`${locale} is ${marked ? '' : 'not '}marked`] : [];
      }),
    );
    expect(some(problems)).toEqual([]);
  });

  it('is kept from search engines, with the Dutch page as the real one', () => {
    const problems = findings(fallbacks, (page) => {
      if (!isHidden(page)) return 'may be indexed';
      return canonicalOf(page) !== `${base}${pathOf(sourceLocale, page.id)}` && `canonical is ${canonicalOf(page)}`;
    });
    expect(some(problems)).toEqual([]);
  });

  it('stands in no set of alternates, its own or that of another page', () => {
    const paths = new Set(fallbacks.map(({ path }) => `${base}${path}`));
    const problems = findings(pages, (page) => {
      const alternates = alternatesOf(page);
      if (paths.has(`${base}${page.path}`)) return alternates.size > 0 && 'has alternates';
      return [...alternates.values()].filter((address) => paths.has(address)).map((address) => `names ${address}`);
    });
    expect(some(problems)).toEqual([]);
  });
});

describe('search engines', () => {
  it('may show every page in its own language, and no other page', () => {
    const problems = findings(
      pages.filter(({ kind }) => kind !== 'chooser' && kind !== 'open-data'),
      (page) => isHidden(page) === page.indexable && (page.indexable ? 'is hidden' : 'may be indexed'),
    );
    expect(some(problems)).toEqual([]);
  });

  it('find the address of each page in itself', () => {
    const problems = findings(indexable, (page) => canonicalOf(page) !== `${base}${page.path}` && `canonical is ${canonicalOf(page)}`);
    expect(some(problems)).toEqual([]);
  });

  it('find all languages of a page, itself among them, and Dutch for everybody else', () => {
    const problems = findings(indexable, (page) => {
      const expected = new Map<string, string>(
        ownOf(page.id).map((locale) => [localeTable[locale].tag, `${base}${pathOf(locale, page.id)}`]),
      );
      expected.set('x-default', `${base}${pathOf(sourceLocale, page.id)}`);
      const found = alternatesOf(page);
      return [...new Set([...expected.keys(), ...found.keys()])]
        .filter((tag) => expected.get(tag) !== found.get(tag))
        .map((tag) => `${tag} is ${found.get(tag)}`);
    });
    expect(some(problems)).toEqual([]);
  });

  it('find each language named back by the page it names', () => {
    const problems = findings(indexable, (page) =>
      [...alternatesOf(page).values()].flatMap((address) => {
        const other = pageAt.get(address.replace(base, ''));
        return other && [...alternatesOf(other).values()].includes(`${base}${page.path}`) ? [] : [`${address} does not name it back`];
      }),
    );
    expect(some(problems)).toEqual([]);
  });

  it('find every such page in the sitemap, with its languages, and nothing else', () => {
    const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
    const entries = new Map(
      [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/gs)].map((match) => [
        match[1] ?? '',
        [...(match[2] ?? '').matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map((link) => `${link[1]} ${link[2]}`).sort(),
      ]),
    );
    expect([...entries.keys()].sort()).toEqual(indexable.map(({ path }) => `${base}${path}`).sort());
    const problems = findings(indexable, (page) => {
      const links = [...alternatesOf(page)].filter(([tag]) => tag !== 'x-default').map(([tag, address]) => `${tag} ${address}`);
      return links.sort().join() !== entries.get(`${base}${page.path}`)?.join() && 'other languages than in the page';
    });
    expect(some(problems)).toEqual([]);
  });

  it('are told where the sitemap is', () => {
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${base}/sitemap.xml`);
  });
});

describe('titles and summaries', () => {
  it('stand on every indexable page, and differ within a language', () => {
    const problems = locales.flatMap((locale) => {
      const seen = new Map<string, string>();
      return findings(
        indexable.filter((page) => page.locale === locale),
        ({ document, path }) => {
          const title = document.querySelector('title')?.text.trim() ?? '';
          const summary = document.querySelector('meta[name=description]')?.getAttribute('content')?.trim() ?? '';
          const twin = seen.get(title);
          seen.set(title, path);
          return [
            ...(title === '' ? ['no title'] : []),
            ...(summary === '' ? ['no summary'] : []),
            ...(twin ? [`the title of ${twin}`] : []),
          ];
        },
      );
    });
    expect(some(problems)).toEqual([]);
  });
});

describe('the pages for an address that does not exist', () => {
  const missing = shown.filter(({ kind }) => kind === 'not-found');

  it('stand at the root and in every language, which comes first there', () => {
    expect(missing.map(({ path }) => path).sort()).toEqual(['/404.html', ...locales.map((locale) => `/${locale}/404.html`)].sort());
    for (const { document, locale, path } of missing) {
      expect(document.querySelector('html')?.getAttribute('lang'), path).toBe(localeTable[locale].tag);
      expect(document.querySelector('main a')?.getAttribute('href'), path).toBe(`/${locale}/`);
      expect(document.querySelector('h1')?.text, path).toMatch(new RegExp(`\\p{Script=${localeTable[locale].script}}{3,}`, 'u'));
    }
  });

  it('have a line in every language that leads to its home page', () => {
    const problems = findings(missing, ({ document }) =>
      locales.filter((locale) => {
        const { tag, dir, script } = localeTable[locale];
        const link = document.querySelector(`a[href="/${locale}/"][lang="${tag}"][dir="${dir}"]`);
        return !new RegExp(`\\p{Script=${script}}{3,}`, 'u').test(link?.text ?? '');
      }),
    );
    expect(problems).toEqual([]);
  });

  it('lead to urgent help in every language', () => {
    for (const { document, path } of missing)
      for (const locale of locales) expect(document.querySelector(`a[href="/${locale}/hulp-nu/"]`)?.text.trim(), path).toBeTruthy();
  });
});

describe('the chooser', () => {
  const document = pageAt.get('/')?.document;

  it('names every language in itself, with its direction, and leads to its home page', () => {
    for (const locale of locales) {
      const { tag, dir, endonym } = localeTable[locale];
      expect(document?.querySelector(`a[href="/${locale}/"][lang="${tag}"][dir="${dir}"]`)?.text, locale).toContain(endonym);
    }
  });
});

describe('the gallery of components', () => {
  const gallery = pages.filter(({ kind }) => kind === 'gallery');

  it('is there in Dutch and Arabic, in each theme', () => {
    const looks = ['light', 'dark', 'youth', ...globSync('*.css', { cwd: 'src/styles/themes' }).map((file) => file.replace('.css', ''))];
    const views = ['nl', 'ar'].flatMap((locale) => looks.map((look) => (locale + look === 'nllight' ? '' : `${locale}-${look}/`))).sort();
    expect(gallery.map(({ path }) => path).sort()).toEqual(views.map((view) => `/_gallery/${view}`));
  });

  it('shows every component that has a look of its own', () => {
    const folder = new URL('../../src/components/', import.meta.url);
    const components = globSync('*/*.css', { cwd: folder }).map((file) => file.split('/')[0] ?? '');
    for (const { document, path } of gallery) {
      const examples = document.querySelectorAll('[data-example]').map((example) => example.getAttribute('data-example'));
      expect(
        [...new Set(components)].filter((name) => !examples.includes(name)),
        path,
      ).toEqual([]);
    }
  });

  it('is kept from search engines, and no page leads to it', () => {
    expect(findings(gallery, (page) => !isHidden(page) && 'may be indexed')).toEqual([]);
    expect(some(findings(shown, ({ html }) => html.includes('/_gallery/') && 'leads to the gallery'))).toEqual([]);
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain('_gallery');
  });
});
