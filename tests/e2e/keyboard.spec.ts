import type { Page } from '@playwright/test';
import { expect, openAll, test } from './site.ts';

test.use({ viewport: { width: 360, height: 640 } });

/**
 * Walks through a page with one key until the focus leaves it or comes round, and tells of each stop that has no ring, or
 * lies off the screen or under a bar.
 */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  await page.evaluate(() => document.querySelectorAll('[data-seen]').forEach((element) => element.removeAttribute('data-seen')));
  for (let stops = 0; stops < 400; stops++) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body || active.hasAttribute('data-seen')) return undefined;
      active.setAttribute('data-seen', '');
      const name = `${active.localName}.${active.className} "${(active.textContent ?? '').trim().slice(0, 30)}"`;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const wrong = outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3 ? [`${name} has no ring`] : [];
      const rects = [...active.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const onScreen = rects.some(({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth);
      if (!onScreen) wrong.push(`${name} is not on the screen`);
      for (const bar of document.querySelectorAll('header, nav')) {
        if (!['sticky', 'fixed'].includes(getComputedStyle(bar).position) || bar.contains(active)) continue;
        const over = bar.getBoundingClientRect();
        const covered = rects.some(
          ({ top, bottom, left, right }) => bottom > over.top + 1 && top < over.bottom - 1 && right > over.left && left < over.right,
        );
        if (covered) wrong.push(`${name} lies under ${bar.className}`);
      }
      return wrong;
    });
    if (!found) return { stops, faults };
    faults.push(...found);
  }
  throw new Error('The focus never leaves the page.');
}

for (const locale of ['nl', 'ar'] as const) {
  for (const path of ['', 'wonen/huisuitzetting/', 'hulp-nu/']) {
    test(`the focus is seen all the way through /${locale}/${path}, and back`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      await openAll(page);
      const there = await walk(page, 'Tab');
      expect(there.stops).toBeGreaterThan(10);
      expect.soft(there.faults.slice(0, 10), 'on the way there').toEqual([]);
      const back = await walk(page, 'Shift+Tab');
      expect(back.stops).toBeGreaterThan(10);
      expect.soft(back.faults.slice(0, 10), 'on the way back').toEqual([]);
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
  const list = page.locator('.langs ul');
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
