import type { APIContext } from 'astro';
import { handoutFor } from '../../data/handout.ts';
import { type Locale, locales } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** The words for hand-outs in one language, fetched by the page that prints them. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  return Response.json(await handoutFor(params['locale'] as Locale, site as URL));
}
