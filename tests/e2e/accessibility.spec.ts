import { expectNoBarrier } from './axe.ts';
import { expect, openAll, otherPages, pagesIn, test } from './site.ts';

// A page of many screens takes its time, the more so on a machine that does other things.
test.setTimeout(120_000);

for (const locale of ['nl', 'ar', 'uk'] as const) {
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
  for (const view of [
    '',
    'nl-dark/',
    'nl-youth/',
    'nl-voorbeeldgemeente/',
    'ar-light/',
    'ar-dark/',
    'ar-youth/',
    'ar-voorbeeldgemeente/',
  ]) {
    test(`${view || 'nl-light/'} shows components, and none has a barrier`, async ({ page }) => {
      await page.goto(`/_gallery/${view}`);
      expect(await page.locator('[data-example]').count()).toBeGreaterThan(10);
      // It shows a component more than once in one page, with the same landmarks each time.
      await openAll(page);
      await expectNoBarrier(page, ['landmark-unique']);
    });
  }
});
