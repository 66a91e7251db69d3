import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromium } from './chromium.ts';
import type { Engine } from './driver.ts';
import { firefox } from './firefox.ts';
import { Reader, journeys as first } from './journeys.ts';
import { journeys as offline } from './offline.ts';
import { type Site, built, startSite } from './site.ts';
import { journeys as tools } from './tools.ts';
import { webkit } from './webkit.mjs';

const engines: Engine[] = [chromium, firefox, webkit];
const wanted = engines.filter(({ name }) => (process.env['ENGINES'] ?? name).toLowerCase().includes(name.toLowerCase()));
for (const { name, missing } of wanted) if (missing()) console.log(`Skipped: ${name}, which is not on this machine ("${missing()}").`);
const journeys = [...first, ...tools, ...offline];
const runnable = journeys.filter(({ needs }) => needs === undefined || built(needs));
const waiting = journeys.filter((journey) => !runnable.includes(journey));
for (const { name } of waiting) console.log(`Skipped: ${name}; the site does not hold it.`);

describe.each(wanted.filter(({ missing }) => !missing()))('$name', { timeout: 240_000 }, ({ start }) => {
  let browser: Awaited<ReturnType<Engine['start']>>;
  let site: Site;
  let reader: Reader;
  beforeAll(async () => {
    [browser, site] = [await start(), await startSite()];
  }, 60_000);
  afterAll(async () => {
    site.stop();
    await browser.stop();
  });
  beforeEach(async () => {
    reader = new Reader(await browser.open(), site);
  }, 60_000);
  afterEach(() => reader.driver.close());

  it.each(runnable)('$name', ({ run }) => run(reader, site));

  it('asked nothing with a query, and told nobody where it came from', () => {
    expect(site.asked.length).toBeGreaterThan(10);
    expect(site.asked.filter((address) => address.includes('?') && !address.startsWith('/pagefind/pagefind-entry.json?ts='))).toEqual([]);
    expect(site.referrers).toEqual([]);
  });
});
