import { describe, expect, it } from 'vitest';
import { stemPhrase, urgentIn } from '../../../src/domain/search/urgent.ts';
import { wordsOf } from '../../../src/domain/search/normalise.ts';
import { stem } from '../../../src/domain/search/stem.ts';
import { searchWordsSchema } from '../../../src/schema/search.ts';

const phrases = ['morgen/vandaag eruit/ontrui* -film', 'zelfmoord', 'slaat'];
const situation = { id: 'one', path: '', title: '', contacts: [], desks: [] };
const find = urgentIn([{ ...situation, phrases: [['nl', phrases.map((phrase) => stemPhrase(phrase, 'nl'))]] }]);
const typed = (query: string, known: boolean) => wordsOf(query).map((word) => ({ word, known, stems: { nl: [stem(word, 'nl')] } }));
const urgent = (query: string, known = true) => find(typed(query, known)) !== undefined;

describe('an urgent phrase', () => {
  it.each([
    ['one of its alternatives for each word', 'vandaag eruit', true],
    ['any order', 'eruit, en dat vandaag', true],
    ['words that begin so', 'morgen is de ontruimingszitting', true],
    ['another form of a word', 'hij slaat', true],
    ['not a part of it', 'morgen', false],
    ['not a word that may not be there', 'vandaag eruit voor een film', false],
  ])('stands for %s: "%s"', (_, query, expected) => {
    expect(urgent(query)).toBe(expected);
  });

  it('stands for a word with a mistake, unless that is a word of its own', () => {
    expect(urgent('zelvmoord', false)).toBe(true);
    expect(urgent('morgen onntruimd', false)).toBe(true);
    expect(urgent('zelvmoord', true)).toBe(false);
    expect(urgent('slaap', false)).toBe(false);
  });

  it.each(['-film', 'morgen  eruit', 'uit-huis', 'a/', '*', 'mor*gen'])('is refused when it is not well formed: "%s"', (phrase) => {
    const file = { stopwords: [], synonyms: [], urgent: { one: [phrase] } };
    expect(searchWordsSchema.safeParse(file).success).toBe(false);
    expect(searchWordsSchema.safeParse({ ...file, urgent: { one: phrases } }).success).toBe(true);
  });
});
