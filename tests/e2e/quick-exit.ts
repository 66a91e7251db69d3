import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** Writes down each page of this site of which a reader could see something, frame by frame. */
export async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeBinding('seen', (_, address: string) => seen.push(address));
  await page.addInitScript(() => {
    const look = () => {
      const shown =
        document.body?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && document.body.innerText.trim() !== '';
      if (shown) (globalThis as unknown as { seen(address: string): void }).seen(location.href);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return seen;
}

/** Comes to a page by way of others, as a reader does. */
export async function arrive(page: Page): Promise<string> {
  await page.goto('/');
  await page.locator('main a[href="/nl/"]').click();
  await page.locator('main a[href="/nl/hulp-nu/"]').first().click();
  await expect(page).toHaveURL('/nl/hulp-nu/');
  await page.goto('/nl/mensen/geweld-thuis/');
  return (await page.locator('[data-quick-exit]').getAttribute('href')) ?? '';
}
