import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

/** Brings the end of the page near, and waits for its buttons. */
async function tools(page: Page) {
  const row = page.locator('[data-tools]');
  await row.evaluate((element) => element.scrollIntoView());
  await expect(row.locator('> button').nth(1)).toBeVisible();
  return row;
}

async function savePage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const row = await tools(page);
  const store = () => page.evaluate(() => JSON.stringify(localStorage));
  const before = await store();
  await row.locator('> button').last().click();
  expect(await store()).toBe(before);
  await row.locator('.tools-panel button').click();
  await expect(row.locator('.tools-panel a')).toBeVisible();
}

/** On the page of saved things. */
async function addAppointment(page: Page): Promise<void> {
  await page.locator('.saved-form').evaluate((form) => ((form.closest('details') as HTMLDetailsElement).open = true));
  await page.locator('[name=day]').fill('2026-12-01');
  await page.locator('[name=what]').fill('Balie');
  await page.locator('.saved-form button').click();
  await expect(page.locator('.saved-appointments li')).toHaveCount(1);
}

test('a page is saved only after the reader says so, its steps can be ticked off, and all goes in one tap', async ({ page, context }) => {
  await savePage(page, '/nl/rechten/briefadres/');
  await page.locator('.tools-panel a').click();
  await expect(page).toHaveURL('/nl/bewaard/');
  const item = page.locator('[data-saved="rechten/briefadres"]');
  await expect(item.locator('.saved-day')).toHaveText(/20\d\d/);
  await item.locator('input[type=checkbox]').first().check();
  await page.reload();
  await expect(item.locator('input[type=checkbox]').first()).toBeChecked();

  // The page and this one are kept for when there is no network.
  await expect.poll(() => page.evaluate(async () => (await caches.match('/nl/rechten/briefadres/')) !== undefined)).toBe(true);
  await expect.poll(() => page.evaluate(async () => (await caches.match('/nl/bewaard/')) !== undefined)).toBe(true);
  await context.setOffline(true);
  await page.goto('/nl/rechten/briefadres/');
  await expect(page.locator('[data-kept]')).toBeVisible();
  await page.goto('/nl/bewaard/');

  await page.locator('[data-erase]').click();
  await expect(item).toHaveCount(0);
  expect(await keys(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('saved-pages');
});

test('what is removed from the list leaves the device as a page too', async ({ page }) => {
  const kept = (path: string) => page.evaluate(async (address) => (await caches.match(address)) !== undefined, path);
  for (const path of ['/nl/rechten/briefadres/', '/nl/geld/bijstand/']) {
    await savePage(page, path);
    await expect.poll(() => kept(path)).toBe(true);
  }
  await page.goto('/nl/bewaard/');
  await page.locator('[data-saved="rechten/briefadres"] > button').click();
  await expect.poll(() => kept('/nl/rechten/briefadres/')).toBe(false);
  expect(await kept('/nl/geld/bijstand/')).toBe(true);
  await page.locator('[data-saved="geld/bijstand"] > button').click();
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('saved-pages');
});

test('what is saved goes to another device as a file, and nonsense changes nothing', async ({ page }) => {
  await savePage(page, '/nl/geld/bijstand/');
  await page.goto('/nl/bewaard/');
  await addAppointment(page);

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.saved-row .button-quiet').first().click()]);
  const file = readFileSync(await download.path());
  expect(JSON.parse(file.toString())).toMatchObject({ version: 2, items: [{ id: 'geld/bijstand' }] });
  await page.locator('[data-erase]').click();

  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"version":2,"items":7') });
  await expect(page.locator('.saved-said')).not.toBeEmpty();
  expect(await keys(page)).toEqual([]);
  await input.setInputFiles({ name: 'bewaard.json', mimeType: 'application/json', buffer: file });
  await expect(page.locator('[data-saved="geld/bijstand"]')).toBeVisible();
  await expect(page.locator('.saved-appointments li')).toHaveCount(1);
});

test('after Back the list is what is kept now, and removing an appointment leaves what was saved meanwhile', async ({ page }) => {
  await page.goto('/nl/bewaard/');
  await addAppointment(page);
  // As when another page of this tab saves, and the browser then brings this one back whole.
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('saved') ?? '') as { items: object[] };
    kept.items.push({ kind: 'topic', id: 'geld/bijstand', locale: 'nl', title: 'Bijstand', savedOn: '', steps: [], bring: [] });
    localStorage.setItem('saved', JSON.stringify(kept));
  });
  await page.locator('.saved-appointments button').click();
  await expect(page.locator('.saved-appointments li')).toHaveCount(0);
  await expect(page.locator('[data-saved="geld/bijstand"]')).toBeVisible();
  await page.evaluate(() => {
    localStorage.removeItem('saved');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('[data-saved]')).toHaveCount(0);
});

test('a device that can keep nothing says so, and the page goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/nl/rechten/briefadres/');
  const row = await tools(page);
  await row.locator('> button').last().click();
  await row.locator('.tools-panel button').click();
  await expect(row.locator('[role=status]')).not.toBeEmpty();
  await expect(row.locator('.tools-panel a')).toHaveCount(0);
});

test('sharing gives the bare address, and a picture of it made in the page', async ({ page, outside }) => {
  await page.goto('/ar/wonen/huisuitzetting/#help');
  const row = await tools(page);
  await row.locator('> button').nth(1).click();
  const address = new URL('/ar/wonen/huisuitzetting/', page.url()).href;
  await expect(row.locator('.tools-panel bdi')).toHaveText(address);
  for (const start of ['https://wa.me/', 'sms:']) {
    const href = (await row.locator(`.tools-panel a[href^="${start}"]`).getAttribute('href')) ?? '';
    expect(decodeURIComponent(href).endsWith(` ${address}`)).toBe(true);
  }
  await row.locator('.tools-panel button').last().click();
  await expect(row.getByRole('img')).toBeVisible();
  expect(outside).toEqual([]);
});

test.describe('reading aloud', () => {
  /** Voices as on a phone; what is spoken is written down, and each sentence ends at once. */
  const voices = (...langs: [lang: string, local: boolean][]) => `
    const spoken = window.spoken = [];
    const fake = Object.assign(new EventTarget(), {
      getVoices: () => ${JSON.stringify(langs)}.map(([lang, localService]) => ({ lang, localService, name: lang })),
      speak(utterance) { spoken.push(utterance.text); fake.now = utterance; },
      cancel() { spoken.push('cancel'); const now = fake.now; fake.now = undefined; now?.onend?.(); },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`;
  const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);

  test('is not offered without a voice of this language on the device', async ({ page }) => {
    await page.addInitScript(voices(['en-GB', true], ['nl-NL', false]));
    await page.goto('/nl/rechten/briefadres/');
    await expect((await tools(page)).locator('> button')).toHaveCount(3);
  });

  test('goes sentence by sentence, marks its place, pauses, and stops when the reader leaves', async ({ page }) => {
    // As Android names it.
    await page.addInitScript(voices(['en-GB', true], ['nl_NL', true]));
    await page.goto('/nl/rechten/briefadres/');
    const row = await tools(page);
    await expect(row.locator('> button')).toHaveCount(4);
    await row.locator('> button').first().click();
    await expect.poll(() => spoken(page)).toEqual([await page.locator('h1').textContent()]);
    expect(await page.evaluate(() => CSS.highlights.has('reading'))).toBe(true);

    const next = () => page.evaluate(() => (speechSynthesis as unknown as { now?: { onend(): void } }).now?.onend());
    await next();
    await next();
    const three = await spoken(page);
    expect(three).toHaveLength(3);
    const controls = row.locator('.tools-reading button');
    await expect(controls.first()).toBeInViewport();
    await controls.first().click();
    await controls.first().click();
    expect(await spoken(page)).toEqual([...three, 'cancel', three[2]]);

    await page.evaluate(() => dispatchEvent(new Event('leave')));
    expect((await spoken(page)).at(-1)).toBe('cancel');
    expect(await page.evaluate(() => CSS.highlights.has('reading'))).toBe(false);
    await expect(controls).toHaveCount(0);
  });
});
