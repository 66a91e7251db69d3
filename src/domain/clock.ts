import type { Phase } from '../schema/clock.ts';
import { addPeriod, daysBetween, hasWeekdayBetween, isWeekend } from './days.ts';

/** What the rules need of a phase. */
export interface ClockPhase extends Pick<Phase, 'id' | 'date' | 'other'> {
  /** Terms that run from the date of the phase, each by the id of its fact and its length (`P4W`). */
  counted: readonly { fact: string; period: string }[];
}

/** What the page of the clock hands to its island: plain data. The phases themselves stand in the page as HTML. */
export interface ClockPageData<Strings> {
  /** BCP 47 tag of the language of the text. */
  tag: string;
  phases: (ClockPhase & { need: string; title: string; dateLabel: string; otherwise: string })[];
  /** Labels of the counted facts, by id. */
  terms: Readonly<Record<string, string>>;
  municipalities: { id: string; name: string }[];
  strings: Strings;
  /** Day of the build: a device that is before it has a wrong clock. */
  builtOn: string;
  nowHref: string;
  /** Title of the page with help for tonight. */
  nowTitle: string;
  /** The Dutch beside it for the printed sheet; left out on a Dutch page. */
  dutch?: { dates: Readonly<Record<string, string>>; terms: Readonly<Record<string, string>>; strings: Strings } | undefined;
}

/** What a phase and its date come to on a day. */
export interface Reading {
  /** Whole days from today to the date; negative when it has passed, undefined without a date. */
  days: number | undefined;
  /** The date has come: what to do on the day itself counts. */
  isToday: boolean;
  /** The date lies on the other side of today than this phase expects. */
  otherwise: boolean;
  /** Offices are closed now (`closed`), or open today for the last time before the date (`last`). */
  office: 'closed' | 'last' | undefined;
  /** Last day of each term, and the days left till then; a term that is over has fewer than none. */
  terms: { fact: string; last: string; days: number }[];
}

/**
 * Reads a phase on the way to an eviction, with the date the reader gave, if any. All days are calendar days in the
 * Netherlands. A term is counted without the days that the law may add at its end, so that nobody is told too late a day.
 */
export function readClock({ date: side, counted }: ClockPhase, date: string | undefined, today: string): Reading {
  const days = date === undefined ? undefined : daysBetween(today, date);
  const otherwise = days !== undefined && (side === 'ahead' ? days < 0 : days > 0);
  const ahead = days !== undefined && days > 0 && side === 'ahead';
  return {
    days,
    isToday: days === 0 && side === 'ahead',
    otherwise,
    office: isWeekend(today) ? 'closed' : ahead && !hasWeekdayBetween(today, date as string) ? 'last' : undefined,
    terms:
      date === undefined || otherwise
        ? []
        : counted.map(({ fact, period }) => {
            const last = addPeriod(date, period);
            return { fact, last, days: daysBetween(today, last) };
          }),
  };
}
