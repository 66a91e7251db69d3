import { addDays, isDay, isWeekend, isoDay, weekday } from './days.ts';

/** Easter Sunday of a year of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDay(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
}

/**
 * The general holidays of a year, in order: Algemene termijnenwet art. 3, paragraphs 1 and 2. Days that the King adds by
 * decree (paragraph 3) are left out: they would only make a term longer. King's Day is 27 April, or the day before when
 * that is a Sunday (since 2014).
 */
export function generalHolidays(year: number): string[] {
  const sunday = easter(year);
  const king = `${year}-04-27`;
  return [
    `${year}-01-01`,
    addDays(sunday, -2),
    addDays(sunday, 1),
    weekday(king) === 0 ? addDays(king, -1) : king,
    `${year}-05-05`,
    addDays(sunday, 39),
    addDays(sunday, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ].sort();
}

/** Whether a term that ends on this day is made longer by law: a Saturday, a Sunday or a general holiday. */
export function isFreeDay(day: string): boolean {
  return isWeekend(day) || generalHolidays(Number(day.slice(0, 4))).includes(day);
}

/** The day itself, or the first one after it that is no free day (Algemene termijnenwet art. 1). */
export function nextOpenDay(day: string): string {
  return isFreeDay(day) ? nextOpenDay(addDays(day, 1)) : day;
}

/** The term for an objection. */
export interface Term {
  /** First day of the term: the day after the decision was sent (Awb 6:8). */
  first: string;
  /** Last day of the weeks themselves: the day to reckon with. */
  last: string;
  /** Last day with the extension for a weekend or holiday; the same as `last` when there is none. */
  extended: string;
}

/**
 * The term for an objection against a decision sent on a day (Awb 6:7 and 6:8).
 * @param weeks how long it is: the fact `bezwaar-termijn`, given by the caller.
 * @throws when `sentOn` is no day.
 */
export function objectionTerm(sentOn: string, weeks: number): Term {
  if (!isDay(sentOn)) throw new Error(`"${sentOn}" is not a day like 2026-11-22.`);
  const last = addDays(sentOn, weeks * 7);
  return { first: addDays(sentOn, 1), last, extended: nextOpenDay(last) };
}
