import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const colours = async (page: Page, path: string) => {
  await page.goto(path);
  return page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return `${backgroundColor} ${getComputedStyle(document.querySelector('main a[href]') as Element).color}`;
  });
};

test('young people have colours of their own; in the dark those of every page', async ({ page }) => {
  expect(await colours(page, '/nl/jongeren/')).not.toBe(await colours(page, '/nl/wonen/'));
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colours(page, '/nl/jongeren/')).toBe(await colours(page, '/nl/wonen/'));
});

test('a municipality puts its own colours on by one file', async ({ page }) => {
  expect(await colours(page, '/_gallery/nl-voorbeeldgemeente/')).not.toBe(await colours(page, '/_gallery/'));
});
