/* Days are texts like `2026-11-22`, of the calendar of the Netherlands; a change of the clock is no matter to them. */

const perDay = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** A day as text, by the date that its moment has in UTC. */
export function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The moments at which summer time begins and ends in a year. Source: Directive 2000/84/EC. */
export function summerOf(year: number): readonly [from: number, to: number] {
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(year, month, 31, 1));
    return end.setUTCDate(31 - end.getUTCDay());
  };
  return [lastSunday(2), lastSunday(9)];
}

/** How far the clocks of the Netherlands are ahead of UTC at a moment, in milliseconds. */
function ahead(moment: number): number {
  // Reckoned: to load its data of time zones and languages takes a slow phone a quarter of a second.
  const [from, to] = summerOf(new Date(moment).getUTCFullYear());
  return moment < from || moment >= to ? 36e5 : 72e5;
}

/** The day in the Netherlands at a moment. */
export function dayAt(moment: Date): string {
  return isoDay(+moment + ahead(+moment));
}

/** The moment at which a day is over in the Netherlands. */
export function endOf(day: string): number {
  const midnight = time(day) + perDay;
  // Clocks change at one in the night of UTC, when midnight is past.
  return midnight - ahead(midnight - 36e5);
}

/** Whether a text is a day that exists, in a year that a reader can mean: not `2027-02-29`, nor `0202-01-01` that is still being typed. */
export function isDay(text: string): boolean {
  return /^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time(text)) && isoDay(time(text)) === text;
}

/** Whether what a device takes for today cannot be right: before the site was built, or more than two years after. */
export function isDoubtful(today: string, builtOn: string): boolean {
  return today < builtOn || daysBetween(builtOn, today) > 2 * 365;
}

/** A day so many days later, or earlier with a number below zero. */
export function addDays(day: string, days: number): string {
  return isoDay(time(day) + days * perDay);
}

/** The day after a period: `addPeriod('2026-11-22', 'P6M')` is `2027-05-22`. Days past the month's end stay in it. */
export function addPeriod(day: string, period: string): string {
  const match = /^P(\d+)([DWMY])$/.exec(period);
  if (!match) throw new Error(`"${period}" is not a period like P6M.`);
  const count = Number(match[1]);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (match[2] === 'D' || match[2] === 'W') return addDays(day, count * (match[2] === 'W' ? 7 : 1));
  const months = month - 1 + count * (match[2] === 'Y' ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, months, Math.min(date, last)));
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (time(to) - time(from)) / perDay;
}

/** Day of the week; 0 is Sunday. */
export function weekday(day: string): number {
  return new Date(time(day)).getUTCDay();
}

/** Whether a day is a Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(weekday(day));
}

/** Whether a Monday to Friday lies between two days, neither of them counted. Public holidays are not known here. */
export function hasWeekdayBetween(from: string, to: string): boolean {
  const days = Math.min(daysBetween(from, to) - 1, 7);
  return Array.from({ length: Math.max(days, 0) }, (_, index) => addDays(from, index + 1)).some((day) => !isWeekend(day));
}
