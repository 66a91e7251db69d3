import type { Page } from '@playwright/test';
import { expect, openAll, test } from './site.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** How icons that point somewhere are drawn: turned over, or as they are. */
const turned = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((icons) => [...new Set(icons.map((icon) => new DOMMatrix(getComputedStyle(icon).transform).a < 0))]);

test('arrows point onward: to the left in Arabic, to the right in Dutch', async ({ page }) => {
  for (const path of ['', 'wonen/']) {
    await page.goto(`/ar/${path}`);
    expect(await turned(page, 'main a .icon-mirror')).toEqual([true]);
    await page.goto(`/nl/${path}`);
    expect(await turned(page, 'main a .icon-mirror')).toEqual([false]);
  }
});

test('arrows in a Dutch text on an Arabic page point to the right', async ({ page }) => {
  await page.goto('/ar/wonen/');
  // As a page that is not translated yet: the furniture is Arabic, the text is Dutch.
  await page.locator('main').evaluate((main) => {
    main.setAttribute('lang', 'nl');
    main.setAttribute('dir', 'ltr');
  });
  expect(await turned(page, 'main a .icon-mirror')).toEqual([false]);
  expect(await turned(page, 'header .icon-mirror')).toEqual([true]);
});

for (const path of ['zoeken/', 'hulp-nu/', 'rechten/briefadres/', 'wonen/huisuitzetting/']) {
  test(`numbers are read from left to right in /ar/${path}`, async ({ page }) => {
    await page.goto(`/ar/${path}`);
    await openAll(page);
    const numbers = await page.locator('a[href^="tel:"]').evaluateAll((links) =>
      links.map((link) => {
        const dialled = (link.getAttribute('href') ?? '').slice(4);
        const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          if (text.replace(/\D/g, '') !== dialled) continue;
          const places = [...text.matchAll(/\d/g)].map((match) => {
            const range = document.createRange();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + 1);
            return range.getBoundingClientRect().left;
          });
          return { dialled, ordered: places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0)) };
        }
        return { dialled, ordered: false };
      }),
    );
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter(({ ordered }) => !ordered)).toEqual([]);
  });
}

test('the page begins on the right in Arabic', async ({ page }) => {
  const leftOf = async (selector: string) => (await page.locator(selector).boundingBox())?.x ?? 0;
  await page.goto('/ar/');
  expect(await leftOf('[data-quick-exit]')).toBeLessThan(await leftOf('header a[href="/ar/"]:not([data-locale])'));
  await page.goto('/nl/');
  expect(await leftOf('[data-quick-exit]')).toBeGreaterThan(await leftOf('header a[href="/nl/"]:not([data-locale])'));
});
