import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

const { site } = JSON.parse(readFileSync(new URL('../site.json', import.meta.url), 'utf8'));
const pagefind = fileURLToPath(new URL('../node_modules/.bin/pagefind', import.meta.url));

export default defineConfig({
  site,
  build: { inlineStylesheets: 'always' },
  integrations: [
    {
      name: 'pagefind',
      hooks: { 'astro:build:done': ({ dir }) => void execFileSync(pagefind, ['--site', fileURLToPath(dir), '--silent']) },
    },
  ],
});
