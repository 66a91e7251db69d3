import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, type Server, connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import lighthouse from 'lighthouse';

/** What came over the wire, heads of answers included. */
export interface Wire {
  bytes: number;
  requests: number;
}

export interface Served {
  url: string;
  /** All that was sent since the last call. */
  taken(): Wire;
  stop(): void;
}

/** All that a visit of the bench may ask for: to compress every page of a site takes minutes. */
const visited = [
  '*.*',
  '_astro/**',
  'search/*',
  'offline/*',
  // What lies deeper is compressed by Pagefind itself.
  'pagefind/*.*',
  '*/{zoeken,find,hulp-nu,geen-internet}/*',
  '*/rechten/briefadres/*',
];

/** Serves a built site as `npm run serve` does, behind a socket that counts what goes through. */
export async function serve(dist: string, port: number, ownHeaders: boolean): Promise<Served> {
  // Our own headers name our own scripts: with them nothing of a peer would run.
  if (!ownHeaders) writeFileSync(join(dist, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  const env = { ...process.env, DIST_DIR: dist, PORT: String(port) };
  await once(spawn(process.execPath, ['src/commands/precompress.mjs', ...visited], { env, stdio: 'ignore' }), 'exit');
  const site = spawn(process.execPath, ['src/commands/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(site.stdout, 'data');
  let wire: Wire = { bytes: 0, requests: 0 };
  const counter: Server = createServer((visitor) => {
    const behind = connect(port, 'localhost');
    visitor.on('data', (data) => (wire.requests += data.toString('latin1').match(/^[A-Z]+ \S+ HTTP\/1\.1\r$/gm)?.length ?? 0));
    behind.on('data', (data) => (wire.bytes += data.length));
    for (const end of [visitor, behind]) end.on('error', () => void [visitor.destroy(), behind.destroy()]);
    visitor.pipe(behind).pipe(visitor);
  });
  counter.listen(0);
  await once(counter, 'listening');
  return {
    url: `http://localhost:${(counter.address() as AddressInfo).port}`,
    taken: () => {
      const taken = wire;
      wire = { bytes: 0, requests: 0 };
      return taken;
    },
    stop: () => {
      counter.close();
      site.kill();
    },
  };
}

const fresh = async (browser: Browser, serviceWorkers: 'allow' | 'block' = 'allow') =>
  (await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers })).newPage();
/** Until nothing has been asked for during half a second. */
const quiet = (page: Page) => page.waitForLoadState('networkidle');

/** A first visit to one page, until it has come to rest: the page alone, and with all that its service worker fetches. */
export async function firstVisit(browser: Browser, site: Served, path: string): Promise<{ page: Wire; all: Wire }> {
  const visit = async (serviceWorkers: 'allow' | 'block') => {
    const page = await fresh(browser, serviceWorkers);
    site.taken();
    await page.goto(site.url + path, { waitUntil: 'load' });
    await quiet(page);
    // A service worker fetches after the page has come to rest.
    if (serviceWorkers === 'allow') await page.waitForTimeout(3000);
    await page.context().close();
    return site.taken();
  };
  return { page: await visit('block'), all: await visit('allow') };
}

/** How a reader gets from a page of text to the first result: where to type, and what shows that it is there. */
export interface SearchSteps {
  open(page: Page): Promise<void>;
  field: string;
  result: string;
}

/** A first search, from a page of text at rest until the first result: alone, and with that page. */
export async function firstSearch(
  browser: Browser,
  site: Served,
  path: string,
  query: string,
  steps: SearchSteps,
): Promise<{ search: Wire; all: Wire }> {
  const page = await fresh(browser);
  site.taken();
  await page.goto(site.url + path, { waitUntil: 'load' });
  await quiet(page);
  const before = site.taken();
  await steps.open(page);
  await page.locator(steps.field).fill(query);
  await page.locator(steps.result).first().waitFor({ timeout: 60_000 });
  // What was asked for before the result stood there comes to its end.
  await quiet(page);
  const search = site.taken();
  await page.context().close();
  return { search, all: { bytes: before.bytes + search.bytes, requests: before.requests + search.requests } };
}

/** Lighthouse as on a slow phone. @returns the score from 0 to 100, and times in milliseconds. */
export async function judged(url: string, debugging: number): Promise<Record<'score' | 'FCP' | 'LCP' | 'TBT', number>> {
  const result = await lighthouse(url, { port: debugging, logLevel: 'error', onlyCategories: ['performance'] });
  if (!result) throw new Error(`Lighthouse gave no answer for ${url}.`);
  const time = (audit: string) => result.lhr.audits[audit]?.numericValue ?? 0;
  return {
    score: Math.round((result.lhr.categories['performance']?.score ?? 0) * 100),
    FCP: time('first-contentful-paint'),
    LCP: time('largest-contentful-paint'),
    TBT: time('total-blocking-time'),
  };
}
