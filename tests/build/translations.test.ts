import { franc, francAll } from 'franc';
import { HTMLElement, NodeType } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { type Locale, localeTable, locales } from '../../src/i18n/locales.ts';
import { type Page, findings, pages, some } from './site.ts';

/** ISO 639-3 codes of the detector, by language tag. */
const codes: Record<string, string> = { nl: 'nld', en: 'eng', pl: 'pol', ar: 'arb', uk: 'ukr', ro: 'ron' };

/** The text of an element without what is marked as another language. */
function ownWords(element: HTMLElement, tag: string): string {
  return element.childNodes
    .map((node) => {
      if (node.nodeType === NodeType.TEXT_NODE) return node.textContent;
      if (!(node instanceof HTMLElement)) return '';
      const lang = node.getAttribute('lang');
      return lang !== undefined && lang !== tag ? '' : ownWords(node, tag);
    })
    .join(' ');
}

/** Whether a paragraph is surely not in its own language; a Dutch name or term in it makes the detector doubt, no more. */
function left(text: string, tag: string): boolean {
  const ranked = francAll(text, { only: [codes[tag] ?? '', 'nld', 'eng'] });
  return (ranked.find(([code]) => code === codes[tag])?.[1] ?? 0) < 0.85;
}

/** Pages with a text of their own in their own language. */
const translated = pages.filter(({ document }) => document.querySelector('[data-own-text]') && !document.querySelector('[data-fallback]'));
const tagOf = ({ document }: Page) => document.querySelector('html')?.getAttribute('lang') ?? '';
const own = ({ document }: Page) => document.querySelector('[data-own-text]') as HTMLElement;

describe('a translated page', () => {
  it('is in the language it says, as a whole', () => {
    const problems = findings(translated, (page) => {
      const tag = tagOf(page);
      const found = franc(ownWords(own(page), tag), { only: Object.values(codes) });
      return found === codes[tag] ? [] : [`looks like ${found}`];
    });
    expect(some(problems)).toEqual([]);
  });

  it('has no paragraph left in Dutch or English', () => {
    const problems = findings(
      translated.filter((page) => !['nl', 'en'].includes(tagOf(page))),
      (page) => {
        const tag = tagOf(page);
        return own(page)
          .querySelectorAll('p, li, dd')
          .filter((element) => element.closest('[lang]')?.getAttribute('lang') === tag || element.closest('[lang]') === null)
          .map((element) => ownWords(element, tag).replace(/\s+/g, ' ').trim())
          .filter((text) => text.length > 100 && left(text, tag))
          .map((text) => text.slice(0, 60));
      },
    );
    expect(some(problems)).toEqual([]);
  });

  it('has the figures, phone numbers and headings of the Dutch', () => {
    const shape = (page: Page) => ({
      facts: own(page)
        .querySelectorAll('[data-fact]')
        .map((fact) => fact.getAttribute('data-fact') ?? '')
        .sort(),
      phones: own(page)
        .querySelectorAll('a[href^="tel:"]')
        .map((phone) => phone.getAttribute('href') ?? '')
        .sort(),
      headings: own(page)
        .querySelectorAll('h1, h2, h3')
        .map((heading) => heading.rawTagName),
      blocks: own(page)
        .querySelectorAll('[data-block]')
        .map((block) => block.getAttribute('data-block')),
    });
    const dutch = new Map(translated.filter((page) => tagOf(page) === 'nl').map((page) => [page.path.replace('/nl/', '/'), page]));
    const problems = findings(
      translated.filter((page) => tagOf(page) !== 'nl'),
      (page) => {
        const source = dutch.get(page.path.replace(/^\/\w+\//, '/'));
        if (!source) return ['has no Dutch beside it'];
        const [here, there] = [shape(page), shape(source)];
        return (Object.keys(here) as (keyof typeof here)[])
          .filter((key) => JSON.stringify(here[key]) !== JSON.stringify(there[key]))
          .map((key) => `other ${key}`);
      },
    );
    expect(some(problems)).toEqual([]);
  });

  it('exists in every complete language, unless it is for professionals', () => {
    const paths = (locale: Locale) =>
      translated
        .filter((page) => page.kind !== 'professionals' && page.path.startsWith(`/${locale}/`))
        .map((page) => page.path.replace(/^\/\w+\//, '/'))
        .sort();
    for (const locale of locales.filter((one) => localeTable[one].coverage === 'complete'))
      expect(paths(locale), locale).toEqual(paths('nl'));
  });
});
