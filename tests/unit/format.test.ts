import { describe, expect, it } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { type Locale, localeTable, locales } from '../../src/i18n/locales.ts';
import { translatorFor } from '../../src/i18n/translator.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const scripts: Record<string, RegExp> = { Latin: /\p{Script=Latin}/u, Arabic: /\p{Script=Arabic}/u, Cyrillic: /\p{Script=Cyrillic}/u };

/** Everything the formatter of a locale can write. */
const samples = (locale: Locale) => {
  const format = formatFor(locale);
  const units = ['hour', 'day', 'week', 'month', 'year'] as const;
  return [
    format.day('2026-11-22'),
    format.day('2027-03-01'),
    format.euro(1419.46),
    format.euro(900),
    format.percent(12.5),
    format.number(1234.5),
    ...units.flatMap((unit) => [1, 2, 3, 11, 100].map((count) => format.duration(count, unit))),
    format.list(['a', 'b', 'c']),
    format.list(['a', 'b'], 'disjunction'),
    ...[0, 1, 2, 3, 4, 5, 6].map((day) => format.weekday(day)),
  ];
};

describe.each(locales)('figures in %s', (locale) => {
  it('are written with the digits 0 to 9', () => {
    for (const text of samples(locale)) expect(text.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
  });

  it('give days in the calendar of Dutch letters', () => {
    expect(formatFor(locale).day('2026-11-22')).toContain('2026');
    expect(formatFor(locale).day('2026-11-22')).toContain('22');
  });

  it('hold no invisible marks of direction', () => {
    for (const text of samples(locale)) expect(text).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });

  it('name days and months in the letters of the language', () => {
    const letters = scripts[localeTable[locale].script] as RegExp;
    expect(formatFor(locale).day('2026-11-22')).toMatch(letters);
    expect(formatFor(locale).weekday(0)).toMatch(letters);
  });

  it('give an amount with the euro sign, and cents only when there are any', () => {
    expect(formatFor(locale).euro(900)).toMatch(/€/);
    expect(formatFor(locale).euro(900)).not.toMatch(/900[.,]/);
    expect(formatFor(locale).euro(900.5)).toMatch(/900[.,]50/);
  });

  it('have a word for every number of working days', () => {
    const t = translatorFor(locale);
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 101]) {
      const text = t('common:unit.workingDay', { count });
      expect(text).toMatch(scripts[localeTable[locale].script] as RegExp);
      // Some languages say "one" and "two" with the word alone.
      if (count > 2) expect(text).toContain(String(count));
    }
  });
});

describe('in Dutch', () => {
  const nl = formatFor('nl');
  it('writes a day in full', () => expect(nl.day('2026-11-22')).toBe('22 november 2026'));
  it('writes the first day of a year as that day, wherever the build runs', () => expect(nl.day('2027-01-01')).toBe('1 januari 2027'));
  it('writes amounts with a comma', () => expect(plain(nl.euro(1419.46))).toBe('€ 1.419,46'));
  it('writes terms with the right plural', () => {
    expect(nl.duration(1, 'week')).toBe('1 week');
    expect(nl.duration(6, 'week')).toBe('6 weken');
  });
  it('writes percentages as people say them', () => expect(plain(nl.percent(5))).toBe('5%'));
  it('begins the week of a clock on Sunday', () => expect([nl.weekday(0), nl.weekday(6)]).toEqual(['zondag', 'zaterdag']));
  it('joins names with "en", and choices with "of"', () => {
    expect(nl.list(['Stein', 'Beek'])).toBe('Stein en Beek');
    expect(nl.list(['a', 'b', 'c'], 'disjunction')).toBe('a, b of c');
  });
  it('sorts as a dictionary does', () =>
    expect(['zorg', 'Écht', 'eer', 'Aanvraag'].sort(nl.compare)).toEqual(['Aanvraag', 'Écht', 'eer', 'zorg']));
});

describe('in Arabic', () => {
  const ar = formatFor('ar');
  it('writes a Gregorian month', () => expect(ar.day('2026-11-22')).toBe('22 نوفمبر 2026'));
  it('has a form for one, for two and for few', () => {
    expect(new Set([1, 2, 3, 11].map((count) => ar.duration(count, 'week').replace(/\d/g, '').trim())).size).toBeGreaterThan(2);
  });
});

describe('in Ukrainian', () => {
  const uk = formatFor('uk');
  it('writes a day with its month in the genitive', () => expect(plain(uk.day('2026-11-22'))).toBe('22 листопада 2026'));
  it('has a form for one, for few and for many', () => {
    expect([1, 3, 5].map((count) => plain(uk.duration(count, 'week')))).toEqual(['1 тиждень', '3 тижні', '5 тижнів']);
  });
});

describe('strings', () => {
  it('stop the build when a key is missing, and name the file', () => {
    expect(() => translatorFor('ar')('common:nav.bestaat-niet' as never)).toThrow('locales/ar/common.json');
  });

  it('stop the build when a plural form is missing', () => {
    expect(() => translatorFor('pl')('common:nav.now', { count: 3 } as never)).toThrow('nav.now_few');
  });

  it('put values in as they are', () => {
    expect(translatorFor('nl')('common:status.validTo', { day: '<b>' })).toContain('<b>');
  });
});
