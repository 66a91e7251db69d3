import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerRules } from '../../src/deploy/headers.mjs';
import { locales } from '../../src/i18n/locales.ts';
import { dist, findings, pages, some } from './site.ts';

/** Attributes by which a page makes the browser ask for something, by itself or on a click. */
const requests: [selector: string, attribute: string][] = [
  ['script[src]', 'src'],
  ['link[rel~=stylesheet]', 'href'],
  ['link[rel~=icon]', 'href'],
  ['link[rel~=preload]', 'href'],
  ['link[rel~=modulepreload]', 'href'],
  ['link[rel~=prefetch]', 'href'],
  ['link[rel~=preconnect]', 'href'],
  ['link[rel~=dns-prefetch]', 'href'],
  ['link[rel~=manifest]', 'href'],
  ['img, source, iframe, video, audio, embed, track, input', 'src'],
  ['img, source', 'srcset'],
  ['object', 'data'],
  ['form', 'action'],
  ['video', 'poster'],
  ['use, image', 'href'],
  ['a', 'ping'],
];

describe('a page', () => {
  it('asks nothing of another host', () => {
    const problems = findings(pages, ({ document, html }) => [
      ...requests.flatMap(([selector, attribute]) =>
        document.querySelectorAll(selector).flatMap((element) => {
          const address = element.getAttribute(attribute);
          return address === undefined || /^\/(?!\/)/.test(address) || address.startsWith('data:')
            ? []
            : [`${element.rawTagName} ${attribute}="${address}"`];
        }),
      ),
      ...[...html.matchAll(/(?:url\(|@import\s)\s*['"]?([^'")\s]+)/g)].flatMap((match) =>
        /^(?:https?:)?\/\//.test(match[1] ?? '') ? [match[0]] : [],
      ),
      ...document.querySelectorAll('meta[http-equiv]').map((meta) => `meta http-equiv="${meta.getAttribute('http-equiv')}"`),
    ]);
    expect(some(problems)).toEqual([]);
  });

  it('asks only for files that are there', () => {
    const problems = findings(pages, ({ document }) =>
      requests.flatMap(([selector, attribute]) =>
        document.querySelectorAll(selector).flatMap((element) => {
          const address = element.getAttribute(attribute);
          return address?.startsWith('/') && !existsSync(join(dist, address)) ? [address] : [];
        }),
      ),
    );
    expect(some(problems)).toEqual([]);
  });

  it('has no script in the page itself but one that the headers know by its hash', () => {
    const headers = readFileSync(join(dist, '_headers'), 'utf8');
    const known = (code: string) => headers.includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    const problems = findings(pages, ({ document }) =>
      document
        .querySelectorAll('script:not([src]):not([type="application/json"]):not([type="application/ld+json"])')
        .flatMap((script) => (known(script.innerHTML) ? [] : [script.outerHTML.slice(0, 80)])),
    );
    expect(some(problems)).toEqual([]);
  });

  it('has no code in its attributes', () => {
    const problems = findings(pages, ({ document }) =>
      document
        .querySelectorAll('*')
        .flatMap((element) =>
          Object.entries(element.attributes).flatMap(([name, value]) =>
            /^on/i.test(name) || /^\s*javascript:/i.test(value) ? [`${element.rawTagName} ${name}`] : [],
          ),
        ),
    );
    expect(some(problems)).toEqual([]);
  });

  it('tells no other site where the reader came from', () => {
    const problems = findings(
      pages.filter(({ kind }) => kind !== 'gallery'),
      ({ document }) => document.querySelector('meta[name=referrer]')?.getAttribute('content') !== 'no-referrer' && 'no referrer policy',
    );
    expect(some(problems)).toEqual([]);
  });
});

describe('the headers of the host', () => {
  const source = readFileSync(join(dist, '_headers'), 'utf8');
  const headersOf = headerRules(source);
  const policyAt = (path: string) =>
    new Map(
      (headersOf(path).get('content-security-policy') ?? '').split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(/\s+/);
        return [name, values] as const;
      }),
    );
  const paths = ['/', '/nl/', '/ar/zoeken/', '/pagefind/pagefind-worker.js', '/bestaat-niet/'];

  it('let nothing in or out but what the site itself holds', () => {
    for (const path of paths) {
      const policy = policyAt(path);
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).not.toContain("'unsafe-inline'");
      expect(policy.get('script-src')).not.toContain("'unsafe-eval'");
      for (const [name, values] of policy) expect(values.join(' '), name).not.toMatch(/https?:|\*/);
    }
  });

  it('let WebAssembly in where the search runs, and are the same everywhere else', () => {
    const blocks = source.split(/^(?=\/)/m).filter((block) => block.includes("'wasm-unsafe-eval'"));
    // The worker of the search is a file of its own, which goes by its own headers.
    expect(blocks.map((block) => block.split('\n')[0])).toEqual(['/:locale/zoeken/', '/pagefind/*']);
    const plain = headersOf('/nl/').get('content-security-policy');
    expect(plain).not.toContain('wasm-unsafe-eval');
    expect(headersOf('/ar/zoeken/').get('content-security-policy')?.replace(" 'wasm-unsafe-eval'", '')).toBe(plain);
    expect(policyAt('/pagefind/pagefind-worker.js').get('script-src')).toContain("'wasm-unsafe-eval'");
  });

  it('let no page be framed and no form be sent', () => {
    for (const path of paths) {
      const policy = policyAt(path);
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
      expect(policy.get('form-action')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
    }
  });

  it('send no referrer', () => {
    for (const path of paths) expect(headersOf(path).get('referrer-policy')).toBe('no-referrer');
  });

  it('are all in the example for nginx, with the page for what is not there in every language', () => {
    const example = readFileSync(new URL('../../src/deploy/nginx.conf', import.meta.url), 'utf8');
    // nginx makes the type of a file from its ending; the browser tests look at the real answers.
    const values = [...source.matchAll(/^ {2}(?!Content-Type)[\w-]+: (.+)$/gm)].map((match) => match[1]);
    expect(values.filter((value) => !example.includes(`"${value}"`))).toEqual([]);
    expect(example).toContain(`(${locales.join('|')})`);
  });
});
