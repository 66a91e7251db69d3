import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Page, expect, test as base } from '@playwright/test';
import sirv from 'sirv';

const dist = resolve(import.meta.dirname, '../..', process.env['DIST_DIR'] ?? 'dist');

/** A copy of the site on a port of its own, which a test may change as a new build would. */
const test = base.extend<{ copy: { folder: string; origin: string } }>({
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(dist, folder, { recursive: true });
    const server = createServer(sirv(folder, { dev: true }));
    await new Promise<void>((ready) => server.listen(0, ready));
    await use({ folder, origin: `http://localhost:${(server.address() as AddressInfo).port}` });
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  },
});

const waits = (page: Page) => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

test('an update waits until the reader asks for it, and the old version stays whole meanwhile', async ({ page, context, copy }) => {
  const change = (file: string, edit: (text: string) => string) => {
    const path = join(copy.folder, file);
    const text = readFileSync(path, 'utf8');
    expect(edit(text), file).not.toBe(text);
    writeFileSync(path, edit(text));
  };
  await page.goto(`${copy.origin}/nl/bewaard/`);
  await page.locator('[data-language="nl"] [data-offline="keep"]').click();
  await expect(page.locator('[data-language="nl"] [data-offline="drop"]')).toBeVisible({ timeout: 60_000 });

  // From now on the worker serves this page, and a new one has to wait.
  await page.reload();

  const list = JSON.parse(readFileSync(join(copy.folder, 'offline/nl.json'), 'utf8')) as { version: string };
  change('nl/wonen/opvang/index.html', (html) => html.replace('<h1>', '<h1>Nieuw: '));
  change('offline/nl.json', (text) => text.replace(list.version, 'next').replace(/("\/nl\/wonen\/opvang\/",)"\w+"/, '$1"next"'));
  change('sw.js', (code) => code.replaceAll(list.version, 'next'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => waits(page)).toBe(true);

  // In the middle of a letter nothing is asked, and nothing changes by itself.
  await page.goto(`${copy.origin}/nl/brieven/klacht/`);
  await page.locator('[data-field="verhaal"]').fill('Dit is er gebeurd.');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  expect(await waits(page)).toBe(true);
  await expect(page.locator('[data-field="verhaal"]')).toHaveValue('Dit is er gebeurd.');

  // It is told at the end of any page; nothing changes by itself.
  await page.goto(`${copy.origin}/nl/geld/schulden/`);
  await page.locator('[data-tools]').evaluate((element) => element.scrollIntoView());
  await expect(page.locator('[data-update]')).toBeVisible();
  expect(await waits(page)).toBe(true);
  await context.setOffline(true);
  await page.goto(`${copy.origin}/nl/wonen/opvang/`);
  await expect(page.locator('h1')).not.toContainText('Nieuw');
  await context.setOffline(false);

  await page.goto(`${copy.origin}/nl/geld/schulden/`);
  await page.locator('[data-tools]').evaluate((element) => element.scrollIntoView());
  await page.evaluate(() => ((window as unknown as { stayed: boolean }).stayed = true));
  await page.locator('[data-update] button').click();
  await expect.poll(() => waits(page), { timeout: 60_000 }).toBe(false);
  // The page in front of the reader, with all that stands in it, is left as it is.
  expect(await page.evaluate(() => (window as unknown as { stayed?: boolean }).stayed)).toBe(true);
  await context.setOffline(true);
  await page.goto(`${copy.origin}/nl/wonen/opvang/`);
  await expect(page.locator('h1')).toContainText('Nieuw');
  await expect(page.locator('[data-kept]')).toBeVisible();
});
