import { expect, test } from './site.ts';

/** A number in the text itself, not in the Dutch that may stand folded above a translation that is behind. */
const number = 'a[href^="tel:"]:not([data-translation] *)';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

for (const locale of ['nl', 'ar', 'uk'] as const) {
  test.describe(`without JavaScript, in ${locale}`, () => {
    test('a reader gets from the home page to a number to call', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.locator(`main a[href="/${locale}/hulp-nu/"]`).first().click();
      await expect(page).toHaveURL(`/${locale}/hulp-nu/`);
      const situation = page.locator('main details').first();
      const first = situation.locator(number).first();
      await expect(first).toBeHidden();
      await situation.locator('summary').first().click();
      await expect(first).toBeVisible();
      await first.scrollIntoViewIfNeeded();
      await expect(first).toBeInViewport();
    });

    test('every situation of urgent help holds a number', async ({ page }) => {
      await page.goto(`/${locale}/hulp-nu/`);
      const situations = page.locator('main details[data-block]');
      expect(await situations.count()).toBeGreaterThan(3);
      for (const situation of await situations.all()) {
        await situation.locator('summary').first().click();
        await expect(situation.locator(number).first()).toBeVisible();
      }
    });

    test('a topic can be read, phase by phase', async ({ page }) => {
      await page.goto(`/${locale}/wonen/huisuitzetting/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main ol > li').first()).toBeVisible();
      const phases = page.locator('main details[data-block]');
      expect(await phases.count()).toBeGreaterThan(3);
      for (const phase of await phases.all()) {
        await phase.locator('summary').first().click();
        await expect(phase.locator(':is(p, li):not([data-translation] *)').first()).toBeVisible();
      }
    });

    test('the list of languages opens and leads on', async ({ page }) => {
      await page.goto(`/${locale}/wonen/huisuitzetting/`);
      await page.locator('.langs summary').click();
      await page.locator('.langs a[lang="en"]').click();
      await expect(page).toHaveURL('/en/wonen/huisuitzetting/');
    });

    test('a word leads to its explanation', async ({ page }) => {
      await page.goto(`/${locale}/rechten/briefadres/`);
      const word = page.locator('main a[data-explain]').first();
      const anchor = new URL(await word.evaluate((link: HTMLAnchorElement) => link.href)).hash;
      await word.click();
      await expect(page).toHaveURL(`/${locale}/woorden/${anchor}`);
      await expect(page.locator(anchor)).toBeInViewport();
    });

    test('the quick exit is a link to another site', async ({ page, outside }) => {
      await page.goto(`/${locale}/mensen/geweld-thuis/`);
      const exit = page.locator('[data-quick-exit]');
      const address = await exit.getAttribute('href');
      await exit.click();
      await expect(page).toHaveURL(address ?? '');
      expect(outside).toContain(address);
    });
  });
}
