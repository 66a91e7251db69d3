import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { buildDay } from '../data/today.ts';
import { type KeptFile, type LanguageFiles, type LanguageSize, scriptsIn } from '../domain/offline.ts';
import { pathOf } from '../domain/routes.ts';
import { locales } from '../i18n/locales.ts';

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
        const read = (url: string) => readFileSync(join(dist, url.endsWith('/') ? `${url}index.html` : url));
        const day = buildDay();
        // The wizard carries the day; a page that changed in nothing else is not fetched again.
        const revision = (url: string) =>
          createHash('sha256')
            .update(
              read(url)
                .toString()
                .replace(/"(today|day)":"[^"]*"/g, ''),
            )
            .digest('hex')
            .slice(0, 10);

        /** The scripts that a file needs, and those that these need. */
        const needs = (url: string, found = new Set<string>()): Set<string> => {
          for (const script of scriptsIn(read(url).toString())) if (!found.has(script)) needs(script, found.add(script));
          return found;
        };
        // Only what a page starts with: the parts that are fetched on use come with a kept language or page.
        const shared = [...scriptsIn(read(pathOf('nl', 'hulp-nu')).toString()), '/icon.svg'];
        const weigh = (files: readonly KeptFile[], of: (bytes: Buffer) => number) =>
          files.reduce((total, [url]) => total + of(read(url)), 0);

        mkdirSync(join(dist, 'offline'), { recursive: true });
        const entries = locales.map((locale) => {
          const pages = globSync(`${locale}/**/index.html`, { cwd: dist })
            .filter((file) => !leftOut.test(file))
            .map((file) => `/${file.replace('index.html', '')}`)
            .sort();
          const scripts = [...new Set(pages.flatMap((page) => [...needs(page)]))].sort();
          const files: KeptFile[] = [...pages, ...scripts, '/icon.svg'].map((url) => [url, revision(url)]);
          const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10);
          writeFileSync(join(dist, `offline/${locale}.json`), JSON.stringify({ version, day, files } satisfies LanguageFiles));
          const size: LanguageSize = {
            version,
            pages: pages.length,
            // Not every host compresses with brotli: gzip promises no less than what is fetched.
            download: weigh(files, (bytes) => gzipSync(bytes).length),
            stored: weigh(files, (bytes) => bytes.length),
          };
          const offlinePage = pathOf(locale, 'geen-internet');
          const strings = JSON.parse(readFileSync(`locales/${locale}/tools.json`, 'utf8')) as { kept: string };
          const now: KeptFile[] = [pathOf(locale, 'hulp-nu'), offlinePage].map((url) => [url, revision(url)]);
          return [locale, { now, offlinePage, line: strings.kept, size }] as const;
        });

        const known = {
          day,
          shared: shared.map((url) => ({ url, revision: url.startsWith('/_astro/') ? null : revision(url) })),
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
