/** Opening time in minutes since midnight of the day on which it starts; an end past 1440 lies in the day after. */
export type Interval = readonly [from: number, to: number];

/** Opening hours by the clock on the wall in the Netherlands, so that summer time changes nothing in them. */
export interface OpeningHours {
  /** Per day of the week; 0 is Sunday. */
  week: readonly (readonly Interval[])[];
  /** Days (`2026-12-25`) that are not as their weekday; undefined where the source does not say: a holiday. */
  exceptions: ReadonlyMap<string, readonly Interval[] | undefined>;
}

/** A clock on the wall: a moment whose UTC fields are what it shows. */
export type Clock = Date;

/** Whether it is open, until when, or when it surely opens within a week. `unknown`: a holiday nobody told us about. */
export type OpenState = { now: 'open'; until: Clock } | { now: 'closed' | 'unknown'; next?: Clock };

const minute = 6e4;
const day = 864e5;

/** Summer times as one short text for a page, in seconds: `1806195600-1824944400,…`. */
export function encodeSummers(summers: readonly (readonly [from: number, to: number])[]): string {
  return summers.map((summer) => summer.map((moment) => moment / 1e3).join('-')).join();
}

/**
 * What a clock in the Netherlands shows at a moment, whatever the zone of the device. The page gives the summer times, as
 * `encodeSummers` wrote them: to ask a slow phone for another time zone takes a quarter of a second.
 */
export function dutchClock(moment: Date, summers: string): Clock {
  const isIn = ([, from, to]: RegExpMatchArray) => +moment >= Number(from) * 1e3 && +moment < Number(to) * 1e3;
  return new Date(+moment + ([...summers.matchAll(/(\d+)-(\d+)/g)].some(isIn) ? 72e5 : 36e5));
}

/** The minute that a clock shows, as `09:00`. */
export function clockTime(clock: Clock): string {
  return clock.toISOString().slice(11, 16);
}

/** The day that a clock shows, as `2026-11-23`. */
export function clockDay(clock: Clock): string {
  return clock.toISOString().slice(0, 10);
}

/** Days from one clock to another, by their dates: 1 is tomorrow. */
export function daysBetween(from: Clock, to: Clock): number {
  return Math.floor(+to / day) - Math.floor(+from / day);
}

/** Intervals as text: `540-720,780-1020`. */
export function encodeDay(intervals: readonly Interval[]): string {
  return intervals.map((interval) => interval.join('-')).join();
}

/** Hours as one short text for a page: seven days from Sunday on, then the exceptions: `;540-1020;…;2026-12-25=?`. */
export function encodeHours({ week, exceptions }: OpeningHours): string {
  return [...week.map(encodeDay), ...[...exceptions].map(([date, own]) => `${date}=${own ? encodeDay(own) : '?'}`)].join(';');
}

/** The hours that start on the day a clock shows; undefined when that is not known. */
function hoursOn(code: string, clock: Clock): Interval[] | undefined {
  const text = code.match(`${clockDay(clock)}=([^;]*)`)?.[1] ?? code.split(';')[clock.getUTCDay()] ?? '';
  return text === '?' ? undefined : [...text.matchAll(/(\d+)-(\d+)/g)].map(([, from, to]) => [Number(from), Number(to)]);
}

/** Whether hours, as `encodeHours` wrote them, are open when the clock shows this. */
export function openAt(code: string, clock: Clock): OpenState {
  const now = hoursOn(code, clock) ? 'closed' : 'unknown';
  const midnight = +clock - (+clock % day);
  let until = 0;
  // What began yesterday may go on past midnight.
  for (let start = midnight - day; start < midnight + 7 * day; start += day) {
    for (const [from, to] of hoursOn(code, new Date(start)) ?? []) {
      const [opens, closes] = [start + from * minute, start + to * minute];
      if (closes <= +clock) continue;
      if (opens > Math.max(+clock, until)) return until ? { now: 'open', until: new Date(until) } : { now, next: new Date(opens) };
      until = closes;
    }
  }
  return until ? { now: 'open', until: new Date(until) } : { now };
}

/** Days of the week with the same hours, from Monday on, days without hours left out. */
export function weekLines(week: OpeningHours['week']): { from: number; to: number; times: readonly Interval[] }[] {
  const lines: { from: number; to: number; times: readonly Interval[] }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 0]) {
    const times = week[weekday] ?? [];
    const last = lines.at(-1);
    if (last && encodeDay(last.times) === encodeDay(times)) last.to = weekday;
    else lines.push({ from: weekday, to: weekday, times });
  }
  return lines.filter(({ times }) => times.length > 0);
}
