import type { Page } from '@playwright/test';
import { barriers } from './axe.ts';
import { expect, openAll, otherPages, pagesIn, test } from './site.ts';

// Every rule at each width; colours hang on the width and the scheme, and no other rule does.
const schemes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

async function look(page: Page, without?: readonly string[]): Promise<void> {
  await openAll(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, ...media } of schemes) {
      await page.emulateMedia(media);
      expect.soft(await barriers(page, name === 'light' ? 'everything' : 'contrast', without), `${width} px, ${name}`).toEqual([]);
    }
  }
}

for (const locale of ['nl', 'ar', 'uk'] as const) {
  test.describe(locale, () => {
    for (const [name, path] of pagesIn(locale)) {
      test(`${name} has no barrier that axe can find`, async ({ page }) => {
        await page.goto(path);
        await look(page);
      });
    }

    test('the open list of languages has none', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(`/${locale}/rechten/briefadres/`);
      await page.locator('.langs summary').click();
      expect(await barriers(page)).toEqual([]);
    });

    test('an explained word has none', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(`/${locale}/rechten/briefadres/`);
      await page.locator('main a[data-explain]').first().click();
      await expect(page.locator('[popover]')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });
  });
}

test.describe('in no language', () => {
  for (const [name, path] of Object.entries(otherPages)) {
    test(`the ${name} page has no barrier that axe can find`, async ({ page }) => {
      await page.goto(path);
      await look(page);
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
      await look(page, ['landmark-unique']);
    });
  }
});
