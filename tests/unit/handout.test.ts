import { describe, expect, it } from 'vitest';
import { readChoice, stepLeads, writeChoice } from '../../src/domain/handout.ts';

const known = { locales: ['ar', 'nl'], topics: ['wonen/opvang', 'geld/bijstand'], services: ['veilig-thuis', 'geldfit'] };

describe('the choice for a hand-out', () => {
  it('comes back from its address as it was made', () => {
    const choice = { locale: 'nl', topics: ['geld/bijstand', 'wonen/opvang'], services: ['geldfit'] };
    expect(readChoice(writeChoice(choice), known)).toEqual(choice);
  });

  it('starts empty, in the first language', () => {
    expect(readChoice('', known)).toEqual({ locale: 'ar', topics: [], services: [] });
  });

  it('leaves out what the site does not know, and takes nothing twice', () => {
    expect(readChoice('#taal=xx&over=wonen/opvang,wonen/opvang,<script>&wie=ander', known)).toEqual({
      locale: 'ar',
      topics: ['wonen/opvang'],
      services: [],
    });
  });
});

describe('the steps on a hand-out', () => {
  const body = [
    '<Short id="kort">',
    '1. **Niet dit.**',
    '</Short>',
    '',
    '<Steps id="stappen">',
    '1. **Bel <Phone of="balie" />.** En wacht.',
    '2. **Vraag een <Word id="briefadres">adres</Word>, of [hulp](/wonen/opvang/).**',
    '3. **Noem <Word id="briefadres" /> en <Nl>Vidar</Nl>.** Meer.',
    'Geen stap.',
    '</Steps>',
  ].join('\n');

  it('are their first sentences as plain text', () => {
    expect(stepLeads(body, (tag, id) => `${tag}:${id}`)).toEqual([
      'Bel Phone:balie.',
      'Vraag een adres, of hulp.',
      'Noem Word:briefadres en Vidar.',
    ]);
  });

  it('are none without a block of steps', () => {
    expect(stepLeads('Tekst.', () => '')).toEqual([]);
  });
});
