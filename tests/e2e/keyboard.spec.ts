import type { Page } from '@playwright/test';
import { expect, openAll, test } from './site.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** What is wrong with the element that has the focus now: no ring, or a bar over it. Empty when all is well. */
const focusFaults = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return undefined;
    const name = `${active.localName}.${active.className} "${(active.textContent ?? '').trim().slice(0, 30)}"`;
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    const faults = outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3 ? [`${name} has no ring`] : [];
    const rects = [...active.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (!rects.some(({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth))
      faults.push(`${name} is not on the screen`);
    for (const bar of document.querySelectorAll('header, nav')) {
      if (!['sticky', 'fixed'].includes(getComputedStyle(bar).position) || bar.contains(active)) continue;
      const over = bar.getBoundingClientRect();
      const covered = rects.some(
        ({ top, bottom, left, right }) => bottom > over.top + 1 && top < over.bottom - 1 && right > over.left && left < over.right,
      );
      if (covered) faults.push(`${name} lies under ${bar.className}`);
    }
    return faults;
  });

/** Walks through a page with one key until the focus leaves it. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ steps: number; faults: string[] }> {
  const faults: string[] = [];
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press(key);
    const found = await focusFaults(page);
    if (!found) return { steps, faults };
    faults.push(...found);
  }
  throw new Error('The focus never leaves the page.');
}

for (const locale of ['nl', 'ar'] as const) {
  for (const path of ['', 'wonen/huisuitzetting/', 'hulp-nu/', 'zoeken/']) {
    test(`the focus is seen all the way through /${locale}/${path}, and back`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      await openAll(page);
      const there = await walk(page, 'Tab');
      expect(there.steps).toBeGreaterThan(10);
      expect.soft(there.faults, 'on the way there').toEqual([]);
      const back = await walk(page, 'Shift+Tab');
      expect(back.steps).toBeGreaterThan(10);
      expect.soft(back.faults, 'on the way back').toEqual([]);
    });
  }

  test(`the first key leads to the text, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/rechten/briefadres/`);
    await page.keyboard.press('Tab');
    const skip = page.locator('a[href="#main"]');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
}

test('a block opens and closes by Enter and by the space bar', async ({ page }) => {
  await page.goto('/nl/wonen/huisuitzetting/');
  const phase = page.locator('main details[data-block]').first();
  const body = phase.locator('p').first();
  await phase.locator('summary').focus();
  await expect(body).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(body).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(body).toBeHidden();
  await page.keyboard.press('Space');
  await expect(body).toBeVisible();
});

test('Escape closes the list of languages and gives the focus back', async ({ page }) => {
  await page.goto('/nl/rechten/briefadres/');
  const summary = page.locator('.langs summary');
  const list = page.locator('.langs nav');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list.locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(summary).toBeFocused();
});

test.describe('a link to a place in a page', () => {
  /** Room between the bar at the top and the place. */
  const room = (page: Page, selector: string) =>
    page
      .locator(selector)
      .evaluate((place) => place.getBoundingClientRect().top - (document.querySelector('header')?.getBoundingClientRect().bottom ?? 0));

  test('shows a word below the bar', async ({ page }) => {
    await page.goto('/nl/woorden/#ontruiming');
    await expect(page.locator('#ontruiming')).toBeInViewport();
    expect(await room(page, '#ontruiming')).toBeGreaterThanOrEqual(0);
  });

  test('opens the phase it leads to, below the bar', async ({ page }) => {
    await page.goto('/nl/wonen/huisuitzetting/#fase-datum');
    const phase = page.locator('#fase-datum');
    await expect(phase.locator('p').first()).toBeVisible();
    await expect(phase.locator('summary')).toBeInViewport();
    expect(await room(page, '#fase-datum summary')).toBeGreaterThanOrEqual(0);
  });
});
