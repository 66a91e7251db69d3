import { expect, test } from './site.ts';

test.use({ viewport: { width: 360, height: 640 } });

for (const locale of ['nl', 'ar', 'uk'] as const) {
  test(`a word explains itself where it stands, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/rechten/briefadres/`);
    const word = page.locator('main a[data-explain]').first();
    const explanation = await word.getAttribute('data-explain');
    await word.click();
    const box = page.locator('[popover]');
    await expect(box).toBeVisible();
    await expect(box).toContainText(explanation ?? '');
    await expect(box).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.activeElement?.closest('[popover]') !== null)).toBe(true);
    await expect(page).toHaveURL(`/${locale}/rechten/briefadres/`);

    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await expect(word).toBeFocused();
  });
}

test('a word opens by the keyboard and leads on to the list of words', async ({ page }) => {
  await page.goto('/nl/rechten/briefadres/');
  await page.locator('main a[data-explain]').first().focus();
  await page.keyboard.press('Enter');
  const link = page.locator('[popover] a');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/woorden\/#.+/);
});

test('a second word takes the place of the first, and keeps the focus', async ({ page }) => {
  await page.goto('/nl/wonen/huisuitzetting/');
  const words = page.locator('[data-block="kort"] a[data-explain]');
  const [first, second] = [words.nth(0), words.nth(1)];
  await first.click();
  await expect(page.locator('[popover]')).toContainText((await first.getAttribute('data-explain')) ?? '');
  await second.click();
  const box = page.locator('[popover]');
  await expect(box).toHaveCount(1);
  await expect(box).toBeVisible();
  await expect(box).toContainText((await second.getAttribute('data-explain')) ?? '');
  await expect(box.locator('a')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(second).toBeFocused();
});
