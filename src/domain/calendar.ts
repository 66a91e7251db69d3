import { addDays } from './days.ts';

/** A day to remember, for the calendar of a phone. */
export interface CalendarDay {
  /** Unique and lasting: the same day made twice is one entry. */
  uid: string;
  /** The day, as `2026-11-22`. */
  day: string;
  /** The day on which the entry is made. */
  madeOn: string;
  title: string;
  text: string;
  /** How many days before to remind. */
  remindDays: number;
}

/** Text inside a calendar file (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line in pieces of at most 75 bytes, never through a letter (RFC 5545, 3.1). */
function folded(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const rows: string[] = [];
  let row = '';
  for (const letter of line) {
    if (bytes(row + letter) > 75) {
      rows.push(row);
      row = ' ';
    }
    row += letter;
  }
  return [...rows, row].join('\r\n');
}

/** A calendar file with one entry for a whole day, the same day in every time zone. */
export function toIcs({ uid, day, madeOn, title, text, remindDays }: CalendarDay): string {
  const plain = (date: string) => date.replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wegwijzer Thuis//NL',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${plain(madeOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-P${remindDays}D`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
