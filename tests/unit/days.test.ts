import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, daysBetween, endOf, hasWeekdayBetween, isDay, isDoubtful, isWeekend } from '../../src/domain/days.ts';

describe('the day in the Netherlands', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22', 'a second before midnight in winter'],
    ['2026-11-22T23:00:00Z', '2026-11-23', 'midnight in winter'],
    ['2026-07-01T21:59:59Z', '2026-07-01', 'a second before midnight in summer'],
    ['2026-07-01T22:00:00Z', '2026-07-02', 'midnight in summer'],
  ])('at %s is %s: %s', (moment, day) => expect(dayAt(new Date(moment))).toBe(day));

  it('is the one that the data of time zones tell, at every hour of ten years', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
    for (let hour = Date.UTC(2026, 0); hour < Date.UTC(2036, 0); hour += 36e5) {
      const told = format.format(hour);
      if (dayAt(new Date(hour)) !== told) expect(dayAt(new Date(hour))).toBe(told);
    }
  });

  it('is over at its midnight, in winter, in summer and when the clocks change', () => {
    for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
      expect([dayAt(new Date(endOf(day) - 1)), dayAt(new Date(endOf(day)))]).toEqual([day, addDays(day, 1)]);
    }
  });
});

describe('days between', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-22', '2026-11-21', -1],
    ['2026-12-31', '2027-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-03-27', '2027-03-29', 2],
    ['2026-10-24', '2026-10-26', 2],
  ])('%s and %s are %i, whole, also over a change of the clock', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('the week', () => {
  it('ends in Saturday and Sunday', () => {
    const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => isWeekend(`2026-11-${day}`));
    expect(week).toEqual([false, false, false, false, false, true, true]);
  });

  it.each([
    ['2026-11-27', '2026-11-30', false, 'Friday to Monday'],
    ['2026-11-27', '2026-12-01', true, 'Friday to Tuesday'],
    ['2026-11-25', '2026-11-26', false, 'Wednesday to Thursday'],
    ['2026-11-25', '2026-11-27', true, 'Wednesday to Friday'],
    ['2026-11-25', '2027-11-25', true, 'a year'],
    ['2026-11-25', '2026-11-20', false, 'backwards'],
  ])('has a weekday between %s and %s: %s (%s)', (from, to, is) => expect(hasWeekdayBetween(from, to)).toBe(is));
});

const days = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each(['2028-02-29', '2026-12-31', '2000-02-29'])('%s is one', (day) => expect(isDay(day)).toBe(true));
  it.each(['2027-02-29', '2100-02-29', '2026-13-01', '2026-1-1', '', 'morgen', '2026-04-31'])('"%s" is none', (day) =>
    expect(isDay(day)).toBe(false),
  );

  it('goes on over leap days, the end of a year and the change of the clock', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('is as far away as it is added', () => {
    fc.assert(fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => daysBetween(day, addDays(day, count)) === count));
  });
});

describe('the day of a device', () => {
  it.each([
    ['1970-01-01', true, 'a clock that was never set'],
    ['2026-11-21', true, 'before the site was built'],
    ['2026-11-22', false, 'the day of the build'],
    ['2028-11-01', false, 'a page kept for almost two years'],
    ['2040-01-01', true, 'a clock that runs ahead'],
  ])('%s is doubtful: %s (%s)', (today, is) => expect(isDoubtful(today, '2026-11-22')).toBe(is));
});
