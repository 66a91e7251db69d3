import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules } from '../../src/deploy/headers.mjs';
import { brotliModule } from '../nginx.mjs';
import { builtFiles, dist, expect, otherPages, pagesIn, test } from './site.ts';

const rules = headerRules(readFileSync(join(dist, '_headers'), 'utf8'));
const script = builtFiles('_astro/*.js')[0] ?? '';
const addresses = [
  ...pagesIn('nl').map(([, path]) => path),
  ...Object.values(otherPages),
  script,
  '/ar/zoeken/',
  '/nl/zoeken/bestaat-niet/',
  ...builtFiles('pagefind/*.js').slice(0, 1),
  '/icon.svg',
  '/robots.txt',
  '/data/vragen.csv',
  '/data/services.json',
  '/data/wijzigingen.atom',
  builtFiles('data/organisaties/*.vcf')[0] ?? '',
  '/sw.js',
];

test('every address gets the headers of public/_headers', async ({ request }) => {
  for (const address of addresses) {
    const answer = await request.get(address);
    // What is not there is never kept for long.
    const expected = Object.fromEntries([...rules(address), ...(answer.ok() ? [] : [['cache-control', 'no-cache']])]);
    expect({ address, ...answer.headers() }).toMatchObject({ address, ...expected });
  }
});

test('a page is asked for again and not sent again; a file with a hash in its name is kept', async ({ request }) => {
  const page = await request.get('/nl/wonen/huisuitzetting/');
  expect(page.headers()['cache-control']).toBe('no-cache');
  const again = await request.get('/nl/wonen/huisuitzetting/', { headers: { 'If-None-Match': page.headers()['etag'] ?? '' } });
  expect(again.status()).toBe(304);
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
});

test('what is not there is said in the language in which the address starts', async ({ request }) => {
  for (const [address, language] of [
    ['/ar/bestaat-niet/', 'ar'],
    ['/uk/wonen/bestaat-niet', 'uk'],
    ['/xx/', 'nl'],
    ['/bestaat-niet', 'nl'],
  ] as const) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text(), address).toContain(`<html lang="${language}"`);
    expect(answer.headers()['content-type'], address).toMatch(/^text\/html; ?charset=utf-8$/);
  }
});

test('nginx sends what was compressed beforehand, and hides what is not for readers', async ({ request }, { project }) => {
  test.skip(project.name !== 'nginx');
  const sent = async (encodings: string, address = '/nl/wonen/huisuitzetting/') => {
    const answer = await request.get(address, { headers: { 'Accept-Encoding': encodings } });
    const { 'content-encoding': encoding, vary, 'content-type': type } = answer.headers();
    return { status: answer.status(), encoding, vary, type };
  };
  const page = { status: 200, vary: 'Accept-Encoding', type: 'text/html; charset=utf-8' };
  expect(await sent('gzip, br')).toEqual({ ...page, encoding: brotliModule() ? 'br' : 'gzip' });
  expect(await sent('gzip')).toEqual({ ...page, encoding: 'gzip' });
  expect(await sent('identity')).toMatchObject({ status: 200, encoding: undefined });
  expect(await sent('br', script)).toMatchObject({ status: 200, encoding: brotliModule() ? 'br' : undefined });
  expect(await sent('gzip', '/ar/bestaat-niet/')).toMatchObject({ status: 404, encoding: 'gzip' });
  for (const hidden of ['/_headers', '/nl/index.html.br', '/nl/index.html.gz']) expect((await request.get(hidden)).status()).toBe(404);
  expect((await request.get('/nl', { maxRedirects: 0 })).headers()['location']).toBe('/nl/');
  expect((await request.get('/data/vragen.csv')).headers()['content-type']).toBe('text/csv; charset=utf-8');
});
