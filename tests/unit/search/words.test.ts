import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../../src/domain/blocks.ts';
import { wordsOf } from '../../../src/domain/search/normalise.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { type SearchWordsFile, searchWordsSchema, situationSchema } from '../../../src/schema/search.ts';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const situations = situationSchema.array().parse(read('content/search/situations.yaml'));
const words = locales.map((locale): [string, SearchWordsFile] => [locale, searchWordsSchema.parse(read(`content/search/${locale}.yaml`))]);

/** A phrase as it is compared. */
const plain = (text: string) => wordsOf(text).join(' ');

describe.each(words)('the search words of %s', (locale, file) => {
  it('know every urgent situation, and no other', () => {
    expect(Object.keys(file.urgent).sort()).toEqual(situations.map(({ id }) => id).sort());
  });

  it('name pages that exist', () => {
    const missing = Object.keys(file.terms).filter((path) => !existsSync(`content/topics/${path}`) && !existsSync(`content/pages/${path}`));
    expect(missing).toEqual([]);
  });

  const queries = `tests/search/queries/${locale}.yaml`;
  it.runIf(existsSync(queries))('hold no query of the held set literally, nor does a page', () => {
    const terms = globSync(`content/{topics,pages}/**/${locale}.mdx`).flatMap(
      (path) => (parse(splitFrontmatter(readFileSync(path, 'utf8')).frontmatter) as { searchTerms?: string[] }).searchTerms ?? [],
    );
    const known = new Set(
      [...terms, ...file.synonyms.flat(), ...Object.values(file.terms).flat(), ...Object.values(file.urgent).flat()].map(plain),
    );
    const held = (read(queries) as { text: string; set: string }[]).filter(({ set }) => set === 'held');
    expect(held.filter(({ text }) => known.has(plain(text))).length).toBe(0);
  });
});
