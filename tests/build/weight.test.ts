import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Kind, type Page, dist, findings, pages, shown, some } from './site.ts';

const compress = promisify(brotliCompress);
const weigh = async (bytes: Buffer | string, quality = 11) =>
  (await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
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
  /** How many files are asked for, the page itself among them. */
  files: number;
}

/**
 * Bytes of a first visit, compressed as a good host does (or more quickly, and so a little larger): the page, its styles,
 * icon and pictures, and all its scripts.
 */
async function visit(page: Page, quality?: number): Promise<Weight> {
  const addresses = (selector: string, attribute: string) =>
    page.document.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '');
  const entries = [
    ...addresses('script[src]', 'src'),
    ...addresses('link[rel=modulepreload]', 'href'),
    ...addresses('astro-island[component-url]', 'component-url'),
    ...addresses('astro-island[renderer-url]', 'renderer-url'),
  ];
  const scripts = new Set(entries.flatMap((file) => [...withImports(file)]));
  const others = new Set([...addresses('link[rel=stylesheet], link[rel~=icon], link[rel=manifest]', 'href'), ...addresses('img', 'src')]);
  const sum = async (files: Iterable<string>) =>
    (await Promise.all([...files].map(weightOf))).reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const [html, script, other] = await Promise.all([weigh(page.html, quality), sum(scripts), sum(others)]);
  return { page, html, script, total: html + script + other, files: 1 + scripts.size + others.size };
}

/** What a first visit to each kind of page may take: bytes of script, bytes in all (14 kB is one first window of the network), files. */
const text = { script: 3_000, total: 14_000, files: 4 };
const list = { ...text, total: 20_000 };
const most: Record<Exclude<Kind, 'gallery'>, { script: number; total: number; files: number }> = {
  home: text,
  section: text,
  topic: text,
  page: text,
  organisation: text,
  letters: text,
  chooser: text,
  'not-found': text,
  offline: text,
  'open-data': text,
  search: list,
  status: list,
  words: list,
  sources: list,
  cards: list,
  professionals: list,
  poster: list,
  'other-regions': list,
  directory: { script: 5_000, total: 25_000, files: 6 },
  saved: { script: 12_000, total: 20_000, files: 8 },
  clock: { script: 10_000, total: 25_000, files: 8 },
  letter: { script: 12_000, total: 30_000, files: 8 },
  wizard: { script: 20_000, total: 45_000, files: 9 },
};
/** The page where a hand-out is made is the one guide with a tool on it. */
const mostOf = (kind: Exclude<Kind, 'gallery'>, { id }: Page) =>
  id === 'professionals/materiaal' ? { script: 20_000, total: 40_000, files: 10 } : most[kind];

describe('a first visit', () => {
  it.for(Object.keys(most) as (keyof typeof most)[])(
    'to a page of the kind %s stays within its bytes and files',
    async (kind, { annotate }) => {
      const of = pages.filter((page) => page.kind === kind);
      expect(of.length).toBeGreaterThan(0);
      const quick = (await Promise.all(of.map((page) => visit(page, 5)))).sort((a, b) => b.total - a.total);
      const tooMuch = ({ page, script, total, files }: Weight) => {
        const limit = mostOf(kind, page);
        return script > limit.script || total > limit.total || files > limit.files;
      };
      // Most pages are light enough as it is; the best compression takes long, and is for the others and the heaviest.
      const weighed = await Promise.all(quick.filter((one, at) => at < 3 || tooMuch(one)).map(({ page }) => visit(page)));
      const lines = (of: Weight[]) =>
        of.map(({ page, html, script, total, files }) => `${page.path}: ${total} bytes (page ${html}, scripts ${script}), ${files} files`);
      void annotate(`The heaviest:\n${lines(weighed.slice(0, 5)).join('\n')}`);
      expect(some(lines(weighed.filter(tooMuch)), 20)).toEqual([]);
    },
  );

  it('brings no letters of its own, and no picture but the sign of the site', () => {
    const fonts = globSync('**/*.{woff,woff2,ttf,otf,eot}', { cwd: dist });
    expect(fonts).toEqual([]);
    const styled = globSync('**/*.css', { cwd: dist }).filter((file) => readFileSync(join(dist, file), 'utf8').includes('@font-face'));
    expect(styled).toEqual([]);
    const problems = findings(shown, ({ html, document }) => [
      ...(html.includes('@font-face') ? ['@font-face'] : []),
      ...document
        .querySelectorAll('img, picture, video, audio, iframe, object, embed, image')
        .filter((element) => element.getAttribute('src') !== '/icon.svg')
        .map((element) => element.outerHTML.slice(0, 80)),
    ]);
    expect(some(problems)).toEqual([]);
  });

  it('leaves for later only parts of at most 3 kB', async () => {
    const later = new Set<string>();
    const follow = (file: string) => {
      for (const target of namedIn(file, laterNamed)) if (!later.has(target)) follow([...later.add(target)].at(-1) ?? '');
    };
    for (const page of shown.filter(({ kind }) => ['home', 'section', 'topic', 'page'].includes(kind)))
      for (const script of page.document.querySelectorAll('script[src]')) follow(script.getAttribute('src') ?? '');
    expect(later.size).toBeGreaterThan(0);
    const heavy = await Promise.all([...later].map(async (file) => `${file}: ${await weightOf(file)}`));
    expect(heavy.filter((line) => Number(line.split(': ')[1]) > 3_000)).toEqual([]);
  });

  it('to the search page asks for no index, and the first search takes at most 110 kB with any second language', async () => {
    const seconds = ['nl', 'ar', 'uk'];
    const searches = pages.filter(({ kind }) => kind === 'search');
    const firstSearches = await Promise.all(
      searches.map(async (page) => {
        const { script } = await visit(page, 5);
        const [own = 0, found = 0] = await Promise.all([
          weightOf(`search/${page.locale}.json`),
          weightOf(`search/${page.locale}-shown.json`),
        ]);
        const others = await Promise.all(seconds.filter((one) => one !== page.locale).map((one) => weightOf(`search/${one}.json`)));
        const second = Math.max(...others.map((one) => one ?? 0));
        const line = `${page.path}: scripts ${script}, index ${own} and ${found}, the largest second one ${second}`;
        return { line, all: script + own + found + second };
      }),
    );
    expect(searches.filter(({ html }) => html.includes('/pagefind/')).length).toBe(0);
    expect(firstSearches.filter(({ all }) => all > 110_000).map(({ line }) => line)).toEqual([]);
  });
});
