import { arrive, watch } from './quick-exit.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 360, height: 640 } });

test('leads to a neutral page of another site', async ({ page, baseURL }) => {
  const neutral = await arrive(page);
  expect(new URL(neutral).origin).not.toBe(baseURL);
  await page.locator('[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
});

test('takes the place of the page in the history', async ({ page }) => {
  await page.goto('/nl/mensen/geweld-thuis/');
  const before = await page.evaluate(() => history.length);
  await page.locator('[data-quick-exit]').click();
  await expect(page.getByRole('heading', { name: 'Het weer' })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('shows no page of this site any more on the way back', async ({ page, baseURL }) => {
  const seen = await watch(page);
  const neutral = await arrive(page);
  await page.locator('[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  // Back past the page with help, the home page and the chooser.
  for (let times = 0; times < 3; times++) {
    seen.length = 0;
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL(neutral);
    expect(seen.filter((address) => address.startsWith(baseURL ?? ''))).toEqual([]);
  }
});

test('lets a reader come back by choice', async ({ page }) => {
  const neutral = await arrive(page);
  await page.locator('[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  await page.goto('/nl/hulp-nu/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL('/nl/hulp-nu/');
});

test('works by pressing Shift three times', async ({ page }) => {
  const neutral = await arrive(page);
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(neutral);
});

test('is not set off by going back with Shift and Tab, or by capitals', async ({ page }) => {
  await arrive(page);
  const here = page.url();
  for (let times = 0; times < 4; times++) await page.keyboard.press('Shift+Tab');
  for (let times = 0; times < 4; times++) await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  expect(page.url()).toBe(here);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('stays in view while the reader scrolls', async ({ page }) => {
  for (const locale of ['nl', 'ar']) {
    await page.goto(`/${locale}/wonen/huisuitzetting/`);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await expect(page.locator('[data-quick-exit]')).toBeInViewport({ ratio: 1 });
  }
});

test('keeps nothing but the mark of having left', async ({ page, context }) => {
  await page.goto('/nl/mensen/geweld-thuis/');
  await page.locator('[data-quick-exit]').click();
  await page.goto('/nl/');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});
