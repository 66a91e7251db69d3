import { addDays } from './days.ts';
import { escaped, foldedFile } from './folded.ts';

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

/** A calendar file with one entry for a whole day, the same day in every time zone. */
export function toIcs({ uid, day, madeOn, title, text, remindDays }: CalendarDay): string {
  const plain = (date: string) => date.replaceAll('-', '');
  return foldedFile([
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
  ]);
}
