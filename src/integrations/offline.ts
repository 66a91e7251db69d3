import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { buildDay } from '../data/today.ts';
import { type KeptFile, type LanguageFiles, type LanguageSize, scriptsIn, searchFiles } from '../domain/offline.ts';
import { pathOf } from '../domain/routes.ts';
import { cached } from '../i18n/cached.ts';
import { type Locale, locales } from '../i18n/locales.ts';

/** For professionals, and different on every day: not worth the reader's data. */
const leftOut = /^\w+\/status\//;

/**
 * After the build: lists the files of each language with what they weigh (`/offline/<locale>.json`), and bundles the
 * service worker, which knows Hulp nu and the weights.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const day = buildDay();
        const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
        const fileAt = cached((url: string) => {
          const bytes = readFileSync(join(dist, url.endsWith('/') ? `${url}index.html` : url));
          const text = bytes.toString();
          return {
            // Some pages carry the day for their script; a page that changed in nothing else is not fetched again.
            revision: hash(text.replace(/"(today|day|builtOn)":"[^"]*"/g, '')),
            scripts: scriptsIn(text),
            stored: bytes.length,
            // Not every host compresses with brotli: gzip promises no less than what is fetched.
            download: promisify(gzip)(bytes).then(({ length }) => length),
          };
        });

        /** The scripts that a file needs, and those that these need. */
        const needs = (url: string, found = new Set<string>()): Set<string> => {
          for (const script of fileAt(url).scripts) if (!found.has(script)) needs(script, found.add(script));
          return found;
        };
        // Only what a page starts with: the parts that are fetched on use come with a kept language or page.
        const shared = [...fileAt(pathOf('nl', 'hulp-nu')).scripts, '/icon.svg'];
        const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
        const marked = (url: string): KeptFile => [url, fileAt(url).revision];

        mkdirSync(join(dist, 'offline'), { recursive: true });
        const entryOf = async (locale: Locale) => {
          const pages = globSync(`${locale}/**/index.html`, { cwd: dist })
            .filter((file) => !leftOut.test(file))
            .map((file) => `/${file.replace('index.html', '')}`)
            .sort();
          const scripts = [...new Set(pages.flatMap((page) => [...needs(page)]))].sort();
          const urls = [...pages, ...scripts, ...searchFiles(locale), '/icon.svg'];
          const files = urls.map(marked);
          const version = hash(JSON.stringify(files));
          writeFileSync(join(dist, `offline/${locale}.json`), JSON.stringify({ version, day, files } satisfies LanguageFiles));
          const size: LanguageSize = {
            version,
            pages: pages.length,
            download: sum(await Promise.all(urls.map((url) => fileAt(url).download))),
            stored: sum(urls.map((url) => fileAt(url).stored)),
          };
          const offlinePage = pathOf(locale, 'geen-internet');
          const strings = JSON.parse(readFileSync(`locales/${locale}/tools.json`, 'utf8')) as { kept: string };
          const now = [pathOf(locale, 'hulp-nu'), offlinePage].map(marked);
          return [locale, { now, offlinePage, line: strings.kept, size }] as const;
        };
        const entries = await Promise.all(locales.map(entryOf));

        const known = {
          day,
          shared: shared.map((url) => ({ url, revision: url.startsWith('/_astro/') ? null : fileAt(url).revision })),
          locales: Object.fromEntries(entries),
        };
        await build({
          entryPoints: ['src/worker/sw.ts'],
          outfile: join(dist, 'sw.js'),
          bundle: true,
          minify: true,
          format: 'iife',
          target: 'es2022',
          define: { BUILD: JSON.stringify(known), 'process.env.NODE_ENV': '"production"' },
          logLevel: 'warning',
        });
        logger.info(entries.map(([locale, { size }]) => `${locale} ${Math.round(size.download / 1000)} kB`).join(', '));
      },
    },
  };
}
