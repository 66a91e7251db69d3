import type { BrowserContext, Page } from '@playwright/test';
import { builtPages, expect, test } from './site.ts';

/** Waits until the worker is at work: from then on it needs no network. */
async function atWork(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done));
  });
}

/** Addresses of all that is kept, without the marks of their versions. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)),
    );
    return lists.flat().sort();
  });

const stored = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    document.cookie,
  ]);

async function keepLanguage(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/bewaard/`);
  await page.locator(`[data-language="${locale}"] [data-offline="keep"]`).click();
  await expect(page.locator(`[data-language="${locale}"] [data-offline="drop"]`)).toBeVisible({ timeout: 30_000 });
}

async function cut(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

for (const [locale, first] of [
  ['nl', 'geld/schulden/'],
  ['ar', 'wonen/opvang/'],
] as const) {
  test(`/${locale}/: after a first visit to any page Hulp nu opens without a network, and nothing else was kept`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${locale}/${first}`);
    await atWork(page);
    expect((await kept(page)).filter((path) => !/^\/(?:_astro\/[\w-]+\.js|icon\.svg)$/.test(path))).toEqual([
      `/${locale}/geen-internet/`,
      `/${locale}/hulp-nu/`,
    ]);
    expect(await stored(page)).toEqual(['']);

    await cut(context);
    await page.goto(`/${locale}/hulp-nu/`);
    await expect(page.locator('[data-kept]')).toHaveText(/20\d\d/);
    await page.locator('main details').first().locator('summary').click();
    await expect(page.locator('main details a[href^="tel:"]').first()).toBeVisible();

    // A page that is not kept says so, and still leads to help.
    await page.goto(`/${locale}/wonen/huurrechten/`);
    await expect(page.locator('main a[href="tel:112"]')).toBeVisible();
    await page.locator('main a.door-urgent').click();
    await expect(page).toHaveURL(`/${locale}/hulp-nu/`);
  });
}

test('a reader who changes the language has Hulp nu in that one too', async ({ page, context }) => {
  await page.goto('/nl/');
  await atWork(page);
  await page.goto('/uk/geld/');
  await expect.poll(() => kept(page)).toContain('/uk/hulp-nu/');
  await cut(context);
  await page.goto('/uk/hulp-nu/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.locator('[data-kept]')).toBeVisible();
});

test('a language is kept when the reader asks, opens everywhere without a network, and goes in one tap', async ({ page, context }) => {
  await page.goto('/nl/bewaard/');
  const own = page.locator('[data-language="nl"]');
  expect(Number(await own.locator('[data-size]').getAttribute('data-size'))).toBeGreaterThan(100_000);
  await expect(own.locator('[data-size]')).toHaveText(/MB/);
  await keepLanguage(page, 'nl');
  expect(await stored(page)).toEqual(['']);

  await cut(context);
  const all = builtPages('nl', /./).filter((path) => !path.endsWith('/status/'));
  // A few: `npm run engines` asks for every one.
  for (const path of all.filter((_, index) => index % 20 === 0)) {
    await page.goto(path);
    await expect(page.locator('[data-kept]'), path).toBeVisible();
    await expect(page.locator('h1')).toBeVisible();
  }
  // The wizard too, with its script.
  await page.goto('/nl/wat-geldt-voor-mij/');
  await expect(page.locator('#wizard [data-heading]')).toBeVisible();

  // And search.
  await page.goto('/nl/zoeken/#q=huur%20niet%20betaald');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();

  await page.goto('/nl/bewaard/');
  await page.locator('[data-erase]').click();
  await expect(page.locator('.saved-said')).not.toBeEmpty();
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.not.arrayContaining(['language-nl']));
});

test('open data and files are left alone', async ({ page }) => {
  await page.goto('/nl/');
  await atWork(page);
  await page.reload();
  const answer = await page.evaluate(async () => {
    const response = await fetch('/data/vragen.csv');
    return [response.ok, response.headers.get('content-type')];
  });
  expect(answer).toEqual([true, expect.stringContaining('csv')]);
  expect(await kept(page)).not.toContain('/data/vragen.csv');
});
