/*
 * `npm run bench [-- --quick]`  Our site beside a Starlight site and a bare Astro site with the same texts, built, served
 * and visited in turn: see "Measured" in README.md. The peers are installed in `test-results/bench/` from their own lock file.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { type Build, measured } from '../../tests/bench/build.ts';
import { copyProject } from '../../tests/bench/ours.ts';
import { type Figures, type Name, columns, median, table } from '../../tests/bench/table.ts';
import { writeTexts } from '../../tests/bench/texts.ts';
import { type SearchSteps, firstSearch, firstVisit, judged, serve } from '../../tests/bench/visit.ts';
import { chromiumPath } from '../../tests/browser.mjs';
import { buildDay } from '../data/today.ts';
import { type Locale, localeTable, locales, professionalLocales, sourceLocale } from '../i18n/locales.ts';
import { sectionIds } from '../schema/atoms.ts';

const { values } = parseArgs({
  options: {
    /** One build, one run of Lighthouse, no growth: to try the bench itself. */
    quick: { type: 'boolean', default: false },
    builds: { type: 'string', default: '3' },
    runs: { type: 'string', default: '5' },
    /** Numbers of pages to grow to. */
    sizes: { type: 'string', default: '300,1200,5000' },
    /** Those that are left out keep the figures of their last run; visits need builds that are there. */
    parts: { type: 'string', default: 'builds,visits,growth' },
  },
});
const [builds, runs] = values.quick ? [1, 1] : [Number(values.builds), Number(values.runs)];
const sizes = values.quick ? [] : values.sizes.split(',').map(Number);
const work = resolve('test-results/bench');
const peers = join(work, 'peers');
const [firstPort, debugging] = [Number(process.env['PORT'] ?? 4388), Number(process.env['PORT'] ?? 4388) + 8];
const topic = 'rechten/briefadres/';
const query = 'briefadres';
process.env['SITE_DAY'] = buildDay();

const folders: Record<Name, string> = { ours: join(work, 'ours'), Starlight: join(peers, 'starlight'), bare: join(peers, 'bare') };
const steps: Record<Name, SearchSteps> = {
  ours: {
    open: (page) => page.locator('a[href$="/zoeken/"]').first().click(),
    field: '#search-query',
    result: '[data-search-results] a',
  },
  Starlight: {
    open: (page) => page.locator('button[data-open-modal]').first().click(),
    field: 'dialog input[type="search"], dialog input[type="text"]',
    result: 'dialog a[href*="/nl/"]',
  },
  bare: { open: (page) => page.locator('nav a').nth(1).click(), field: 'input', result: 'ol a' },
};

const begun = performance.now();
const say = (text: string) => console.log(`${String(Math.round((performance.now() - begun) / 1000)).padStart(5)} s  ${text}`);

function install(): void {
  mkdirSync(peers, { recursive: true });
  cpSync('tests/bench/peers', peers, { recursive: true });
  if (!existsSync(join(peers, 'node_modules'))) {
    say('installing the peers (once, about a minute)');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: peers, stdio: 'inherit' });
    if (status !== 0) throw new Error('The peers could not be installed: is there a connection to the npm registry?');
  }
  cpSync('public/icon.svg', join(peers, 'starlight/public/favicon.svg'));
}

/** Tells the peers which languages there are. */
function tell(languages: readonly Locale[]): void {
  const rows = languages.map((locale) => {
    const { tag, dir, endonym } = localeTable[locale];
    return [locale, { label: endonym, lang: tag, dir }] as const;
  });
  const site = { site: 'https://wegwijzer-thuis.example', sections: sectionIds, locales: Object.fromEntries(rows) };
  writeFileSync(join(peers, 'site.json'), JSON.stringify(site));
}

/** Builds one site from nothing: what an earlier build left is taken away first. */
async function build(name: Name): Promise<Build> {
  const folder = folders[name];
  const root = name === 'ours' ? '.' : peers;
  for (const left of ['dist', '.astro', 'node_modules']) rmSync(join(folder, left), { recursive: true, force: true });
  const found = await measured(folder, [resolve(root, 'node_modules/astro/bin/astro.mjs'), 'build']);
  say(
    `${name.padEnd(9)} ${found.wall.toFixed(0)} s, ${found.cpu.toFixed(0)} s of processor, ${found.memory.toFixed(0)} MiB; load ${loadavg()[0]?.toFixed(1)}`,
  );
  return found;
}

/** Every site built `times` times in turn, with the same texts. @returns medians, and the number of pages. */
async function buildAll(times: number, languages: readonly string[]): Promise<{ pages: number; found: Record<Name, Build> }> {
  const all: Record<Name, Build[]> = { ours: [], Starlight: [], bare: [] };
  let pages = 0;
  for (let time = 0; time < times; time++) {
    all.ours.push(await build('ours'));
    if (time === 0) {
      const texts = join(folders.Starlight, 'src/content/docs');
      pages = writeTexts(join(folders.ours, 'dist'), languages, texts);
      rmSync(join(folders.bare, 'src/content'), { recursive: true, force: true });
      cpSync(texts, join(folders.bare, 'src/content/docs'), { recursive: true });
    }
    for (const name of ['Starlight', 'bare'] as const) all[name].push(await build(name));
  }
  const middle = (of: readonly Build[]): Build => ({
    wall: median(of.map(({ wall }) => wall)),
    cpu: median(of.map(({ cpu }) => cpu)),
    memory: median(of.map(({ memory }) => memory)),
  });
  return { pages, found: { ours: middle(all.ours), Starlight: middle(all.Starlight), bare: middle(all.bare) } };
}

const each = (figure: (name: Name) => number): Figures => ({ ours: figure('ours'), Starlight: figure('Starlight'), bare: figure('bare') });

/** Visits every built site, one after the other. */
async function visitAll(): Promise<[string, Figures][]> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', `--remote-debugging-port=${debugging}`],
  });
  const sites = Object.fromEntries(
    await Promise.all(columns.map(async (name, at) => [name, await serve(join(folders[name], 'dist'), firstPort + at, name === 'ours')])),
  ) as Record<Name, Awaited<ReturnType<typeof serve>>>;
  const lines: [string, Figures][] = [];
  const add = (label: string, figure: (name: Name) => number) => {
    const figures = each(figure);
    lines.push([label, figures]);
    say(`${label}: ${columns.map((name) => `${name} ${Math.round(figures[name])}`).join(', ')}`);
  };
  const perSite = async <Result>(what: (name: Name) => Promise<Result>) => {
    const found: Partial<Record<Name, Result>> = {};
    for (const name of columns) found[name] = await what(name);
    return found as Record<Name, Result>;
  };
  try {
    for (const locale of ['nl', 'ar']) {
      const path = `/${locale}/${topic}`;
      say(`first visits to ${path}`);
      const visits = await perSite((name) => firstVisit(browser, sites[name], path));
      add(`First visit (${locale}), bytes`, (name) => visits[name].page.bytes);
      add(`First visit (${locale}), requests`, (name) => visits[name].page.requests);
      add(`First visit (${locale}), bytes with what a service worker fetches`, (name) => visits[name].all.bytes);
      add(`First visit (${locale}), requests with that`, (name) => visits[name].all.requests);
    }
    say(`first search: ${query}`);
    const searches = await perSite((name) => firstSearch(browser, sites[name], `/nl/${topic}`, query, steps[name]));
    add('First search, bytes from a page at rest until the first result', (name) => searches[name].search.bytes);
    add('First search, requests', (name) => searches[name].search.requests);
    add('First search, bytes with that page', (name) => searches[name].all.bytes);
    for (const locale of ['nl', 'ar']) {
      const found: Record<Name, Awaited<ReturnType<typeof judged>>[]> = { ours: [], Starlight: [], bare: [] };
      for (let run = 0; run < runs; run++) {
        say(`Lighthouse ${locale}, run ${run + 1} of ${runs}; load ${loadavg()[0]?.toFixed(1)}`);
        for (const name of columns) found[name].push(await judged(`${sites[name].url}/${locale}/${topic}`, debugging));
      }
      const middle = (of: 'score' | 'FCP' | 'LCP' | 'TBT') => (name: Name) => median(found[name].map((one) => one[of]));
      add(`Lighthouse mobile (${locale}), score`, middle('score'));
      add(`Lighthouse mobile (${locale}), LCP in ms`, middle('LCP'));
      add(`Lighthouse mobile (${locale}), TBT in ms`, middle('TBT'));
    }
  } finally {
    await browser.close();
    for (const site of Object.values(sites)) site.stop();
  }
  return lines;
}

const buildLines = (found: Record<Name, Build>, pages: number): [string, Figures][] => [
  [`Build of ${pages} pages, seconds`, each((name) => found[name].wall)],
  [`Build of ${pages} pages, seconds of processor`, each((name) => found[name].cpu)],
  [`Build of ${pages} pages, highest memory in MiB`, each((name) => found[name].memory)],
];

const partNames = ['builds', 'visits', 'growth'] as const;
type Part = (typeof partNames)[number];
interface Result {
  day: string;
  node: string;
  /** Load of the machine before and after, over a minute: above its number of processors, only ratios say something. */
  load: number[];
  lines: [string, Figures][];
}

const file = join(work, 'result.json');
const results = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Partial<Record<Part, Result>> & {
  /** Pages of the site, and of those the Dutch. */
  size?: { all: number; dutch: number };
};

const parts: Record<Part, () => Promise<[string, Figures][]>> = {
  builds: async () => {
    tell(locales);
    copyProject(folders.ours, 0);
    const { found, pages } = await buildAll(builds, locales);
    const pagesIn = (places: string) => globSync(`${places}/**/index.html`, { cwd: join(folders.ours, 'dist') }).length;
    results.size = { all: pagesIn('*'), dutch: pagesIn(sourceLocale) };
    return buildLines(found, pages);
  },
  visits: visitAll,
  growth: async () => {
    const lines: [string, Figures][] = [];
    const whole = results.size;
    if (!whole) throw new Error('Growth starts from the size of the site: run the part "builds" first.');
    for (const size of sizes) {
      // Below the size of the site itself it stands in Dutch alone.
      const languages: readonly Locale[] = size < whole.all ? [sourceLocale] : locales;
      const perTopic = languages.length + professionalLocales.filter((locale) => languages.includes(locale)).length;
      const start = languages.length === 1 ? whole.dutch : whole.all;
      say(`${size} pages`);
      tell(languages);
      copyProject(folders.ours, Math.max(0, Math.round((size - start) / perTopic)), languages.length === 1);
      const { found, pages } = await buildAll(1, languages);
      lines.push(...buildLines(found, pages));
    }
    return lines;
  },
};

say(`Takes ${values.quick ? 'about five minutes' : 'about half an hour'} on two quiet cores.`);
install();
for (const part of partNames.filter((name) => values.parts.split(',').includes(name))) {
  const before = loadavg()[0] ?? 0;
  const lines = await parts[part]();
  const load = [before, loadavg()[0] ?? 0];
  results[part] = { day: new Date().toISOString().slice(0, 10), node: process.version, load, lines };
  writeFileSync(file, JSON.stringify(results, null, 2));
}
const shown = table(partNames.flatMap((part) => results[part]?.lines ?? []));
writeFileSync(join(work, 'result.md'), `${shown}\n`);
console.log(`\n${shown}\n\nAlso in test-results/bench/result.json and result.md, with the load of the machine.`);
