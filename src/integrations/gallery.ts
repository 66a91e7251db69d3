import type { AstroIntegration } from 'astro';

/** Adds `/_gallery/`: every component in every state. A page whose name starts with `_` is not routed by itself. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/_gallery/[...view]', entrypoint: './src/pages/_gallery.astro', prerender: true });
      },
    },
  };
}
