/** Everything may be read by search engines; what may not be shown says so itself. */
export function GET({ site }: { site: URL }): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', site).href}\n`);
}
