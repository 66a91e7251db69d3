// `npm run bench:search`: how well search answers the queries of tests/search/queries/, against plain Pagefind, in a browser.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Page, chromium } from '@playwright/test';
import { parse } from 'yaml';
import { chromiumPath } from '../../tests/browser.mjs';
import { type Locale, locales } from '../i18n/locales.ts';

interface Query {
  text: string;
  /** Ids of the pages that answer it: `wonen/opvang`. */
  right: string[];
  set: 'open' | 'held';
  /** The urgent contact must stand above the results. */
  urgent?: boolean | string;
}

const { values } = parseArgs({
  options: {
    locale: { type: 'string' },
    /** Only the queries that may be looked at; lists what went wrong. */
    open: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const port = Number(process.env['PORT'] ?? 4399);
const most = 10;

/** Ids of what our own search shows, best first. */
async function ours(page: Page, locale: Locale, text: string): Promise<{ ids: string[]; urgent: boolean }> {
  await page.evaluate((query) => (location.hash = `#q=${encodeURIComponent(query)}`), text);
  await page.waitForFunction((query) => document.querySelector('[data-search-query]')?.getAttribute('data-search-query') === query, text);
  const links = page.locator('[data-search-results] a[href]');
  return {
    ids: (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).map((href) => idOf(href, locale)),
    urgent: (await page.locator('[data-search-urgent] a[href^="tel:"]').count()) > 0,
  };
}

/** Ids of what Pagefind finds by itself in the same pages. */
async function plain(page: Page, locale: Locale, text: string): Promise<string[]> {
  const urls = await page.evaluate(
    async ({ query, count }) => {
      const pagefind = (await import('/pagefind/pagefind.js' as string)) as {
        options(options: object): Promise<void>;
        search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      await pagefind.options({ noWorker: true });
      const { results } = await pagefind.search(query);
      return (await Promise.all(results.slice(0, count).map((result) => result.data()))).map(({ url }) => url);
    },
    { query: text, count: most },
  );
  return urls.map((url) => idOf(url, locale));
}

function idOf(href: string, locale: Locale): string {
  return href.replace(new RegExp(`^/${locale}/`), '').replace(/\/(?=#|$)/, '');
}

interface Score {
  queries: number;
  hit1: number;
  hit3: number;
  mrr: number;
}

/** The place of the first right page, from 1; Infinity when it is not among the results. */
function placeOf(ids: readonly string[], right: readonly string[]): number {
  const place = ids.findIndex((id) => right.includes(id) || right.includes(id.split('#')[0] ?? ''));
  return place < 0 ? Infinity : place + 1;
}

function scoreOf(places: readonly number[]): Score {
  const share = (count: number) => Math.round((1000 * count) / places.length) / 1000;
  return {
    queries: places.length,
    hit1: share(places.filter((place) => place === 1).length),
    hit3: share(places.filter((place) => place <= 3).length),
    mrr: share(places.reduce((sum, place) => sum + 1 / place, 0)),
  };
}

const server = spawn(process.execPath, ['src/commands/serve.mjs'], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve, reject) => {
  server.stdout.once('data', resolve);
  server.once('exit', () => reject(new Error('The site is not served: build it first with "npm run build".')));
});
const executablePath = chromiumPath();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
const report: Record<string, { ours: Score; plain: Score; urgent: string }> = {};
try {
  for (const locale of locales) {
    const file = `tests/search/queries/${locale}.yaml`;
    if (!existsSync(file) || (values.locale !== undefined && values.locale !== locale)) continue;
    const queries = parse(readFileSync(file, 'utf8')) as Query[];
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/${locale}/zoeken/`);
    for (const set of ['open', 'held'] as const) {
      if (set === 'held' && values.open) continue;
      const places: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
      const urgent = { right: 0, all: 0 };
      for (const query of queries.filter((one) => one.set === set)) {
        const found = await ours(page, locale, query.text);
        const own = placeOf(found.ids.slice(0, most), query.right);
        places.ours.push(own);
        places.plain.push(placeOf(await plain(page, locale, query.text), query.right));
        if (query.urgent) {
          urgent.all++;
          if (found.urgent) urgent.right++;
        }
        // What the held set gets wrong stays unseen, so that nobody tunes to it.
        if (values.open && (own > 1 || (query.urgent && !found.urgent)))
          console.log(
            `${locale} ${own}: ${query.text} [${query.right.join(' ')}] → ${found.ids.slice(0, 4).join(' ')}${query.urgent && !found.urgent ? ' (no urgent number)' : ''}`,
          );
      }
      if (places.ours.length > 0)
        report[`${locale} ${set}`] = { ours: scoreOf(places.ours), plain: scoreOf(places.plain), urgent: `${urgent.right}/${urgent.all}` };
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}

if (values.json) console.log(JSON.stringify(report, null, 2));
else {
  const figure = (value: number) => value.toFixed(3).padStart(6);
  console.log('set       queries   ours: hit@1  hit@3    MRR   Pagefind: hit@1  hit@3    MRR   urgent');
  for (const [name, { ours: own, plain: other, urgent }] of Object.entries(report)) {
    console.log(
      `${name.padEnd(10)}${String(own.queries).padStart(7)}        ${figure(own.hit1)} ${figure(own.hit3)} ${figure(own.mrr)}            ${figure(other.hit1)} ${figure(other.hit3)} ${figure(other.mrr)}   ${urgent}`,
    );
  }
}
