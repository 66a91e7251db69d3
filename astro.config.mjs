import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { offline } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { gallery } from './src/integrations/gallery.ts';
import { leanPages } from './src/integrations/lean-pages.ts';
import { notFound } from './src/integrations/not-found.ts';
import { search } from './src/integrations/search.ts';

export default defineConfig({
  // Where the site will be served; canonical and hreflang addresses are made from it.
  site: process.env.SITE_URL ?? 'https://wegwijzer-thuis.example',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // One style sheet, inlined: a first visit is one request, and nothing waits for a second one.
  build: { inlineStylesheets: 'always' },
  // 'jsx' would glue words together where a line breaks between inline elements.
  compressHTML: true,
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [mdx(), preact({ include: ['**/*.tsx'] }), plainImports(), gallery(), notFound(), search(), leanPages(), offline()],
  vite: {
    build: {
      // Scripts stay files of their own, so that the Content-Security-Policy needs no exception for them.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      // What interactive parts share are two files, not six: fewer answers to wait for.
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'preact', test: /node_modules\/preact\// },
                  { name: 'shared', test: /src\/(domain\/(days|offline)|i18n\/in-words|islands\/(today|download))\.ts/ },
                ],
              },
            },
          },
        },
      },
    },
  },
});
