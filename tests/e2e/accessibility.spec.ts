import { locales } from '../../src/i18n/locales.ts';
import { expectNoBarrier } from './axe.ts';
import { builtFiles, expect, openAll, otherPages, pagesIn, sticksOut, test } from './site.ts';

// A page of many screens takes its time, the more so on a machine that does other things.
test.setTimeout(120_000);

// `npm run e2e:all` looks at every language.
const looked = process.env['E2E_ALL'] === '1' ? locales : (['nl', 'ar'] as const);

for (const locale of looked) {
  test.describe(locale, () => {
    for (const [name, path] of pagesIn(locale)) {
      test(`${name} has no barrier that axe can find`, async ({ page }) => {
        await page.goto(path);
        await openAll(page);
        await expectNoBarrier(page);
      });
    }
  });
}

test.describe('in no language', () => {
  for (const [name, path] of Object.entries(otherPages)) {
    test(`the ${name} page has no barrier that axe can find`, async ({ page }) => {
      await page.goto(path);
      await openAll(page);
      await expectNoBarrier(page);
    });
  }
});

test.describe('the gallery', () => {
  for (const path of builtFiles('_gallery/**/index.html').map((file) => file.replace('index.html', ''))) {
    test(`${path} shows components that fit a narrow phone, and none has a barrier`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      expect(await page.locator('[data-example]').count()).toBeGreaterThan(10);
      await openAll(page);
      expect.soft(await sticksOut(page)).toEqual([]);
      // It shows a component more than once in one page, with the same landmarks each time.
      // Where colours are forced, axe takes those of a text from the style all the same: there a light page alone is judged well.
      await expectNoBarrier(page, ['landmark-unique'], !path.includes('dark'));
    });
  }
});
