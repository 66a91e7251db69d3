import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, openAll, otherPages, pagesIn, test } from './site.ts';

/** Something that nobody would type but the reader of this test. */
const secret = 'zonnebloemgeheim';
/** All that the site may keep on the phone of a reader who chose nothing: help for tonight, the same for everybody. */
const mayStay = /^\/(?:[a-z]+\/(?:hulp-nu|geen-internet)\/|_astro\/[^/?]+|icon\.svg)(?:\?(?:v|__WB_REVISION__)=[\da-f]+)?$/;
/** The one address with a query: Pagefind asks for its list of indexes anew each time, with the time of the visit. */
const fresh = /^\/pagefind\/pagefind-entry\.json\?ts=\d+$/;

/** What the browser keeps of a visit. */
function keptBy(page: Page) {
  return page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name).then((cache) => cache.keys())));
    return {
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cached: stores.flat().map(({ url }) => new URL(url).pathname + new URL(url).search),
    };
  });
}

/** Types, chooses and asks wherever the page lets a reader do so, but ticks no box: a box may be the choice to save. */
async function answerAll(page: Page): Promise<void> {
  // A field for a day takes no words.
  const fields = 'main :is(input:is([type=text],[type=search],:not([type])):not(.letter-day),textarea):visible';
  for (const field of await page.locator(fields).all()) await field.fill(secret);
  for (const choice of await page.locator('main fieldset:has(input[type=radio]):visible').all())
    await choice.locator('input[type=radio]').first().check({ force: true });
  const button = page.locator('main form button[type=submit]:visible').first();
  if (await button.isVisible()) await button.click();
}

for (const [name, path] of [...pagesIn('nl'), ...pagesIn('ar').slice(0, 3), ...Object.entries(otherPages)]) {
  test(`${path} (${name}) asks nothing elsewhere, keeps nothing and has no faults`, async ({ page, context, baseURL, outside }) => {
    const faults: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => {
      // The browser itself reports the answer of a page that does not exist.
      if (['error', 'warning'].includes(message.type()) && !(name === 'not found' && message.text().includes('404')))
        faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
    page.on('request', (request) => {
      asked.push(request.url().replace(baseURL ?? '', ''));
      if (request.headers()['referer']) faults.push(`${request.url()} tells where it came from`);
      if (request.method() !== 'GET') faults.push(`${request.method()} ${request.url()}`);
    });

    await page.goto(path, { waitUntil: 'networkidle' });
    await openAll(page);
    const word = page.locator('main a[data-explain]').first();
    if (await word.isVisible()) await word.click();
    await answerAll(page);
    await page.waitForLoadState('networkidle');

    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
    expect(asked.filter((address) => address.includes(secret) || (address.includes('?') && !fresh.test(address)))).toEqual([]);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
    expect(await context.cookies()).toEqual([]);
    // Once the worker is ready it has kept help for tonight, in the language of the page: only then is this all there is.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const { cached, ...kept } = await keptBy(page);
    expect(cached.some((address) => address.includes('/hulp-nu/'))).toBe(/^\/[a-z]{2}\//.test(path));
    expect(kept).toEqual({ local: [], session: [], databases: [] });
    expect(cached.filter((address) => !mayStay.test(address))).toEqual([]);
  });
}

test('nothing but the site itself is asked for through a proxy that writes down everything', async ({ browser, baseURL }) => {
  test.slow();
  const { host, hostname, port } = new URL(baseURL ?? '');
  const asked = new Set<string>();
  const proxy = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '');
    asked.add(url.host);
    if (url.host !== host) return response.writeHead(502).end();
    const { method, headers } = request;
    return ask({ hostname, port, method, headers, path: url.pathname + url.search }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  });
  proxy.on('connect', ({ url }: IncomingMessage, socket) => {
    asked.add(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    proxy: { server: `127.0.0.1:${(proxy.address() as AddressInfo).port}` },
  });
  const page = await context.newPage();
  for (const path of [...pagesIn('nl').map(([, address]) => address), ...Object.values(otherPages)]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count(), path).toBe(1);
  }
  await context.close();
  proxy.close();
  // Chromium itself asks its maker about any page with a form; no page can tell it not to.
  asked.delete('content-autofill.googleapis.com:443');
  expect([...asked]).toEqual([host]);
});
