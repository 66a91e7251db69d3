import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAll, otherPages, pagesIn, test } from './site.ts';

type RunOptions = Parameters<AxeBuilder['options']>[0];

// Contrast by both bars: the strict rule passes over what is too weak for the plain one.
const contrast = ['color-contrast', 'color-contrast-enhanced'];
const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};
const contrastAlone: RunOptions = { runOnly: { type: 'rule', values: contrast }, resultTypes: ['violations'] };

/** What axe finds, as lines that name the rule and the place. */
async function violations(page: Page, options = everything): Promise<string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  const lines = found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
  return lines.slice(0, 20);
}

// Both widths and both schemes with every rule; contrast does not hang on the language, so one of them measures the rest.
const views = [
  { width: 360, colorScheme: 'light', options: everything },
  { width: 1280, colorScheme: 'dark', options: everything },
] as const;
const otherViews = [
  { width: 360, colorScheme: 'dark', options: contrastAlone },
  { width: 1280, colorScheme: 'light', options: contrastAlone },
] as const;

/** `npm run e2e:all` looks at every kind of page in every view; otherwise Dutch is looked at whole, and the others by sample. */
const all = process.env['E2E_ALL'] === '1';
const sample = ['home', 'topic with phases', 'urgent help', 'wizard'];

async function look(page: Page, whole = true): Promise<void> {
  for (const { width, colorScheme, options } of whole ? [...views, ...otherViews] : views.slice(0, 1)) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page, options), `${width} px, ${colorScheme}`).toEqual([]);
  }
}

/** Leaves of each long list as many items as tell everything; the whole list is looked at in Dutch. */
async function shorten(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const list of main.querySelectorAll('ul, ol, dl')) [...list.children].slice(20).forEach((item) => item.remove());
  });
}

for (const locale of ['nl', 'ar', 'uk'] as const) {
  test.describe(locale, () => {
    test.setTimeout(120_000);

    for (const [name, path] of pagesIn(locale).filter(([name]) => all || locale !== 'uk' || sample.includes(name))) {
      test(`${name} has no barrier that axe can find`, async ({ page }) => {
        await page.goto(path);
        await openAll(page);
        if (locale !== 'nl' && !all) await shorten(page);
        await look(page, locale === 'nl' || all);
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

    for (const path of all ? pagesIn(locale).map(([, one]) => one.replace(`/${locale}/`, '')) : ['', 'wonen/huisuitzetting/', 'hulp-nu/']) {
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
  // It shows a component more than once in one page, with the same landmarks each time.
  const eachAlone: RunOptions = { ...everything, rules: { ...everything.rules, 'landmark-unique': { enabled: false } } };

  for (const view of ['', 'nl-dark/', 'nl-youth/', 'nl-voorbeeldgemeente/', 'ar-light/', 'ar-dark/', 'ar-youth/']) {
    test(`${view || 'nl-light/'} shows components, and none has a barrier`, async ({ page }) => {
      await page.goto(`/_gallery/${view}`);
      expect(await page.locator('[data-example]').count()).toBeGreaterThan(10);
      await openAll(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await violations(page, eachAlone), `${width} px`).toEqual([]);
      }
    });
  }
});
