import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { expect, guideTypes, localesWith, openAll, otherPages, pageTypes, sticksOut, test } from './site.ts';

/** Phone numbers that are broken over two lines. */
const brokenNumbers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href^="tel:"] bdi')].flatMap((number) => {
      const link = number.closest('a');
      if ((number.textContent ?? '').replace(/[^\d+]/g, '') !== link?.getAttribute('href')?.slice(4)) return [];
      const lines = new Set([...number.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
      return number.checkVisibility() && lines.size > 1 ? [`${number.textContent} in ${link.className}`] : [];
    }),
  );

for (const [name, path] of Object.entries({ ...pageTypes, ...guideTypes })) {
  test(`${name} fits a narrow phone in every language, and breaks no number`, async ({ page }) => {
    for (const locale of localesWith(name)) {
      await page.goto(`/${locale}/${path}`);
      await openAll(page);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        expect.soft(await sticksOut(page), `${locale}, ${width} px`).toEqual([]);
        expect.soft(await brokenNumbers(page), `${locale}, ${width} px`).toEqual([]);
      }
    }
  });
}

for (const [name, path] of Object.entries(otherPages)) {
  test(`the ${name} page fits a narrow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await sticksOut(page)).toEqual([]);
  });
}

test('the open list of languages fits a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of locales) {
    await page.goto(`/${locale}/`);
    await page.locator('.langs summary').click();
    expect.soft(await sticksOut(page), locale).toEqual([]);
  }
});

test('the bar stays at the bottom of a phone, but takes nothing of a screen that is low', async ({ page }) => {
  const bar = page.locator('nav.bar');
  const end = () => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.setViewportSize({ width: 640, height: 700 });
  await page.goto('/nl/rechten/briefadres/');
  await end();
  await expect(bar).toBeInViewport();
  await page.setViewportSize({ width: 640, height: 400 });
  await end();
  await expect(bar).not.toBeInViewport();
});
