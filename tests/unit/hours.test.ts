import { describe, expect, it } from 'vitest';
import { parseHours } from '../../src/domain/hours.ts';

describe('opening hours', () => {
  it('knows day and night', () => {
    expect(parseHours('24/7')).toBe('always');
  });

  it('reads a range of days', () => {
    expect(parseHours('Mo-Fr 09:00-17:00')).toEqual([{ days: { from: 1, to: 5 }, times: [{ from: '09:00', to: '17:00' }] }]);
  });

  it('reads a single day', () => {
    expect(parseHours('Su 10:00-12:00')).toEqual([{ days: { from: 0, to: 0 }, times: [{ from: '10:00', to: '12:00' }] }]);
  });

  it('reads a pause in the middle of the day', () => {
    expect(parseHours('We 09:00-12:00,13:30-17:00')).toEqual([
      {
        days: { from: 3, to: 3 },
        times: [
          { from: '09:00', to: '12:00' },
          { from: '13:30', to: '17:00' },
        ],
      },
    ]);
  });

  it('keeps several rules in their order, with or without spaces around the semicolon', () => {
    const rules = parseHours('Mo-Th 08:30-20:00;  Fr 08:30-17:00;Sa 10:00-14:00');
    expect(rules).toHaveLength(3);
    expect(rules).toMatchObject([{ days: { from: 1, to: 4 } }, { days: { from: 5, to: 5 } }, { days: { from: 6, to: 6 } }]);
  });

  it('reads the whole week and a range over the weekend', () => {
    expect(parseHours('Mo-Su 08:00-22:00')).toMatchObject([{ days: { from: 1, to: 0 } }]);
    expect(parseHours('Fr-Mo 08:00-22:00')).toMatchObject([{ days: { from: 5, to: 1 } }]);
  });

  it('reads hours until midnight and hours of the night', () => {
    expect(parseHours('Fr 17:00-24:00')).toMatchObject([{ times: [{ from: '17:00', to: '24:00' }] }]);
    expect(parseHours('Mo-Su 22:00-07:00')).toMatchObject([{ times: [{ from: '22:00', to: '07:00' }] }]);
  });

  it.each([
    ['Dutch days', 'ma-vr 09:00-17:00'],
    ['an hour of one digit', 'Mo-Fr 9:00-17:00'],
    ['no days', '09:00-17:00'],
    ['no times', 'Mo-Fr'],
    ['holidays, which we cannot show', 'Mo-Fr 09:00-17:00; PH off'],
    ['a list of days', 'Mo,We 09:00-17:00'],
    ['a rule without end', 'Mo-Fr 09:00-17:00;'],
    ['nothing', ''],
    ['an hour that no clock has', 'Mo-Fr 09:00-27:00'],
    ['a minute that no clock has', 'Mo-Fr 09:75-17:00'],
  ])('refuses %s, and shows how it should be', (_, text) => {
    expect(() => parseHours(text)).toThrow('Mo-Fr 09:00-17:00');
  });
});
