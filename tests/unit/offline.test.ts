import { describe, expect, it } from 'vitest';
import { feedbackHref } from '../../src/domain/feedback.ts';
import { localeOfPath, scriptsIn, withAge } from '../../src/domain/offline.ts';

describe('what the worker looks after', () => {
  const locales = ['nl', 'ar'];

  it('is a page of a language, and nothing else', () => {
    expect(localeOfPath('/nl/', locales)).toBe('nl');
    expect(localeOfPath('/ar/wonen/opvang/', locales)).toBe('ar');
    for (const path of ['/', '/data/vragen.csv', '/data/', '/pagefind/pagefind.js', '/nl/wonen/bestand.pdf', '/xx/wonen/', '/sw.js'])
      expect(localeOfPath(path, locales), path).toBeUndefined();
  });

  it('brings along the scripts that a page or a script names', () => {
    expect(scriptsIn('<script type="module" src="/_astro/a-1.js"></script>')).toEqual(['/_astro/a-1.js']);
    expect(scriptsIn('import{x}from"./b.js";import(`./c_2.x.js`);d("./d.css");e("https://e.example/f.js")')).toEqual([
      '/_astro/b.js',
      '/_astro/c_2.x.js',
    ]);
  });

  it('says the age of a page before its text, as text', () => {
    expect(withAge('<body><main id="main">a<main>', 'van <b> & $1')).toBe(
      '<body><p class="starter" data-kept>van &#60;b&#62; &#38; $1</p><main id="main">a<main>',
    );
  });
});

describe('what a reader says of a page', () => {
  const about = { subject: 'Klopt niet: a&b', about: 'Over https://x.example/nl/', address: 'https://x.example/nl/?a' };

  it('is a mail that is written already', () => {
    const url = new URL(feedbackHref({ email: 'a@b.example' }, about));
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'a@b.example']);
    expect(url.searchParams.get('subject')).toBe(about.subject);
    expect(url.searchParams.get('body')).toContain(about.about);
  });

  it('or the form of the municipality, which may be told the page', () => {
    expect(feedbackHref({ link: 'https://g.example/f?over={page}' }, about)).toBe(
      'https://g.example/f?over=https%3A%2F%2Fx.example%2Fnl%2F%3Fa',
    );
    expect(feedbackHref({ link: 'https://g.example/f' }, about)).toBe('https://g.example/f');
  });
});
