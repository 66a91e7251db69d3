import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAll, otherPages, pagesIn, test } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, as lines that name the rule and the place; contrast by the strict bar of 7 to 1. */
async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    runOnly: { type: 'tag', values: tags },
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

async function look(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect.soft((await violations(page)).slice(0, 20), `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
}

for (const locale of ['nl', 'ar', 'uk'] as const) {
  test.describe(locale, () => {
    for (const [name, path] of pagesIn(locale)) {
      test(`${name} has no barrier that axe can find`, async ({ page }) => {
        await page.goto(path);
        await openAll(page);
        await look(page);
      });
    }

    test('the open list of languages has none', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(`/${locale}/rechten/briefadres/`);
      await page.locator('.langs summary').click();
      expect(await violations(page)).toEqual([]);
    });

    test('an explained word has none', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(`/${locale}/rechten/briefadres/`);
      await page.locator('main a[data-explain]').first().click();
      await expect(page.locator('[popover]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    for (const path of ['', 'wonen/huisuitzetting/', 'hulp-nu/']) {
      test(`/${locale}/${path} has none in the colours a reader forces`, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 640 });
        await page.emulateMedia({ forcedColors: 'active' });
        await page.goto(`/${locale}/${path}`);
        await openAll(page);
        expect(await violations(page)).toEqual([]);
      });
    }
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
  for (const view of ['', 'nl-dark/', 'nl-youth/', 'ar-light/', 'ar-dark/', 'ar-youth/']) {
    test(`${view || 'nl-light/'} shows components, and none has a barrier`, async ({ page }) => {
      await page.goto(`/_gallery/${view}`);
      expect(await page.locator('[data-example]').count()).toBeGreaterThan(10);
      await openAll(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft((await violations(page)).slice(0, 20), `${width} px`).toEqual([]);
      }
    });
  }
});
