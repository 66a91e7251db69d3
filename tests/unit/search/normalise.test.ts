import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../../src/domain/search/normalise.ts';
import { stem } from '../../../src/domain/search/stem.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

describe('fold', () => {
  it.each([
    ['capitals and diacritics', 'Oekraïne', 'oekraine'],
    ['Polish letters', 'Żółć łąka', 'zolc laka'],
    ['Romanian letters, with a comma or a cedilla', 'șţ', 'st'],
    ['every apostrophe', 'б’є', fold("б'є")],
    ['Russian letters for Ukrainian ones', 'выселение', fold('виселеніе')],
    ['Arabic vowel signs and the stroke', 'بَيْـــت', 'بيت'],
    ['Arabic digits', '١٨', '18'],
    ['Arabic letters that are spoken alike', 'ثلاجة', fold('تلاجه')],
    ['a letter that is cried out', 'heeeelp', 'help'],
    ['forms of alef, ya and ta marbuta', 'إقامة', fold('اقامه')],
  ])('makes %s equal', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps й apart from и', () => {
    expect(fold('й')).not.toBe(fold('и'));
  });

  it('reads an age that is typed against its word', () => {
    expect(wordsOf('16jaar, tla9')).toEqual(['16', 'jaar', 'tla9']);
  });

  it('reads words, not the marks between them', () => {
    expect(wordsOf('Huur, betaald? Nee!')).toEqual(['huur', 'betaald', 'nee']);
  });
});

describe('stem', () => {
  const forms: [Locale, string, string][] = [
    ['nl', 'schulden', 'schuld'],
    ['nl', 'kinderen', 'kind'],
    ['nl', 'huizen', 'huis'],
    ['nl', 'betaald', 'betalen'],
    ['en', 'evicted', 'eviction'],
    ['en', 'debts', 'debt'],
    ['pl', 'mieszkania', 'mieszkanie'],
    ['pl', 'eksmisji', 'eksmisja'],
    ['uk', 'виселяють', 'виселяти'],
    ['uk', 'квартири', 'квартиру'],
    ['ar', 'والبيت', 'بيت'],
    ['ar', 'أطفالي', 'أطفالنا'],
    ['ro', 'chiriei', 'chirie'],
    ['ro', 'datoriile', 'datorii'],
  ];
  it.each(forms)('brings together in %s: %s and %s', (locale, one, other) => {
    expect(stem(fold(one), locale)).toBe(stem(fold(other), locale));
  });

  it('leaves short words and numbers alone', () => {
    expect(stem('wmo', 'nl')).toBe('wmo');
    expect(stem('113', 'nl')).toBe('113');
  });
});
