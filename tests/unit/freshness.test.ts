import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../src/domain/days.ts';
import { isCurrent, isOverdue } from '../../src/domain/freshness.ts';

describe('the day after which a record is looked at again', () => {
  it.each([
    ['days', '2026-12-30', 'P5D', '2027-01-04'],
    ['weeks', '2026-02-23', 'P2W', '2026-03-09'],
    ['months', '2026-11-22', 'P6M', '2027-05-22'],
    ['years', '2026-11-22', 'P2Y', '2028-11-22'],
    ['the last day of a month, in a shorter month', '2026-08-31', 'P6M', '2027-02-28'],
    ['the last day of a month, in a leap year', '2027-08-31', 'P6M', '2028-02-29'],
    ['the last day of a month, in a month of 30 days', '2026-10-31', 'P1M', '2026-11-30'],
    ['a leap day, a year on', '2028-02-29', 'P1Y', '2029-02-28'],
    ['a leap day, four years on', '2028-02-29', 'P4Y', '2032-02-29'],
    ['over the leap day', '2028-02-28', 'P2D', '2028-03-01'],
    ['over the end of the year', '2026-12-31', 'P2M', '2027-02-28'],
    ['over the day the clock goes forward', '2027-03-27', 'P2D', '2027-03-29'],
    ['over the day the clock goes back', '2027-10-30', 'P2D', '2027-11-01'],
    ['December, a month back in the count', '2026-12-15', 'P12M', '2027-12-15'],
  ])('counts %s', (_, day, period, expected) => {
    expect(addPeriod(day, period)).toBe(expected);
  });

  it.each(['6 maanden', 'P6', 'PT6H', '', 'P1.5M'])('refuses "%s"', (period) => {
    expect(() => addPeriod('2026-11-22', period)).toThrow('P6M');
  });
});

describe('overdue', () => {
  const record = { checkedOn: '2026-08-31', reviewEvery: 'P6M' };

  it('is not yet, on the last day', () => expect(isOverdue(record, '2027-02-28')).toBe(false));
  it('is, the day after', () => expect(isOverdue(record, '2027-03-01')).toBe(true));
  it('is not, on the day of the check itself', () => expect(isOverdue(record, '2026-08-31')).toBe(false));
});

describe('a value that holds for a time', () => {
  const year = { validFrom: '2026-01-01', validTo: '2026-12-31' };

  it('holds on its first and on its last day', () => {
    expect(isCurrent(year, '2026-01-01')).toBe(true);
    expect(isCurrent(year, '2026-12-31')).toBe(true);
  });

  it('does not hold the day before or the day after', () => {
    expect(isCurrent(year, '2025-12-31')).toBe(false);
    expect(isCurrent(year, '2027-01-01')).toBe(false);
  });

  it('holds always without a first or a last day', () => {
    expect(isCurrent({}, '2026-11-22')).toBe(true);
    expect(isCurrent({ validFrom: '2026-01-01' }, '2099-01-01')).toBe(true);
    expect(isCurrent({ validTo: '2026-12-31' }, '1999-01-01')).toBe(true);
  });
});
