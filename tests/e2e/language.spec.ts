import { localeTable, locales } from '../../src/i18n/locales.ts';
import { expect, test } from './site.ts';

test('a reader changes language and stays on the same page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/nl/rechten/briefadres/');
  for (const locale of ['ar', 'uk', 'nl'] as const) {
    const { tag, dir, endonym } = localeTable[locale];
    await page.locator('.langs summary').click();
    await page.getByRole('link', { name: endonym }).click();
    await expect(page).toHaveURL(`/${locale}/rechten/briefadres/`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.locator('.langs summary')).toContainText(endonym);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The text is whole in this language, or whole in Dutch with a word about it.
    const main = page.locator('main');
    if ((await page.locator('[data-fallback]').count()) > 0) {
      await expect(page.locator('[data-fallback]')).toBeVisible();
      await expect(main).toHaveAttribute('lang', 'nl');
      await expect(main).toHaveAttribute('dir', 'ltr');
    } else {
      expect(await main.getAttribute('lang')).toBeNull();
    }
  }
});

test('a reader who opens an address keeps it: nobody is sent to another language', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'uk-UA' });
  const page = await context.newPage();
  for (const path of ['/', '/nl/hulp-nu/', '/ar/']) {
    await page.goto(path);
    await page.waitForLoadState('load');
    expect(new URL(page.url()).pathname).toBe(path);
  }
  await context.close();
});

test.describe('the chooser', () => {
  test.use({ locale: 'ar-SY' });

  test('puts the language of the browser first and keeps all others', async ({ page }) => {
    await page.goto('/');
    const names = page.locator('main ul').first().locator('strong');
    await expect(names.first()).toHaveText(localeTable.ar.endonym);
    expect((await names.allTextContents()).sort()).toEqual(locales.map((locale) => localeTable[locale].endonym as string).sort());
    await names.first().click();
    await expect(page).toHaveURL('/ar/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});

test('the list of languages closes on a tap beside it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/nl/rechten/briefadres/');
  const list = page.locator('.langs ul');
  await page.locator('.langs summary').click();
  await expect(list).toBeVisible();
  await page.mouse.click(6, 420);
  await expect(list).toBeHidden();
  await expect(page).toHaveURL('/nl/rechten/briefadres/');
});

test('an address that does not exist leads back in every language', async ({ page }) => {
  const answer = await page.goto('/uk/bestaat-niet/');
  expect(answer?.status()).toBe(404);
  for (const locale of locales) await expect(page.locator(`main a[href="/${locale}/"]`)).toBeVisible();
  await page.locator('main a[href="/uk/"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});
