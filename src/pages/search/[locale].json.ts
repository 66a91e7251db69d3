import type { APIRoute } from 'astro';
import { searchSource } from '../../data/search.ts';
import { type Locale, locales } from '../../i18n/locales.ts';

// What the integration `search` makes the index of, in its place, once the pages are built.
export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) => Response.json(await searchSource(params['locale'] as Locale));
