import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/domain/search/build.ts';
import { across, otherLanguage, unasked } from '../../../src/domain/search/across.ts';
import { highlight } from '../../../src/domain/search/highlight.ts';
import type { SearchRecord, SearchSource } from '../../../src/domain/search/model.ts';
import { searcher } from '../../../src/domain/search/rank.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

const record = (path: string, title: string, terms: string[], more: Partial<SearchRecord> = {}): SearchRecord => ({
  kind: 'topic',
  path,
  title,
  text: '',
  terms,
  foreign: [],
  ...more,
});
const contact = { name: 'Veilig Thuis', number: '0800-2000', href: 'tel:08002000', text: '', confirmed: true };

const sources: Partial<Record<Locale, Omit<SearchSource, 'locale'>>> = {
  nl: {
    records: [
      record('wonen/huurachterstand/', 'Ik kan de huur niet betalen', ['huurschuld', 'betalingsregeling']),
      record('wonen/huisuitzetting/', 'Ik moet mijn huis uit', ['ontruiming', 'deurwaarder']),
      record('geld/toeslagen/', 'Toeslagen', ['huurtoeslag', 'zorgtoeslag']),
      record('mensen/geweld-thuis/', 'Ik ben thuis niet veilig', ['bang voor mijn man']),
      record('zorg/huisarts/', 'Ik ben ziek', ['dokter'], { body: 'Vraag de praktijk om een consult.' }),
    ],
    words: {
      stopwords: ['ik', 'de', 'mijn', 'kan', 'niet', 'ben', 'een', 'moet'],
      synonyms: [['ontruiming', 'eruit gezet']],
      youth: ['jong'],
    },
    urgent: [
      {
        id: 'danger',
        path: 'hulp-nu/#niet-veilig',
        title: 'Ik ben niet veilig',
        contacts: [contact],
        desks: [],
        words: [{ locale: 'nl', phrases: ['slaat', 'bang voor mijn man'] }],
      },
      {
        id: 'eviction',
        path: 'hulp-nu/#ontruiming-morgen',
        title: 'Morgen eruit',
        contacts: [contact],
        desks: [],
        words: [{ locale: 'nl', phrases: ['ontruiming morgen'] }],
      },
    ],
  },
  pl: {
    records: [
      record('wonen/huisuitzetting/', 'Muszę opuścić mieszkanie', ['eksmisja'], {
        foreign: [{ locale: 'nl', terms: ['Ik moet mijn huis uit', 'ontruimingen'] }],
      }),
      record('geld/schulden/', 'Mam długi', ['zadłużenie']),
    ],
    words: { stopwords: ['mam'], synonyms: [], youth: [] },
    urgent: [],
  },
};
const find = (locale: Locale, query: string) => searcher(buildIndex({ ...(sources[locale] as SearchSource), locale })).search(query);
const first = (locale: Locale, query: string) => find(locale, query).hits[0]?.entry[1];

describe('search', () => {
  it.each([
    ['the words of a title', 'huur betalen', 'wonen/huurachterstand/'],
    ['an everyday word', 'huurschuld', 'wonen/huurachterstand/'],
    ['another form of a word', 'ontruimingen', 'wonen/huisuitzetting/'],
    ['a word with one wrong letter', 'deurwaardr', 'wonen/huisuitzetting/'],
    ['a word that is not yet whole', 'deurw', 'wonen/huisuitzetting/'],
    ['two words that Dutch writes as one', 'zorg toeslag', 'geld/toeslagen/'],
    ['a part of a compound', 'regeling betalen', 'wonen/huurachterstand/'],
    ['a phrase that means the same', 'ik ben eruit gezet', 'wonen/huisuitzetting/'],
    ['a word of the running text', 'consult', 'zorg/huisarts/'],
  ])('finds by %s', (_, query, path) => {
    expect(first('nl', query)).toBe(path);
  });

  it('finds a page in the language of the reader by a Dutch word', () => {
    expect(first('pl', 'ontruiming')).toBe('wonen/huisuitzetting/');
  });

  it('finds what an Arabic reader types in the forms of a dialect, or as Dutch sounds', () => {
    const records = [
      record('geld/schulden/', 'ديون', ['دين']),
      record('wonen/huurachterstand/', 'إيجار', ['أدفع الإيجار'], { foreign: [{ locale: 'nl', terms: ['huurachterstand'] }] }),
      record('wonen/opvang/', 'مأوى', ['ملجأ', 'مسكن']),
    ];
    const arabic = { locale: 'ar' as const, records, words: { stopwords: [], synonyms: [], youth: [] }, urgent: [] };
    const path = (query: string) => searcher(buildIndex(arabic)).search(query).hits[0]?.entry[1];
    expect(path('ديوني')).toBe('geld/schulden/');
    expect(path('وبالديون')).toBe('geld/schulden/');
    expect(path('ملاجئ')).toBe('wonen/opvang/');
    expect(path('هوراخترستاند')).toBe('wonen/huurachterstand/');
    expect(path('هور اخترستاند')).toBe('wonen/huurachterstand/');
  });

  it('puts a page for professionals below the same for residents', () => {
    const { records, ...rest } = sources.nl as SearchSource;
    const guide = record('professionals/huur/', 'Ik kan de huur niet betalen', ['huurschuld', 'betalingsregeling'], { professional: true });
    const { hits } = searcher(buildIndex({ ...rest, locale: 'nl', records: [guide, ...records] })).search('huurschuld');
    expect(hits.map(({ entry }) => entry[1])).toEqual(['wonen/huurachterstand/', 'professionals/huur/']);
  });

  it('finds without the marks of the script', () => {
    expect(first('pl', 'DLUGI')).toBe('geld/schulden/');
  });

  it('finds nothing, and says so, for what is no word at all', () => {
    expect(find('nl', 'qxzqxz')).toMatchObject({ hits: [], fit: 0 });
    expect(find('nl', '??')).toMatchObject({ hits: [], fit: 0 });
  });

  it('knows an urgent situation by one word, or by all words of a phrase in any order', () => {
    expect(find('nl', 'hij slaat mij').urgent?.id).toBe('danger');
    expect(find('nl', 'morgen is de ontruiming').urgent?.id).toBe('eviction');
    expect(find('nl', 'ontruiming').urgent).toBeUndefined();
  });

  it('puts Hulp nu first in an urgent situation', () => {
    const { records, ...rest } = sources.nl as SearchSource;
    const now = record('hulp-nu/', 'Hulp nu', ['slaat'], { kind: 'page' });
    const { hits } = searcher(buildIndex({ ...rest, locale: 'nl', records: [...records, now] })).search('bang voor mijn man, hij slaat');
    expect(hits[0]?.entry[1]).toBe('hulp-nu/');
  });

  it('puts a page for the young first only for who says to be young', () => {
    const { records, ...rest } = sources.nl as SearchSource;
    const own = record('jongeren/huur/', 'Ik kan de huur niet betalen', ['huurschuld', 'betalingsregeling'], { youth: true });
    const search = searcher(buildIndex({ ...rest, locale: 'nl', records: [own, ...records] })).search;
    expect(search('huurschuld').hits[0]?.entry[1]).toBe('wonen/huurachterstand/');
    expect(search('huurschuld ik ben 19').hits[0]?.entry[1]).toBe('jongeren/huur/');
    expect(search('huurschuld jong').hits[0]?.entry[1]).toBe('jongeren/huur/');
  });

  it('puts a page above a word that explains the same', () => {
    const { records, ...rest } = sources.nl as SearchSource;
    const word = record('woorden/#ontruiming', 'ontruiming', ['ontruiming'], { kind: 'word' });
    const { hits } = searcher(buildIndex({ ...rest, locale: 'nl', records: [word, ...records] })).search('ontruiming');
    expect(hits.map(({ entry }) => entry[0])).toEqual(['topic', 'word']);
  });
});

describe('search across languages', () => {
  const index = (locale: Locale) => buildIndex({ ...(sources[locale] as SearchSource), locale });
  const answer = (query: string) => {
    const own = searcher(index('pl')).search(query);
    const language = otherLanguage(query, 'pl', own);
    return { language, ...across(own, index('pl'), language && { locale: language, found: searcher(index('nl')).search(query) }) };
  };

  it('leads what only Dutch knows to the page in the language of the reader', () => {
    const { via, entries } = answer('eruit gezet');
    expect(via).toBe('nl');
    expect(entries.map(([, , title]) => title)).toEqual(['Muszę opuścić mieszkanie']);
  });

  it('asks no other language when the own one answers', () => {
    expect(answer('eksmisja')).toMatchObject({ language: undefined, via: undefined });
  });

  it('fetches the language of other letters at once, and Dutch, which is a guess, only as the second one', () => {
    expect(unasked('nl', 'pl', ['pl'])).toBe(true);
    expect(unasked('nl', 'pl', ['pl', 'uk'])).toBe(false);
    expect(unasked('nl', 'pl', ['pl', 'uk', 'nl'])).toBe(true);
    expect(unasked('uk', 'pl', ['pl', 'nl'])).toBe(true);
  });

  it('shows the number to call that only another language knows, whichever fits better', () => {
    const [danger] = sources.nl?.urgent ?? [];
    if (!danger) throw new Error('No situation to search for.');
    const own = buildIndex({ ...(sources.pl as SearchSource), locale: 'pl', urgent: [{ ...danger, words: [] }] });
    const query = 'zadłużenie slaat';
    const other = { locale: 'nl' as const, found: searcher(index('nl')).search(query) };
    expect(across(searcher(own).search(query), own, other)).toMatchObject({ via: undefined, urgent: { id: 'danger' } });
  });

  it('knows another language by its script', () => {
    expect(answer('виселення').language).toBe('uk');
    expect(answer('إخلاء').language).toBe('ar');
  });
});

describe('highlight', () => {
  it('marks the words that were asked for, in whatever form, and keeps the text whole', () => {
    const pieces = highlight('Lees over ontruimingen, en over huur.', new Set(['ontruim', 'ontruiming']), 'nl');
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['ontruimingen']);
    expect(pieces.map(({ text }) => text).join('')).toBe('Lees over ontruimingen, en over huur.');
  });
});
