import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/domain/days.ts';
import { fits, noFilter, readFilter, writeFilter } from '../../src/domain/directory-filter.ts';
import { readChoice, writeChoice } from '../../src/domain/handout.ts';
import { type LetterPageData, type Sender, letterLines } from '../../src/domain/letter-page.ts';
import { blank, mailAddress, plainText } from '../../src/domain/letter.ts';
import { fragmentOf, queryIn } from '../../src/domain/search/address.ts';
import { planIn } from '../../src/domain/wizard/plan-address.ts';
import { objectionTerm } from '../../src/domain/terms.ts';

/** Any text, also with half a sign in it, as a broken keyboard or a cut paste can give. */
const anyText = fc.string({ unit: 'binary', maxLength: 80 });
/** What stands behind the # of an address that somebody cut, mangled or forged. */
const fragment = fc
  .oneof(fc.webFragments(), anyText, fc.constantFrom('%', '%E0%A4%A', 'plan=__proto__.constructor', 'q=%00', 'section=geld&section=x'))
  .chain((text) => fc.constantFrom('', '#', '#plan=', '#q=', '#words=', '#section=', '#taal=').map((start) => start + text));

describe('an address', () => {
  it('of a plan gives ids or nothing, and reads the same again', () => {
    fc.assert(
      fc.property(fragment, (hash) => {
        const ids = planIn(hash);
        if (!ids) return;
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true);
        expect(planIn(`#plan=${ids.join('.')}`)).toEqual(ids);
      }),
    );
  });

  it('of a query gives it back as it was typed', () => {
    fc.assert(fc.property(fragment, (hash) => void queryIn(hash)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (query) => {
        expect(queryIn(fragmentOf(query))).toBe(query);
      }),
      { examples: [['huur & "recht" #1 100%'], ['житло'], ['سكن']] },
    );
    fc.assert(fc.property(anyText, (query) => void fragmentOf(query)));
  });

  it('of a filter gives choices or nothing, and reads the same again', () => {
    const card = { sections: ['geld'], where: [], groups: [], ways: ['phone'], words: 'gemeente stein', open: undefined };
    fc.assert(
      fc.property(fragment, (hash) => {
        const filter = readFilter(hash);
        if (!filter) return;
        expect(Object.keys(filter)).toEqual(Object.keys(noFilter));
        expect([true, false, 'unknown']).toContain(fits(card, filter));
        expect(readFilter(`#${writeFilter(filter)}`)).toEqual(filter);
      }),
    );
  });

  it('of a hand-out gives what exists', () => {
    const known = { locales: ['nl', 'ar'], topics: ['wonen/opvang'], services: ['geldfit'] };
    fc.assert(
      fc.property(fragment, (hash) => {
        const choice = readChoice(hash, known);
        expect(known.locales).toContain(choice.locale);
        expect(readChoice(writeChoice(choice), known)).toEqual(choice);
      }),
    );
  });
});

describe('a letter', () => {
  const page = {
    fields: [
      { id: 'dag', kind: 'date', needed: true, label: '', hint: undefined, options: [] },
      { id: 'verhaal', kind: 'long', needed: false, label: '', hint: undefined, options: [] },
    ],
    paragraphs: [
      {
        id: 'een',
        sentences: [
          { text: 'Op {dag}, volgens {law:a}.', if: [] },
          { text: 'Dit is er: {verhaal}', if: [] },
        ],
        own: undefined,
      },
    ],
    laws: { 'law:a': 'artikel 1' },
    months: ['januari', 'februari'],
    recipients: [{ id: 'stein', name: 'Stein', address: ['Straat'], unconfirmed: false }],
    subject: 'Vraag',
    frame: {
      college: 'College',
      municipality: 'Gemeente {{name}}',
      born: 'Geboren op {{day}}',
      subject: 'Betreft: {{subject}}',
      greeting: 'Geachte,',
      closing: 'Groet,',
      signature: 'Handtekening:',
    },
  } as unknown as LetterPageData;
  const names = ['name', 'address', 'phone', 'email', 'birth', 'town', 'date', 'recipient', 'toName', 'toAddress'] as const;
  const typed = fc.oneof(
    anyText,
    fc.constantFrom('', ' ', '0002-01-01', '275760-09-13', '2026-02-31', '$&', '{dag}', '{{day}}', 'stein', '__proto__'),
  );
  const sender = fc.record(Object.fromEntries(names.map((name) => [name, typed])) as Record<keyof Sender, typeof typed>);

  it('takes whatever is typed, word for word, and can be mailed', () => {
    fc.assert(
      fc.property(sender, typed, typed, (who, dag, verhaal) => {
        const text = plainText(letterLines(page, who, { dag, verhaal }));
        if (verhaal.trim() !== '') expect(text).toContain(verhaal.trim());
        expect(text).toContain(who.name.trim() || blank);
        const { protocol } = new URL(mailAddress('Vraag', text));
        expect(protocol).toBe('mailto:');
      }),
    );
  });

  it('counts the term from any day that a reader can mean, and from no other', () => {
    for (const half of ['0002-01-01', '0202-01-01', '9999-12-31', '275760-09-13', '2026-02-31', '']) expect(isDay(half), half).toBe(false);
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (moment) => {
        const day = moment.toISOString().slice(0, 10);
        const { last, extended } = objectionTerm(day, 6);
        expect(extended >= last && last > day).toBe(true);
      }),
    );
  });
});
