import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Page, test as base } from '@playwright/test';
import { type Locale, locales, professionalLocales } from '../../src/i18n/locales.ts';

export { expect } from '@playwright/test';

/** One address of each kind of page that stands in every language, without the language. */
export const pageTypes = {
  home: '',
  section: 'wonen/',
  'youth section': 'jongeren/',
  topic: 'rechten/briefadres/',
  'topic with phases': 'wonen/huisuitzetting/',
  'youth topic': 'jongeren/18-worden/',
  'urgent help': 'hulp-nu/',
  wizard: 'wat-geldt-voor-mij/',
  directory: 'organisaties/',
  organisation: 'organisaties/juridisch-loket-organisatie/',
  'organisation with many services': 'organisaties/gemeente-sittard-geleen/',
  letters: 'brieven/',
  letter: 'brieven/bezwaar/',
  cards: 'brieven/balie/',
  clock: 'brieven/ontruiming/',
  words: 'woorden/',
  sources: 'bronnen/',
  search: 'zoeken/',
  status: 'status/',
  prose: 'over/',
  saved: 'bewaard/',
  'no network': 'geen-internet/',
} as const;

/** The same for pages in Dutch and English only. */
export const guideTypes = {
  professionals: 'professionals/',
  referral: 'professionals/verwijzen/',
  plans: 'professionals/plannen/',
  'hand-outs': 'professionals/materiaal/',
  poster: 'professionals/poster/rechten/briefadres/',
} as const;

/** The languages in which a kind of page stands. */
export function localesWith(name: string): readonly Locale[] {
  return name in guideTypes ? professionalLocales : locales;
}

/** Pages that stand in no language, or in one: address and name. */
export const otherPages = {
  chooser: '/',
  'not found': '/bestaat-niet/',
  'open data': '/data/',
  'other regions': '/nl/professionals/andere-regios/',
} as const;

/** The kinds of page in a language, as [name, address]. */
export function pagesIn(locale: Locale): [string, string][] {
  const types = Object.entries({ ...pageTypes, ...(professionalLocales.includes(locale) ? guideTypes : {}) });
  return types.map(([name, path]) => [name, `/${locale}/${path}`]);
}

/** The folder with the built site; another one by `DIST_DIR`. */
export const dist = resolve(import.meta.dirname, '../..', process.env['DIST_DIR'] ?? 'dist');

/** Addresses of the built files that fit a pattern. */
export function builtFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: dist })
    .sort()
    .map((file) => `/${file}`);
}

/** Built pages of a language whose HTML fits a pattern, by address. */
export function builtPages(locale: Locale, pattern: RegExp): string[] {
  return builtFiles(`${locale}/**/index.html`)
    .filter((file) => pattern.test(readFileSync(join(dist, file), 'utf8')))
    .map((file) => file.replace('index.html', ''));
}

/** A test in which nothing leaves the machine: every other host answers with a stub, and is written down. */
export const test = base.extend<{ outside: string[] }>({
  outside: [
    async ({ context, baseURL }, use) => {
      const asked: string[] = [];
      await context.route(
        (url) => url.origin !== baseURL,
        (route) => {
          asked.push(route.request().url());
          return route.fulfill({
            contentType: 'text/html',
            body: '<!doctype html><html lang="nl"><title>Het weer</title><h1>Het weer</h1></html>',
          });
        },
      );
      await use(asked);
    },
    { auto: true },
  ],
});

/** Opens every block of the text that can be opened. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const block of main.querySelectorAll('details')) block.open = true;
  });
}

/** Does to the page what a translator of a browser does: each text gives way to a new one, in an element of its own. */
export function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!text.data.trim() || parent?.closest('script, style, font, textarea, [translate=no]')) continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  });
}

/** What makes the page scroll sideways, or sticks out of the screen where no scrolling reaches it. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement as HTMLElement;
    const name = (element: Element) =>
      `${element.localName}${[...element.classList].map((one) => `.${one}`).join('')} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const hidden = width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true });
      return !hidden && !element.closest('.skip') && (left < -1 || right > innerWidth + 1);
    });
    const outermost = out.filter((element) => !out.includes(element.parentElement as Element));
    const lines = outermost.slice(0, 6).map((element) => `${name(element)} sticks out`);
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide on a screen of ${clientWidth} px`, ...lines] : lines;
  });
}
