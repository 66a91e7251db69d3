import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

// Approved pictures of what readers see first, and of each component by itself. A picture differs by more than a change of a few words: look at the
// difference in `test-results/e2e/`; after a change that is meant, approve with `npm run e2e -- look --update-snapshots`.

// Letters look alike only when they come from the same files: of fonts-noto-core in Debian 12, see `tests/fonts.conf`.
const fonts = ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansArabic-Regular', 'NotoSansArabic-Bold'].map(
  (name) => `/usr/share/fonts/truetype/noto/${name}.ttf`,
);
const sum = createHash('sha256');
for (const font of fonts) sum.update(existsSync(font) ? readFileSync(font) : '');
const sameFonts = sum.digest('hex') === '33f51f1f52a18e7446eaa14fb2e7292fc879af8062004d0ea3fbb0a20b6f2081';

test.skip(!sameFonts);
if (!sameFonts && process.env['TEST_WORKER_INDEX'] === undefined)
  console.log('Skipped: the approved pictures, whose letters are not on this machine ("apt-get install fonts-noto-core" on Debian 12).');

interface Scene {
  path: string;
  /** Width of the screen in px; 360 unless told otherwise. */
  width?: number;
  dark?: boolean;
  /** What is done before the picture. */
  before?: (page: Page) => Promise<unknown>;
}

const toTop = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((place) => place.scrollIntoView());

const scenes: Record<string, Scene> = {
  'home-nl': { path: 'nl/' },
  'home-ar': { path: 'ar/' },
  'home-nl-wide': { path: 'nl/', width: 1280 },
  'now-nl': { path: 'nl/hulp-nu/' },
  'now-ar-dark': { path: 'ar/hulp-nu/', dark: true },
  'topic-nl': { path: 'nl/rechten/briefadres/' },
  'topic-ar': { path: 'ar/rechten/briefadres/' },
  'contact-nl-dark': { path: 'nl/rechten/briefadres/', dark: true, before: toTop('[data-contact]') },
  'phases-uk': { path: 'uk/wonen/huisuitzetting/', before: toTop('main details[data-block]') },
  'wizard-nl': { path: 'nl/wat-geldt-voor-mij/', before: (page) => page.getByRole('radio').first().check() },
  'wizard-ar': { path: 'ar/wat-geldt-voor-mij/' },
  'letter-nl': { path: 'nl/brieven/bezwaar/', before: toTop('#letter form') },
  'directory-nl': { path: 'nl/organisaties/', before: toTop('[data-group=zorg]') },
  'search-nl': {
    path: 'nl/zoeken/#q=huur%20niet%20betaald',
    before: (page) => page.locator('[data-search-results] a').first().waitFor(),
  },
  'chain-nl-wide': { path: 'nl/professionals/', width: 1280, before: toTop('.chain') },
  'youth-nl': { path: 'nl/jongeren/' },
};

test.use({ locale: 'nl-NL', serviceWorkers: 'block' });

for (const [name, { path, width = 360, dark, before }] of Object.entries(scenes)) {
  test(`${name} looks as approved`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-23T10:00:00+01:00');
    await page.setViewportSize({ width, height: width > 640 ? 720 : 560 });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(`/${path}`);
    await before?.(page);
    await expect(page).toHaveScreenshot(['look', `${name}.png`], { maxDiffPixelRatio: 0.02 });
  });
}

// Enough of an example to know it by: pictures are heavy.
const tallest = 360;

for (const [locale, path] of Object.entries({ nl: '_gallery/', ar: '_gallery/ar-light/' })) {
  test(`in ${locale} every component looks as approved`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.clock.setFixedTime('2026-11-23T10:00:00+01:00');
    await page.setViewportSize({ width: 360, height: tallest });
    await page.goto(`/${path}`);
    await page.locator('[data-example] > h2').evaluateAll((all) => all.forEach((one) => one.remove()));
    // What is for professionals is empty in Arabic.
    const names = await page
      .locator('[data-example]:has(> *)')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-example') ?? ''));
    for (const name of names) {
      // Alone, so that nothing of a neighbour that sticks to the edge of the screen is in the picture.
      await page.locator('main').evaluate((main, shown) => {
        for (const part of main.children as HTMLCollectionOf<HTMLElement>) part.hidden = part.dataset['example'] !== shown;
        scrollTo(0, 0);
      }, name);
      await expect
        .soft(page, `${name} in ${locale}`)
        .toHaveScreenshot(['look', 'gallery', `${name}-${locale}.png`], { maxDiffPixelRatio: 0.02 });
    }
  });
}
