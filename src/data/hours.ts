import OpeningHoursOfOsm, { type opening_hours as Parsed } from 'opening_hours';
import { addDays, weekday } from '../domain/days.ts';
import { type Interval, type OpeningHours, encodeDay } from '../domain/hours.ts';

/** Where holidays are those of the Netherlands. */
const place = { lat: 50.99, lon: 5.87, address: { country_code: 'nl', state: 'Limburg' } };

const parse = (text: string) => new OpeningHoursOfOsm(text, place) as Parsed;

const expanded = new Map<string, 'always' | OpeningHours>();

/** Days for which exceptions are written out: a page that is not built anew stays right for more than a year. */
const horizon = 400;

/**
 * Expands an OpenStreetMap opening-hours string (`Mo-Fr 09:00-17:00; PH off`) to a week and its exceptions, from a day
 * on. A holiday that the string says nothing about is an exception of which nothing is known.
 * @returns `always` when it never closes.
 * @throws Error with what is wrong when the string cannot be read, or does not tell whether it is open.
 */
export function expandHours(text: string, from: string, days = horizon): 'always' | OpeningHours {
  const key = `${text} ${from} ${days}`;
  const hours = expanded.get(key) ?? inUtc(() => expand(text, from, days));
  expanded.set(key, hours);
  return hours;
}

function expand(text: string, from: string, days: number): 'always' | OpeningHours {
  const hours = parse(text);
  // "PH off" after a night means what it says.
  const warning = hours
    .getStructuredWarnings()
    .find(({ type }) => type !== 'additional_rule_separator_not_used_after_time_wrapping_midnight');
  if (warning) throw new Error(warning.message);
  const byDay = daysOf(hours, from, days);
  if (byDay.every((intervals) => encodeDay(intervals) === `0-${day}`)) return 'always';

  const dates = byDay.map((_, index) => addDays(from, index));
  const holidays = /\bPH\b/.test(text) ? [] : daysOf(parse('PH'), from, days);
  const isHoliday = (index: number) => (holidays[index] ?? []).length > 0;
  // The week is what most days that are no holiday are like.
  const week = Array.from({ length: 7 }, (_, which) =>
    mostCommon(byDay.filter((_, index) => weekday(dates[index] as string) === which && !isHoliday(index))),
  );
  const exceptions = new Map<string, readonly Interval[] | undefined>();
  for (const [index, intervals] of byDay.entries()) {
    const date = dates[index] as string;
    const usual = week[weekday(date)] ?? [];
    if (isHoliday(index) ? usual.length > 0 : encodeDay(intervals) !== encodeDay(usual)) {
      exceptions.set(date, isHoliday(index) ? undefined : intervals);
    }
  }
  return { week, exceptions };
}

const day = 1440;
const noon = 720;

/** Per day the intervals that start on it. What ends by noon of the next day is one night; longer is cut at midnight. */
function daysOf(hours: Parsed, from: string, days: number): Interval[][] {
  const start = Date.parse(from);
  const byDay: Interval[][] = Array.from({ length: days }, () => []);
  // A day earlier and later: the first and the last night are whole.
  const found = hours.getOpenIntervals(new Date(start - 864e5), new Date(start + (days + 1) * 864e5));
  for (const [opens, closes, unknown] of found) {
    if (unknown) throw new Error('It does not tell whether it is open.');
    const last = (closes.getTime() - start) / 6e4;
    let first = (opens.getTime() - start) / 6e4;
    while (first < last) {
      const midnight = Math.floor(first / day) * day;
      const end = last - midnight <= day + noon && first > midnight ? last : Math.min(last, midnight + day);
      byDay[midnight / day]?.push([first - midnight, end - midnight]);
      first = end;
    }
  }
  return byDay;
}

function mostCommon(days: readonly Interval[][]): Interval[] {
  const counts = Map.groupBy(days, encodeDay);
  return [...counts.values()].sort((a, b) => b.length - a.length)[0]?.[0] ?? [];
}

/** The library reads the clock of the machine: in UTC no hour of it is skipped or comes twice. */
function inUtc<Result>(work: () => Result): Result {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'UTC';
  try {
    return work();
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
}
