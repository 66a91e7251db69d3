import fc from 'fast-check';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/days.ts';
import { easter, generalHolidays, isFreeDay, nextOpenDay, objectionTerm } from '../../src/domain/terms.ts';

const days = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Easter', () => {
  it.each([
    ['2008-03-23', 'the earliest of this century so far'],
    ['2035-03-25', 'early'],
    ['2038-04-25', 'the latest there can be'],
    ['1943-04-25', 'the latest of the century before'],
    ['2026-04-05', ''],
    ['2049-04-18', 'where a simple rule goes wrong'],
    ['2076-04-19', 'where a simple rule goes wrong'],
  ])('is on %s %s', (day) => expect(easter(Number(day.slice(0, 4)))).toBe(day));

  it('is a Sunday from 22 March to 25 April', () => {
    for (let year = 1900; year <= 2100; year++) {
      const day = easter(year);
      expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(0);
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`, day).toBe(true);
    }
  });
});

describe('general holidays', () => {
  // What the law counts, told by a library that knows nothing of our code; Sundays are free days of themselves.
  const counted = ['Nieuwjaar', 'Goede Vrijdag', 'Tweede paasdag', 'Koningsdag', 'Bevrijdingsdag', 'Hemelvaartsdag', 'Tweede pinksterdag'];
  const other = new Holidays('NL');

  it.each(Array.from({ length: 10 }, (_, index) => 2026 + index))('are those of the Algemene termijnenwet in %i', (year) => {
    const wanted = other
      .getHolidays(year, 'nl')
      .filter(({ name }) => [...counted, 'Kerstmis', 'Tweede kerstdag'].includes(name))
      .map(({ date }) => date.slice(0, 10));
    expect([...new Set(generalHolidays(year))]).toEqual([...new Set(wanted)].sort());
  });

  it('move King’s Day to the Saturday when 27 April is a Sunday', () => {
    expect(generalHolidays(2025)).toContain('2025-04-26');
    expect(generalHolidays(2031)).toContain('2031-04-26');
    expect(generalHolidays(2031)).not.toContain('2031-04-27');
  });

  it('count 5 May every year, and Good Friday', () => {
    expect(isFreeDay('2027-05-05')).toBe(true);
    expect(isFreeDay('2027-03-26')).toBe(true);
    expect(isFreeDay('2026-12-24')).toBe(false);
    expect(isFreeDay('2026-12-31')).toBe(false);
  });
});

describe('the next open day', () => {
  it.each([
    ['2026-12-25', '2026-12-28'],
    ['2027-12-25', '2027-12-27'],
    ['2026-04-03', '2026-04-07'],
    ['2027-01-01', '2027-01-04'],
    ['2025-04-26', '2025-04-28'],
    ['2027-05-05', '2027-05-07'],
    ['2026-11-23', '2026-11-23'],
  ])('after %s is %s', (day, open) => expect(nextOpenDay(day)).toBe(open));

  it('is never a free day, never earlier, and no open day lies before it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const open = nextOpenDay(day);
        expect(isFreeDay(open)).toBe(false);
        for (let one = day; one < open; one = addDays(one, 1)) expect(isFreeDay(one)).toBe(true);
        expect(daysBetween(day, open)).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('the term for an objection', () => {
  it('starts the day after the decision was sent and takes whole weeks', () => {
    expect(objectionTerm('2026-11-02', 6)).toEqual({ first: '2026-11-03', last: '2026-12-14', extended: '2026-12-14' });
  });

  it.each([
    ['2026-11-14', '2026-12-26', '2026-12-28', 'a Saturday that is Christmas'],
    ['2026-11-20', '2027-01-01', '2027-01-04', "New Year's Day"],
    ['2028-01-18', '2028-02-29', '2028-02-29', 'a leap day'],
    ['2027-01-18', '2027-03-01', '2027-03-01', 'the same without one'],
    ['2026-02-20', '2026-04-03', '2026-04-07', 'Good Friday'],
    ['2027-03-24', '2027-05-05', '2027-05-07', 'Liberation Day with Ascension after it'],
    ['2025-03-15', '2025-04-26', '2025-04-28', "King's Day on a Saturday"],
  ])('sent on %s ends on %s, by law on %s: %s', (sent, last, extended) => {
    expect(objectionTerm(sent, 6)).toMatchObject({ last, extended });
  });

  it('never advises a later day than the law gives', () => {
    fc.assert(
      fc.property(days, (sent) => {
        const { first, last, extended } = objectionTerm(sent, 6);
        return daysBetween(first, last) === 41 && last <= extended;
      }),
    );
  });

  it('refuses what is no day', () => expect(() => objectionTerm('2027-02-30', 6)).toThrow('2027-02-30'));
});
