import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIcs } from '../../src/domain/calendar.ts';

const entry = {
  uid: 'bezwaar-2026-12-31@wegwijzer-thuis',
  day: '2026-12-31',
  madeOn: '2026-11-22',
  title: 'Laatste dag',
  text: 'Stuur; of geef af, vandaag.\nEcht.',
  remindDays: 7,
};
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('holds one whole day, over the end of a year, in no time zone', () => {
    const lines = unfolded(toIcs(entry));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20261122T000000Z');
    expect(lines).toContain('TRIGGER:-P7D');
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('escapes what would end a value', () => {
    expect(unfolded(toIcs(entry))).toContain('DESCRIPTION:Stuur\\; of geef af\\, vandaag.\\nEcht.');
  });

  it('keeps every line within 75 bytes and loses no letter, in every script', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('آخر يوم لتقديم الاعتراض '.repeat(9))), (title) => {
        const ics = toIcs({ ...entry, title: title.replace(/[\r\n]/g, '') });
        for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const summary = unfolded(ics).find((line) => line.startsWith('SUMMARY:'));
        expect(summary?.slice('SUMMARY:'.length).replace(/\\([\\;,])/g, '$1')).toBe(title.replace(/[\r\n]/g, ''));
      }),
    );
  });
});
