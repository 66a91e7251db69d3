import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type HTMLElement, parse } from 'node-html-parser';
import { close, createIndex } from 'pagefind';
import { buildIndex } from '../domain/search/build.ts';
import { pack } from '../domain/search/pack.ts';
import type { SearchRecord, SearchSource } from '../domain/search/model.ts';
import { type Locale, localeTable, locales } from '../i18n/locales.ts';

/** A page as it was built. */
interface Built {
  title: string;
  summary: string;
  /** What it says, without furniture. */
  main: HTMLElement;
}

/** A record, and the page it leads to when it is a whole one. */
interface Found {
  record: SearchRecord;
  page?: Built;
}

/** What stands in a page beside its text: what every page has, or what belongs to no reader's question. */
const furniture = 'script, style, svg, nav, [data-search-page], [data-source], .no-print, [hidden]';

/**
 * Makes what search needs out of the built site: per language a small index with our own ranking (`/search/<locale>.json`, and
 * `<locale>-shown.json` for what is shown of it), and the full text for Pagefind (`/pagefind/`).
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { index } = await createIndex({ writePlayground: false });
        if (!index) throw new Error('Pagefind did not start.');
        try {
          const added: Added[] = [];
          for (const locale of locales) {
            const file = join(dist, 'search', `${locale}.json`);
            const source = JSON.parse(readFileSync(file, 'utf8')) as SearchSource;
            const records: SearchRecord[] = [];
            for (const record of source.records) {
              const found = withText(record, readPage(dist, locale, record.path));
              records.push(found.record);
              added.push(...fullText(index, found, locale));
              // Pagefind, a program of its own, gets this page and reads it while the next is made ready.
              await turn();
            }
            const { finding, showing } = pack(buildIndex({ ...source, records }));
            writeFileSync(file, JSON.stringify(finding));
            writeFileSync(join(dist, 'search', `${locale}-shown.json`), JSON.stringify(showing));
          }
          for (const { errors } of await Promise.all(added)) assertNone(errors);
          assertNone((await index.writeFiles({ outputPath: join(dist, 'pagefind') })).errors);
        } finally {
          await close();
        }
        logger.info(`Made the search index of ${locales.length} languages.`);
      },
    },
  };
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;
type Added = Promise<{ errors: string[] }>;

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function readPage(dist: string, locale: string, path: string): Built | undefined {
  const file = join(dist, locale, path, 'index.html');
  if (path.includes('#') || !existsSync(file)) return undefined;
  const page = readFileSync(file, 'utf8');
  // The rest of a page, its style above all, is not worth parsing.
  const part = (pattern: RegExp, name: string) => parse(pattern.exec(page)?.[0] ?? '').querySelector(name);
  const main = part(/<main\b.*<\/main>/s, 'main');
  if (!main) return undefined;
  const title = main.querySelector('h1')?.text.trim() ?? '';
  main.querySelectorAll(furniture).forEach((part) => part.remove());
  return { title, summary: part(/<meta name="description"[^>]*>/, 'meta')?.getAttribute('content') ?? '', main };
}

/** A record with the text of its page; lists of words and sources are found by what stands in them. */
function withText(record: SearchRecord, page?: Built): Found {
  if (!page) return { record };
  const hasBody = !record.dutch && (['topic', 'organisation'].includes(record.kind) || record.path === 'hulp-nu/');
  return {
    record: {
      ...record,
      title: record.title || page.title,
      text: record.text || page.summary,
      ...(hasBody && { body: page.main.structuredText }),
    },
    page,
  };
}

/** What the full text of a language gets of a record: only real pages stand there, nothing borrowed from Dutch. */
function fullText(index: Index, { record, page }: Found, locale: Locale): Added[] {
  const { kind, path, title, text, dutch } = record;
  // The list of sources names every law there is: it would answer everything.
  if (dutch || path === 'bronnen/' || path === 'woorden/') return [];
  const url = `/${locale}/${path}`;
  const { tag } = localeTable[locale];
  if (!page) return [index.addCustomRecord({ url, content: `${title}. ${text}`, language: tag, meta: { title, kind } })];
  const content = `<html lang="${tag}"><body><main data-pagefind-body>${page.main.innerHTML}<span data-pagefind-meta="kind:${kind}"></span></main></body></html>`;
  return [index.addHTMLFile({ url, content })];
}
