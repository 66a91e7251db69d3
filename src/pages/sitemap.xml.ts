import { loadSite } from '../data/site.ts';
import { alternatesOf, pathOf } from '../domain/routes.ts';
import { localeTable, locales } from '../i18n/locales.ts';

/** Every page that search engines may show, with its other languages. */
export async function GET({ site: base }: { site: URL }): Promise<Response> {
  const site = await loadSite();
  const address = (path: string) => new URL(path, base).href;
  const urls = site.routes
    .filter((route) => route.indexable)
    .map((route) => {
      const links = alternatesOf(route, locales).map(
        (locale) => `<xhtml:link rel="alternate" hreflang="${localeTable[locale].tag}" href="${address(pathOf(locale, route.id))}"/>`,
      );
      return `<url><loc>${address(route.path)}</loc>${links.join('')}</url>`;
    });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
