import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { findings, pages, shown, some } from './site.ts';

interface Config {
  rules: Record<string, unknown>;
  /** Why a rule is switched off. */
  reasons: Record<string, string>;
  /** Rules that are switched off in the gallery of components only, each with its reason. */
  gallery: Record<string, string>;
}
const { reasons, gallery, ...config } = JSON.parse(readFileSync(new URL('../html-validate.json', import.meta.url), 'utf8')) as Config;

describe('the site', () => {
  it('was built: these tests have something to read', () => {
    expect(pages.length).toBeGreaterThan(100);
  });
});

describe('HTML', () => {
  it('is valid on every page', () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ root: true, ...config } as never));
    const problems = findings(pages, ({ html, path, kind }) =>
      validator
        .validateStringSync(html, path)
        .results.flatMap(({ messages }) => messages)
        .filter(({ ruleId }) => kind !== 'gallery' || !(ruleId in gallery))
        .map(({ line, column, message, ruleId }) => `${line}:${column} ${message} [${ruleId}]`),
    );
    expect(some(problems, 40)).toEqual([]);
  });

  it('has a reason for each rule that is switched off', () => {
    const off = Object.entries(config.rules).flatMap(([rule, level]) => (level === 'off' ? [rule] : []));
    expect(Object.keys(reasons).sort()).toEqual(off.sort());
  });
});

describe('headings', () => {
  const levelsOf = (page: (typeof pages)[number]) =>
    page.document.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ rawTagName }) => Number(rawTagName[1]));

  it('start with exactly one h1', () => {
    const problems = findings(pages, (page) => {
      const levels = levelsOf(page);
      const ones = levels.filter((level) => level === 1).length;
      return ones !== 1 ? `${ones} h1` : levels[0] !== 1 && `starts with h${levels[0]}`;
    });
    expect(some(problems)).toEqual([]);
  });

  it('skip no level', () => {
    const problems = findings(pages, (page) =>
      levelsOf(page).flatMap((level, index, levels) =>
        level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1] ?? 0} then h${level}`] : [],
      ),
    );
    expect(some(problems)).toEqual([]);
  });

  it('are never empty', () => {
    expect(
      some(
        findings(
          pages,
          ({ document }) => document.querySelectorAll('h1, h2, h3, h4').some((heading) => heading.text.trim() === '') && 'an empty heading',
        ),
      ),
    ).toEqual([]);
  });
});

describe('text', () => {
  it('keeps words apart where a tag ends and the next one starts', () => {
    // A compressor that drops the line end between two inline elements glues their words together.
    const problems = findings(shown, ({ document }) =>
      [...(document.querySelector('main')?.innerHTML.matchAll(/[\p{L}\d]<\/(?:a|strong|bdi|em|q)><(?:a|strong|bdi|em|q)\b/gu) ?? [])].map(
        (match) => match[0],
      ),
    );
    expect(some(problems)).toEqual([]);
  });

  it('has no space before a full stop or a comma', () => {
    const problems = findings(shown, ({ document }) =>
      document
        .querySelectorAll('main p, main li, main dd')
        .flatMap((element) => /\S{0,20}\s+[.,](?=\s|$)/u.exec(element.text.trim())?.[0] ?? []),
    );
    expect(some(problems)).toEqual([]);
  });
});
