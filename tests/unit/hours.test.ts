import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { expandHours } from '../../src/data/hours.ts';
import { clockDay, clockTime, daysBetween, dutchClock, encodeHours, encodeSummers, openAt, weekLines } from '../../src/domain/hours.ts';
import { summerOf } from '../../src/domain/days.ts';

const from = '2026-11-22';
const expanded = (text: string) => {
  const hours = expandHours(text, from);
  if (hours === 'always') throw new Error(`${text} never closes.`);
  return hours;
};
const summers = encodeSummers([2026, 2027].map(summerOf));
const clock = (moment: string) => dutchClock(new Date(moment), summers);
/** Whether hours are open at a moment of the world, as a sentence. */
const at = (text: string, moment: string) => {
  const now = clock(moment);
  const state = openAt(encodeHours(expanded(text)), now);
  if (state.now === 'open') return `open until ${clockTime(state.until)}`;
  return state.next ? `${state.now}, opens in ${daysBetween(now, state.next)} days at ${clockTime(state.next)}` : state.now;
};

describe('opening hours as a week', () => {
  const lines = (text: string) => weekLines(expanded(text).week);
  it('know day and night', () => {
    expect(expandHours('24/7', from)).toBe('always');
    expect(expandHours('Mo-Su 00:00-24:00', from)).toBe('always');
  });

  it('join days with the same hours, from Monday on', () => {
    expect(lines('Mo-Th 08:30-20:00; Fr 08:30-17:00; Sa,Su 10:00-14:00')).toEqual([
      { from: 1, to: 4, times: [[510, 1200]] },
      { from: 5, to: 5, times: [[510, 1020]] },
      { from: 6, to: 0, times: [[600, 840]] },
    ]);
  });

  it('leave out days without hours, and keep a pause', () => {
    expect(lines('We 09:00-12:00,13:30-17:00')).toEqual([
      {
        from: 3,
        to: 3,
        times: [
          [540, 720],
          [810, 1020],
        ],
      },
    ]);
  });

  it('keep a night whole', () => {
    expect(lines('Fr 22:00-07:00')).toEqual([{ from: 5, to: 5, times: [[1320, 1860]] }]);
  });

  it.each([
    ['Dutch days', 'ma-vr 09:00-17:00'],
    ['no times', 'Mo-Fr'],
    ['a rule without end', 'Mo-Fr 09:00-17:00;'],
    ['nothing', ''],
    ['a minute that no clock has', 'Mo-Fr 09:75-17:00'],
    ['hours by appointment, of which nobody knows whether it is open', 'Mo-Fr 09:00-17:00 "op afspraak"'],
  ])('refuse %s', (_, text) => {
    expect(() => expandHours(text, from)).toThrow();
  });
});

describe('holidays', () => {
  it('are those of the Netherlands, as another list has them', () => {
    const other = new Holidays('NL');
    const official = [2026, 2027]
      .flatMap((year) => other.getHolidays(year))
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
    const days = [...expanded('Mo-Su 09:00-17:00').exceptions.keys()];
    const inReach = official.filter((day) => day >= from && day <= '2027-12-26' && new Date(day).getUTCDay() !== 0);
    expect(inReach.length).toBeGreaterThan(7);
    expect(inReach.filter((day) => !days.includes(day))).toEqual([]);
  });

  it('are not known where the source says nothing', () => {
    expect(expanded('Mo-Fr 09:00-17:00').exceptions.get('2026-12-25')).toBeUndefined();
    expect(expanded('Mo-Fr 09:00-17:00').exceptions.has('2026-12-25')).toBe(true);
    expect(at('Mo-Fr 09:00-17:00', '2026-12-25T10:00:00Z')).toBe('unknown, opens in 3 days at 09:00');
  });

  it('are no exception on a day that is closed anyway', () => {
    expect(expanded('Mo-Fr 09:00-17:00').exceptions.has('2026-12-26')).toBe(false);
  });

  it('are closed, or have hours of their own, where the source says so', () => {
    expect(at('Mo-Fr 09:00-17:00; PH off', '2026-12-25T10:00:00Z')).toBe('closed, opens in 3 days at 09:00');
    expect(at('Mo-Fr 09:00-17:00; PH 10:00-12:00', '2026-12-25T10:00:00Z')).toBe('open until 12:00');
  });

  it('are passed over when it comes to the next opening', () => {
    expect(at('Mo-Fr 09:00-17:00', '2026-12-24T20:00:00Z')).toBe('closed, opens in 4 days at 09:00');
  });

  it('do not close what began the night before', () => {
    expect(at('Th 22:00-02:00', '2026-12-25T00:30:00Z')).toBe('open until 02:00');
  });
});

describe('open now', () => {
  const week = 'Mo-Fr 09:00-12:00,13:00-17:00';
  it.each([
    ['at the first minute', '2026-11-23T08:00:00Z', 'open until 12:00'],
    ['not at the last', '2026-11-23T11:00:00Z', 'closed, opens in 0 days at 13:00'],
    ['in the morning before', '2026-11-23T07:59:00Z', 'closed, opens in 0 days at 09:00'],
    ['on Friday night', '2026-11-27T22:30:00Z', 'closed, opens in 3 days at 09:00'],
    ['on Sunday', '2026-11-22T12:00:00Z', 'closed, opens in 1 days at 09:00'],
  ])('%s', (_, moment, state) => {
    expect(at(week, moment)).toBe(state);
  });

  it('goes on past midnight, and says until when', () => {
    expect(at('Fr-Sa 22:00-02:00', '2026-11-28T00:30:00Z')).toBe('open until 02:00');
    expect(at('Fr-Sa 22:00-02:00', '2026-11-28T01:30:00Z')).toBe('closed, opens in 0 days at 22:00');
  });

  it('joins days that touch', () => {
    expect(at('Mo-Fr 00:00-24:00', '2026-11-23T10:00:00Z')).toBe('open until 00:00');
    expect(at('Mo-Fr 00:00-24:00; Sa 00:00-13:00', '2026-11-27T22:30:00Z')).toBe('open until 13:00');
  });

  it('keeps to the clock on the wall when summer time begins and ends', () => {
    // Sunday 28 March 2027: 01:59 is followed by 03:00. Sunday 25 October 2026: 02:59 is followed by 02:00.
    expect(at('Su 09:00-17:00', '2027-03-28T06:59:00Z')).toBe('closed, opens in 0 days at 09:00');
    expect(at('Su 09:00-17:00', '2027-03-28T07:00:00Z')).toBe('open until 17:00');
    const late = encodeHours(expanded('Su 02:00-03:00'));
    for (const moment of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) {
      expect(openAt(late, clock(moment)).now).toBe('open');
    }
    expect(openAt(late, clock('2027-03-28T01:00:00Z')).now).toBe('closed');
  });

  it('is told from the clock of the Netherlands, also around its midnight', () => {
    expect(clockDay(clock('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
    expect(clockTime(clock('2026-12-31T23:30:00Z'))).toBe('00:30');
    expect(clockTime(clock('2026-07-01T22:30:00Z'))).toBe('00:30');
  });
});

describe('the expansion', () => {
  it.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe'])('is the same on a machine in %s', (zone) => {
    const text = 'Mo-Su 02:15-02:45,20:00-01:00';
    const before = process.env['TZ'];
    const here = encodeHours(expanded(text));
    process.env['TZ'] = zone;
    try {
      // Another length of time, so that nothing is remembered from before.
      const there = expandHours(text, from, 401);
      expect(there === 'always' ? there : encodeHours(there)).toBe(here);
      expect(process.env['TZ']).toBe(zone);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
