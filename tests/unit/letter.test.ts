import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { type Values, blank, composed, filled, isAsked, mailAddress, namesIn, plainText } from '../../src/domain/letter.ts';
import { dayInWords, monthsInWords } from '../../src/i18n/in-words.ts';
import { type LetterPageData, dutchDay, letterLines } from '../../src/domain/letter-page.ts';
import { letterSchema } from '../../src/schema/letter.ts';
import frame from '../../locales/nl/letters.json' with { type: 'json' };

const paragraphs = [
  {
    id: 'een',
    sentences: [
      { text: 'Altijd.', if: [] },
      { text: 'Sinds {dag}.', if: [] },
      { text: 'Buiten.', if: ['slaap=buiten'] },
      { text: 'Naam: {naam}.', if: ['slaap=iemand'] },
      { text: 'Moet: {moet}.', if: [] },
      { text: 'Wet: {law:wet}.', if: ['a', 'b'] },
    ],
  },
  { id: 'twee', sentences: [{ text: 'Spoed.', if: ['spoed'] }] },
];
const months = monthsInWords('nl');
const kept = (values: Values) => composed(paragraphs, values, new Set(['moet']));

describe('a letter', () => {
  it('drops a sentence with an empty field, and a paragraph without sentences', () => {
    expect(kept({})).toEqual([{ id: 'een', kept: [0, 4] }]);
    expect(kept({ dag: '  ' })).toEqual(kept({}));
    expect(kept({ dag: '2026-11-22' })[0]?.kept).toEqual([0, 1, 4]);
  });

  it('lets a sentence in by the very option, and only when all its conditions hold', () => {
    expect(kept({ slaap: 'buiten' })[0]?.kept).toEqual([0, 2, 4]);
    expect(kept({ slaap: 'iemand' })[0]?.kept).toEqual([0, 4]);
    expect(kept({ slaap: 'iemand', naam: 'Ana' })[0]?.kept).toEqual([0, 3, 4]);
    expect(kept({ a: 'yes' })[0]?.kept).toEqual([0, 4]);
    expect(kept({ a: 'yes', b: 'yes', spoed: 'yes' })).toEqual([
      { id: 'een', kept: [0, 4, 5] },
      { id: 'twee', kept: [0] },
    ]);
  });

  it('asks only what can change it', () => {
    expect(isAsked('naam', paragraphs, {})).toBe(false);
    expect(isAsked('naam', paragraphs, { slaap: 'iemand' })).toBe(true);
    expect(isAsked('slaap', paragraphs, {})).toBe(true);
    expect(isAsked('dag', paragraphs, {})).toBe(true);
  });

  it('fills places without touching what the reader wrote', () => {
    expect(filled('Ik heet {naam}.', () => '{naam} $& $1')).toBe('Ik heet {naam} $& $1.');
    expect(namesIn('{a} en {law:b}, niet { c }')).toEqual(['a', 'law:b']);
  });

  it('goes into a mail whole', () => {
    const address = mailAddress('Één & twee?', 'Regel\nتجربة #1 & meer');
    expect(address).toBe(`mailto:?subject=${encodeURIComponent('Één & twee?')}&body=${encodeURIComponent('Regel\r\nتجربة #1 & meer')}`);
    expect(address).not.toMatch(/[\s#]|(?<!%0D)%0A/);
  });

  it('writes days in words of the language, with our own digits', () => {
    expect(dayInWords('2026-11-22', 'nl')).toBe('22 november 2026');
    expect(dayInWords('2026-11-22', 'ar')).toMatch(/^22 \S+ 2026$/);
    expect(dayInWords('2026-11-22', 'uk')).toBe('22 листопада 2026');
    expect(dayInWords('gisteren', 'nl')).toBe('gisteren');
  });

  it('is dated as the rest of the site says a day', () => {
    for (let month = 1; month <= 12; month++) {
      const day = `2027-${String(month).padStart(2, '0')}-09`;
      expect(dutchDay(day, months)).toBe(dayInWords(day, 'nl'));
    }
    expect(['gisteren', '', '2027-13-01'].map((text) => dutchDay(text, months))).toEqual(['gisteren', '', '2027-13-01']);
  });
});

const letters = globSync('content/letters/*/letter.yaml').map((file) => {
  const letter = letterSchema.parse(parse(readFileSync(file, 'utf8')));
  const page: LetterPageData = {
    id: file.split('/').at(-2) ?? '',
    tag: 'nl',
    dir: 'ltr',
    builtOn: '2026-11-22',
    title: '',
    subject: letter.subject,
    recipients: letter.to === 'municipality' ? [{ id: 'stein', name: 'Stein', address: ['Postbus 15'], unconfirmed: true }] : undefined,
    fields: letter.fields.map(({ id, kind, needed, options = [] }) => ({
      id,
      kind,
      needed,
      label: id,
      hint: undefined,
      options: options.map((option) => ({ id: option, label: option })),
    })),
    paragraphs: letter.paragraphs.map(({ id, text }) => ({
      id,
      sentences: text.map((sentence) => ({ ...sentence, text: sentence.text.replace(/\{fact:[a-z0-9-]+\}/g, '6 weken') })),
      own: undefined,
    })),
    laws: Object.fromEntries(Object.entries(letter.grounds).map(([id, { cite }]) => [`law:${id}`, cite])),
    objection: undefined,
    strings: undefined,
    frame: frame.frame,
    months,
  };
  return { id: page.id, page };
});
const sender = {
  name: 'Ana Kowalska',
  address: 'Markt 1\n6131 EK Sittard',
  phone: '06 12345678',
  email: 'ana@example.nl',
  birth: '1990-02-28',
  town: 'Sittard',
  date: '2026-11-22',
  recipient: 'stein',
  toName: 'De ontvanger',
  toAddress: 'Straat 2\n6131 AB Sittard',
};
const value = { text: 'iets', long: 'een verhaal', date: '2026-10-01', checkbox: 'yes', choice: '' } as const;

describe.each(letters)('the letter $id', ({ page }) => {
  const fillings = Math.max(1, ...page.fields.map(({ options }) => options.length));

  it('is whole when all is filled in, whichever options are chosen', () => {
    for (let turn = 0; turn < fillings; turn++) {
      const values = Object.fromEntries(
        page.fields.map(({ id, kind, options }) => [id, kind === 'choice' ? (options[turn % options.length]?.id ?? '') : value[kind]]),
      );
      const text = plainText(letterLines(page, sender, values));
      expect(text).not.toMatch(/[{}]|undefined|null|NaN|…|\.\.| {2}| [.,:;]/);
      expect(text).toContain('Ana Kowalska');
      expect(text).toContain(`Betreft: ${page.subject}`);
      expect(text).toContain('22 november 2026');
    }
  });

  it('stands when nothing is filled in, with a blank only where something is needed', () => {
    const { paragraphs: body } = letterLines(page, { ...sender, birth: '', phone: '', email: '' }, {});
    const needed = page.fields.filter((field) => field.needed).length;
    expect(body.length).toBeGreaterThanOrEqual(2);
    expect(body.join(' ').split(blank).length - 1).toBeLessThanOrEqual(needed);
    expect(body.join(' ')).not.toMatch(/[{}]|undefined/);
  });

  it('has a use for every question, with some answers to the others', () => {
    for (const { id } of page.fields) {
      const ways = page.paragraphs.flatMap(({ sentences }) =>
        sentences.filter(({ text }) => namesIn(text).includes(id)).map(({ if: conditions }) => conditions),
      );
      const values = (conditions: readonly string[]) =>
        Object.fromEntries(conditions.map((condition) => [condition.split('=')[0] ?? '', condition.split('=')[1] ?? 'yes']));
      expect(
        [[], ...ways].some((conditions) => isAsked(id, page.paragraphs, values(conditions))),
        id,
      ).toBe(true);
    }
  });
});
