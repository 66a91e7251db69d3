import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

/**
 * The builder wraps every `import()` in a helper that fetches style sheets first: a second file on each page, half as
 * large as the page's own script. Our parts bring no style sheets, so each gets a helper of its own that does nothing.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } },
            // The name of the page's script stands in every page: a short one.
            environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                resolveId: (id, importer) => (id === helper ? `\0plain-import:${importer ?? ''}` : undefined),
                load: (id) => (id.startsWith('\0plain-import:') ? 'export const __vitePreload = (load) => load();' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
