import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight as it comes, but for a short sidebar: the one it makes by itself writes every title into every page.
const { site, locales, sections } = JSON.parse(readFileSync(new URL('../site.json', import.meta.url), 'utf8'));

export default defineConfig({
  site,
  integrations: [
    starlight({
      title: 'Wegwijzer Thuis',
      defaultLocale: 'nl',
      locales,
      sidebar: sections.map((section) => ({ label: section, link: `/${section}/` })),
    }),
  ],
});
