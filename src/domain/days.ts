const zone = 'Europe/Amsterdam';
const perDay = 86_400_000;

/** The calendar day (`YYYY-MM-DD`) in the Netherlands at a moment. */
export function dayAt(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: zone });
}

/** Whole days from one calendar day to another; negative when the second comes first. A change of the clock is no matter. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / perDay;
}

/** Whether a calendar day is a Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

/** The calendar day that lies a number of days later. */
function later(day: string, count: number): string {
  return new Date(Date.parse(day) + count * perDay).toISOString().slice(0, 10);
}

/** Whether a Monday to Friday lies between two days, neither of them counted. Public holidays are not known here. */
export function hasWeekdayBetween(from: string, to: string): boolean {
  const days = Math.min(daysBetween(from, to) - 1, 7);
  return Array.from({ length: Math.max(days, 0) }, (_, index) => later(from, index + 1)).some((day) => !isWeekend(day));
}
