import type { Page } from '@playwright/test';
import { expect, sticksOut, test } from './site.ts';

// The width of A4 within its margins, at 96 dots to the inch.
test.use({ viewport: { width: 673, height: 1000 } });

for (const locale of ['nl', 'ar', 'uk'] as const) {
  for (const path of ['wonen/huisuitzetting/', 'hulp-nu/', 'rechten/briefadres/']) {
    test(`/${locale}/${path} on paper has all of its text and numbers, and nothing of the screen`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

      for (const block of await page.locator('main details').all()) {
        expect
          .soft(
            await block.locator(':scope > :not(summary)').first().isVisible(),
            `${await block.locator('summary').first().innerText()} is open`,
          )
          .toBe(true);
      }
      const numbers = page.locator('main a[href^="tel:"]');
      expect(await numbers.count()).toBeGreaterThan(0);
      for (const number of await numbers.all()) await expect.soft(number).toBeVisible();
      await expect.soft(page.locator('[data-last-checked]')).toBeVisible();

      await expect.soft(page.locator('header').first()).toBeHidden();
      await expect.soft(page.locator('[data-quick-exit]')).toBeHidden();
      for (const nav of await page.locator('nav').all()) await expect.soft(nav).toBeHidden();
      expect.soft(await sticksOut(page)).toEqual([]);
    });
  }
}

test('paper is black on white, also from a dark screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of ['/nl/wonen/huisuitzetting/', '/nl/jongeren/18-worden/', '/nl/']) {
    await page.goto(path);
    const [ink, ground] = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect.soft(ink, path).toBe('rgb(0, 0, 0)');
    expect.soft(ground, path).toBe('rgb(255, 255, 255)');
    const pale = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('*')].flatMap((element) => {
        const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
        const colour = getComputedStyle(element).color;
        return own && element.checkVisibility() && colour !== 'rgb(0, 0, 0)'
          ? [`${element.localName}.${element.className}: ${colour}`]
          : [];
      }),
    );
    expect.soft([...new Set(pale)], path).toEqual([]);
  }
});

test('a link to another site says on paper where it leads', async ({ page }) => {
  await page.goto('/nl/wonen/huisuitzetting/');
  await page.emulateMedia({ media: 'print' });
  const links = page.locator('main a[href^="https"]');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const written = await link.evaluate((element) => element.textContent + getComputedStyle(element, '::after').content);
    expect.soft(written).toContain((await link.getAttribute('href'))?.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, ''));
  }
});

test('printing opens every block for browsers that cannot do it by style', async ({ page }) => {
  await page.goto('/nl/wonen/huisuitzetting/');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('main details:not([open])').count()).toBe(0);
});

/** Presses the button at the end of a page that prints it. */
async function printFromButton(page: Page, path: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(path);
  await page.locator('[data-tools]').scrollIntoViewIfNeeded();
  await page.locator('[data-tools]').getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('[data-printed]')).toBeAttached();
}

test('paper from the button leads back by a code and the address in words', async ({ page }) => {
  await printFromButton(page, '/nl/wonen/huisuitzetting/#bellen');
  const code = page.locator('main > figure');
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(code.getByRole('img')).toBeVisible();
  await expect(code).toContainText(/\/nl\/wonen\/huisuitzetting\/$/);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(code).toHaveCount(1);
});

test('a letter bears no code: it goes to somebody else', async ({ page }) => {
  await printFromButton(page, '/nl/brieven/bezwaar/');
  await expect(page.locator('main > figure')).toHaveCount(0);
});
