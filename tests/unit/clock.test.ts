import { describe, expect, it } from 'vitest';
import { type ClockPhase, readClock } from '../../src/domain/clock.ts';
import { plural } from '../../src/i18n/in-words.ts';

const eviction: ClockPhase = { id: 'aanzegging', date: 'ahead', other: 'uitgezet', counted: [] };
const judgment: ClockPhase = {
  id: 'vonnis',
  date: 'back',
  other: 'zitting',
  counted: [
    { fact: 'verzet', period: 'P4W' },
    { fact: 'beroep', period: 'P3M' },
  ],
};
const wednesday = '2026-11-25';

describe('a date that must still come', () => {
  it.each<[string | undefined, Partial<ReturnType<typeof readClock>>, string]>([
    ['2026-12-02', { days: 7, isToday: false, otherwise: false, office: undefined }, 'in a week'],
    ['2026-11-27', { days: 2, isToday: false, otherwise: false, office: undefined }, 'the day after tomorrow'],
    ['2026-11-26', { days: 1, isToday: false, otherwise: false, office: 'last' }, 'tomorrow'],
    ['2026-11-25', { days: 0, isToday: true, otherwise: false, office: undefined }, 'today'],
    ['2026-11-24', { days: -1, isToday: false, otherwise: true, office: undefined }, 'yesterday'],
    [undefined, { days: undefined, isToday: false, otherwise: false, office: undefined }, 'not known'],
  ])('%s: %o (%s)', (date, expected) => expect(readClock(eviction, date, wednesday)).toMatchObject(expected));

  it('on Monday makes Friday the last day of an office', () => {
    expect(readClock(eviction, '2026-11-30', '2026-11-27').office).toBe('last');
    expect(readClock(eviction, '2026-11-30', '2026-11-26').office).toBeUndefined();
  });

  it('finds offices closed in the weekend, with a date or without', () => {
    expect(readClock(eviction, '2026-11-30', '2026-11-28').office).toBe('closed');
    expect(readClock(eviction, undefined, '2026-11-29').office).toBe('closed');
    expect(readClock(judgment, '2026-11-20', '2026-11-29').office).toBe('closed');
  });

  it('is as many days away over a change of the clock', () => {
    expect(readClock(eviction, '2027-03-29', '2027-03-27').days).toBe(2);
    expect(readClock(eviction, '2026-10-26', '2026-10-24').days).toBe(2);
  });
});

describe('a date that has been', () => {
  it('starts its terms', () => {
    expect(readClock(judgment, '2026-11-11', wednesday)).toEqual({
      days: -14,
      isToday: false,
      otherwise: false,
      office: undefined,
      terms: [
        { fact: 'verzet', last: '2026-12-09', days: 14 },
        { fact: 'beroep', last: '2027-02-11', days: 78 },
      ],
    });
  });

  it('may be today', () => {
    expect(readClock(judgment, wednesday, wednesday)).toMatchObject({ days: 0, isToday: false, otherwise: false });
  });

  it('says of a term that it ends today, and that it is over', () => {
    expect(readClock(judgment, '2026-10-28', wednesday).terms[0]).toEqual({ fact: 'verzet', last: wednesday, days: 0 });
    expect(readClock(judgment, '2026-10-27', wednesday).terms[0]?.days).toBe(-1);
  });

  it('ends a term of months within a shorter month', () => {
    expect(readClock(judgment, '2026-11-30', '2026-12-01').terms[1]?.last).toBe('2027-02-28');
  });

  it('counts nothing from a day that is still to come', () => {
    expect(readClock(judgment, '2026-11-26', wednesday)).toMatchObject({ otherwise: true, office: undefined, terms: [] });
  });
});

describe('days in words', () => {
  const polish = {
    left_one: '{{count}} dzień',
    left_few: '{{count}} dni (kilka)',
    left_many: '{{count}} dni',
    left_other: '{{count}} dnia',
  };
  const arabic = {
    left_one: 'يوم',
    left_two: 'يومان',
    left_few: '{{count}} أيام',
    left_many: '{{count}} يوما',
    left_other: '{{count}} يوم',
  };

  it('have the plural of the language', () => {
    expect([1, 2, 5, 22].map((count) => plural(polish, 'left', count, 'pl'))).toEqual([
      '1 dzień',
      '2 dni (kilka)',
      '5 dni',
      '22 dni (kilka)',
    ]);
    expect([1, 2, 3, 11, 100].map((count) => plural(arabic, 'left', count, 'ar'))).toEqual([
      'يوم',
      'يومان',
      '3 أيام',
      '11 يوما',
      '100 يوم',
    ]);
  });
});
