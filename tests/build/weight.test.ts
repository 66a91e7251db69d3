import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Page, dist, pages, some } from './site.ts';

const compress = promisify(brotliCompress);
const weigh = async (bytes: Buffer | string) => (await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).length;
const weights = new Map<string, Promise<number>>();
const weightOf = (file: string) => weights.get(file) ?? weights.set(file, weigh(readFileSync(join(dist, file)))).get(file);

const named = /(?:from|import)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g;
const laterNamed = /import\s*\(\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g;
const namedIn = (file: string, pattern: RegExp) =>
  [...readFileSync(join(dist, file), 'utf8').matchAll(pattern)].map(([, target = '']) =>
    target.startsWith('/') ? target : join(dirname(file), target),
  );

/** Files a script brings along at once. What it fetches on use is weighed by itself, and not part of a first visit. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const later = new Set(namedIn(file, laterNamed));
  for (const target of namedIn(file, named)) if (!later.has(target)) withImports(target, found);
  return found;
}

interface Weight {
  page: Page;
  html: number;
  script: number;
  total: number;
}

/** Bytes of a first visit, compressed as a good host does: the page, its styles and icon, and all its scripts. */
async function visit(page: Page): Promise<Weight> {
  const addresses = (selector: string, attribute: string) =>
    page.document.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '');
  const entries = [
    ...addresses('script[src]', 'src'),
    ...addresses('link[rel=modulepreload]', 'href'),
    ...addresses('astro-island[component-url]', 'component-url'),
    ...addresses('astro-island[renderer-url]', 'renderer-url'),
  ];
  const scripts = new Set(entries.flatMap((file) => [...withImports(file)]));
  const others = new Set(addresses('link[rel=stylesheet], link[rel~=icon], link[rel=manifest]', 'href'));
  const sum = async (files: Iterable<string>) =>
    (await Promise.all([...files].map(weightOf))).reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const [html, script, other] = await Promise.all([weigh(page.html), sum(scripts), sum(others)]);
  return { page, html, script, total: html + script + other };
}

const content = pages.filter(({ kind }) => ['home', 'section', 'topic', 'page'].includes(kind));
const lists = pages.filter(({ kind }) =>
  ['cards', 'words', 'sources', 'status', 'letters', 'chooser', 'not-found', 'offline'].includes(kind),
);
const lines = (of: readonly Weight[]) =>
  of.map(({ page, html, script, total }) => `${page.path}: ${total} bytes (page ${html}, scripts ${script})`);
const heaviest = (of: readonly Weight[]) => [...of].sort((a, b) => b.total - a.total);

describe('a first visit', async () => {
  const weighed = heaviest(await Promise.all(content.map(visit)));

  it('to a page with text takes at most 14 kB, one first window of the network', ({ annotate }) => {
    void annotate(`The heaviest pages:\n${lines(weighed.slice(0, 10)).join('\n')}`);
    expect(some(lines(weighed.filter(({ total }) => total > 14_000)), 20)).toEqual([]);
  });

  it('takes at most 3 kB of script', () => {
    expect(some(lines(weighed.filter(({ script }) => script > 3_000)))).toEqual([]);
  });

  it('to the eviction clock takes at most 10 kB of script, and 25 kB in all', async () => {
    const clocks = await Promise.all(pages.filter(({ kind }) => kind === 'clock').map(visit));
    expect(clocks.length).toBeGreaterThan(0);
    expect(lines(clocks.filter(({ script, total }) => script > 10_000 || total > 25_000))).toEqual([]);
  });

  it('to the desk cards, some two hundred in two languages, takes at most 20 kB', async () => {
    const cards = await Promise.all(pages.filter(({ kind }) => kind === 'cards').map(visit));
    expect(cards.length).toBeGreaterThan(0);
    expect(lines(cards.filter(({ total }) => total > 20_000))).toEqual([]);
  });

  it('leaves for later only parts of at most 3 kB', async () => {
    const later = new Set<string>();
    const follow = (file: string) => {
      for (const target of namedIn(file, laterNamed)) if (!later.has(target)) follow([...later.add(target)].at(-1) ?? '');
    };
    for (const { page } of weighed)
      for (const script of page.document.querySelectorAll('script[src]')) follow(script.getAttribute('src') ?? '');
    expect(later.size).toBeGreaterThan(0);
    const heavy = await Promise.all([...later].map(async (file) => `${file}: ${await weightOf(file)}`));
    expect(heavy.filter((line) => Number(line.split(': ')[1]) > 3_000)).toEqual([]);
  });

  it('to the page of saved things takes at most 20 kB of script', async () => {
    const saved = await Promise.all(pages.filter(({ kind }) => kind === 'saved').map(visit));
    expect(saved.length).toBeGreaterThan(0);
    expect(lines(saved.filter(({ script, total }) => script > 20_000 || total > 45_000))).toEqual([]);
  });

  it('to the wizard takes at most 20 kB of script, and 45 kB in all', async () => {
    const wizards = await Promise.all(pages.filter(({ kind }) => kind === 'wizard').map(visit));
    expect(wizards.length).toBeGreaterThan(0);
    expect(lines(wizards.filter(({ script, total }) => script > 20_000 || total > 45_000))).toEqual([]);
  });

  it('to a letter takes at most 12 kB of script, and 30 kB in all', async ({ annotate }) => {
    const letters = heaviest(await Promise.all(pages.filter(({ kind }) => kind === 'letter').map(visit)));
    void annotate(`The heaviest letters:\n${lines(letters.slice(0, 5)).join('\n')}`);
    expect(letters.length).toBeGreaterThan(0);
    expect(lines(letters.filter(({ script, total }) => script > 12_000 || total > 30_000))).toEqual([]);
  });

  it('to the directory takes at most 20 kB of script and 70 kB in all, to an organisation no more than a page with text', async () => {
    const directories = await Promise.all(pages.filter(({ kind }) => kind === 'directory').map(visit));
    expect(directories.length).toBeGreaterThan(0);
    expect(lines(directories.filter(({ script, total }) => script > 20_000 || total > 70_000))).toEqual([]);
    const organisations = await Promise.all(pages.filter(({ kind }) => kind === 'organisation').map(visit));
    expect(some(lines(organisations.filter(({ script, total }) => script > 3_000 || total > 14_000)))).toEqual([]);
  });

  it('to a page for professionals takes at most 40 kB, and 20 kB of script where a hand-out is made', async () => {
    const guides = await Promise.all(pages.filter(({ kind }) => kind === 'professionals' || kind === 'poster').map(visit));
    expect(guides.length).toBeGreaterThan(0);
    const most = ({ page }: Weight) => (page.id === 'professionals/materiaal' ? 20_000 : 3_000);
    expect(lines(guides.filter((weight) => weight.script > most(weight) || weight.total > 40_000))).toEqual([]);
  });

  it('to the search page asks for no index, and the first search takes at most 110 kB with any second language', async () => {
    const seconds = ['nl', 'ar', 'uk'];
    const searches = pages.filter(({ kind }) => kind === 'search');
    expect(searches.length).toBeGreaterThan(0);
    const weighedSearches = await Promise.all(
      searches.map(async (page) => {
        const { script } = await visit(page);
        const [own = 0, shown = 0] = await Promise.all([
          weightOf(`search/${page.locale}.json`),
          weightOf(`search/${page.locale}-shown.json`),
        ]);
        const others = await Promise.all(seconds.filter((one) => one !== page.locale).map((one) => weightOf(`search/${one}.json`)));
        const second = Math.max(...others.map((one) => one ?? 0));
        const line = `${page.path}: scripts ${script}, index ${own} and ${shown}, the largest second one ${second}`;
        return { line, script, all: script + own + shown + second };
      }),
    );
    expect(searches.filter(({ html }) => html.includes('/pagefind/')).length).toBe(0);
    expect(weighedSearches.filter(({ script, all }) => script > 20_000 || all > 110_000).map(({ line }) => line)).toEqual([]);
  });

  it('to a list takes no more script than a page with text', async () => {
    const weighedLists = await Promise.all(lists.map(visit));
    expect(some(lines(weighedLists.filter(({ script }) => script > 3_000)))).toEqual([]);
  });
});
