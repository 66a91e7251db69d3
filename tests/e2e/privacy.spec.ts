import { expect, openAll, otherPages, pagesIn, test } from './site.ts';

for (const [name, path] of [...pagesIn('nl'), ...pagesIn('ar').slice(0, 3), ...Object.entries(otherPages)]) {
  test(`${path} (${name}) asks nothing elsewhere, keeps nothing and has no faults`, async ({ page, context, outside }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      // The browser itself reports the answer of a page that does not exist.
      if (['error', 'warning'].includes(message.type()) && !(name === 'not found' && message.text().includes('404')))
        faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));

    await page.goto(path, { waitUntil: 'networkidle' });
    await openAll(page);
    const word = page.locator('main a[data-explain]').first();
    if (await word.isVisible()) await word.click();

    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name: database }) => database),
    }));
    expect(kept).toEqual({ local: [], session: [], databases: [] });
  });
}

test('the served pages carry the headers that keep everything inside', async ({ request }) => {
  const headers = (await request.get('/nl/')).headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
});
