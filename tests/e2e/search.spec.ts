import { expectNoBarrier } from './axe.ts';
import { expect, sticksOut, test } from './site.ts';
import { tooSmall } from './targets.ts';

test.use({ viewport: { width: 360, height: 640 } });

const results = '[data-search-results] a[href]';

test('a reader searches from the home page; nothing leaves the phone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/nl/');
  await page.locator('main a[href$="#search-query"]').click();
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.fill('huur niet betaald');
  await expect(page.locator(results).first()).toHaveAttribute('href', '/nl/wonen/huurachterstand/');
  await expect(page.getByRole('status').first()).toContainText('huur niet betaald');
  await expect(page).toHaveURL('/nl/zoeken/#q=huur%20niet%20betaald');
  expect(asked.filter((url) => /betaald/.test(new URL(url).pathname + new URL(url).search))).toEqual([]);
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('nothing is loaded before the reader asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/nl/zoeken/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /^\/(?:search|pagefind)\/|\/Search\.[^.]+\.js$/.test(path))).toEqual([]);
  await expect(page.getByRole('link', { name: 'Ik kan de huur niet betalen' })).toBeVisible();
});

test('the keyboard goes from the field to the results and back', async ({ page }) => {
  await page.goto('/nl/zoeken/#q=schulden');
  await expect(page.locator(results).first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(results)).toHaveCount(0);
  await expect(page).toHaveURL('/nl/zoeken/');
});

for (const [locale, query, path] of [
  ['uk', 'мене виселяють', 'wonen/huisuitzetting'],
  ['ar', 'عنوان للبريد', 'rechten/briefadres'],
  ['pl', 'zadluzenie', 'geld/schulden'],
  ['uk', 'briefadres', 'rechten/briefadres'],
  ['nl', 'мене виселяють', 'wonen/huisuitzetting'],
] as const) {
  test(`"${query}" finds ${path} in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/zoeken/#q=${encodeURIComponent(query)}`);
    await expect(page.locator(results).first()).toBeVisible();
    const found = await page.locator(results).evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
    expect(found).toContain(`/${locale}/${path}/`);
  });
}

for (const [locale, query, number] of [
  ['nl', 'mijn man slaat mij', '112'],
  ['en', 'i want to die', '113'],
  ['pl', 'samobójstwo', '113'],
  ['ar', 'زوجي يضربني', '112'],
  ['uk', 'нема де спати сьогодні вночі', '0900-8844'],
  ['uk', 'zelfmoord', '113'],
] as const) {
  test(`"${query}" shows ${number} above the results, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/zoeken/#q=${encodeURIComponent(query)}`);
    const urgent = page.locator('[data-search-urgent]');
    await expect(urgent.locator('a[href^="tel:"]').first()).toContainText(number);
    const above = await urgent.evaluate((element) => {
      const list = document.querySelector('[data-search-results]');
      return list === null || Boolean(element.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(above).toBe(true);
  });
}

test('a third language waits until the reader asks for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/pl/zoeken/#q=${encodeURIComponent('мене виселяють')}`);
  await expect(page.locator(results).first()).toBeVisible();
  await page.getByRole('searchbox').fill('schimmelplekken');
  const more = page.locator('.search-answer > button', { hasText: 'niderland' });
  await expect(more).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/search/')).sort()).toEqual([
    '/search/pl-shown.json',
    '/search/pl.json',
    '/search/uk.json',
  ]);
  await more.click();
  await expect(page.locator(results).first()).toHaveAttribute('href', '/pl/wonen/huurrechten/');
  await expect.poll(() => asked).toContain('/search/nl.json');
});

test('no result leads on: Hulp nu, the sections and the municipality', async ({ page }) => {
  await page.goto('/pl/zoeken/#q=qxzqxz');
  await expect(page.getByRole('status').first()).toContainText('qxzqxz');
  await expect(page.locator('main a[href="/pl/hulp-nu/"]')).toBeVisible();
  await expect(page.locator('main a[href="/pl/wonen/"]')).toBeVisible();
  await expect(page.locator('main .desks a[href^="tel:"]').first()).toBeVisible();
});

test('the full text answers when the reader asks for it', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('/nl/zoeken/#q=deurwaarder');
  await page.locator('.search-text button').click();
  await expect(page.locator('[data-search-text] a[href]').first()).toBeVisible();
  await expect(page.locator('[data-search-text] mark').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a link to an outcome shows it, and not the first question', async ({ page }) => {
  await page.goto('/nl/wat-geldt-voor-mij/#uitkomst-briefadres');
  await expect(page.locator('#uitkomst-briefadres')).toBeInViewport();
  // No place is kept above it for a question that does not come.
  expect(await page.locator('#wizard').evaluate((place) => place.clientHeight)).toBe(0);
});

for (const locale of ['nl', 'ar'] as const) {
  test(`results can be used by everybody, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/zoeken/#q=${encodeURIComponent(locale === 'nl' ? 'vannacht geen slaapplek' : 'الليلة')}`);
    await expect(page.locator(results).first()).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    await expectNoBarrier(page);
  });
}
