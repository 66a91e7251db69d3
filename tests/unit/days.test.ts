import { describe, expect, it } from 'vitest';
import { dayAt, daysBetween, hasWeekdayBetween, isWeekend } from '../../src/domain/days.ts';

describe('the day in the Netherlands', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22', 'a second before midnight in winter'],
    ['2026-11-22T23:00:00Z', '2026-11-23', 'midnight in winter'],
    ['2026-07-01T21:59:59Z', '2026-07-01', 'a second before midnight in summer'],
    ['2026-07-01T22:00:00Z', '2026-07-02', 'midnight in summer'],
  ])('at %s is %s: %s', (moment, day) => expect(dayAt(new Date(moment))).toBe(day));
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
