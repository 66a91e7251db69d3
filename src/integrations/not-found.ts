import { renameSync, rmdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { locales } from '../i18n/locales.ts';

/** Puts the page for what is not there at `/<locale>/404.html`, where hosts look for it; Astro knows the one of the root only. */
export function notFound(): AstroIntegration {
  return {
    name: 'not-found',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const locale of locales) {
          renameSync(new URL(`${locale}/404/index.html`, dir), new URL(`${locale}/404.html`, dir));
          rmdirSync(new URL(`${locale}/404/`, dir));
        }
      },
    },
  };
}
