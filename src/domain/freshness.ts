/** The day after a period: `addPeriod('2026-11-22', 'P6M')` is `2027-05-22`. Days past the month's end stay in it. */
export function addPeriod(day: string, period: string): string {
  const match = /^P(\d+)([DWMY])$/.exec(period);
  if (!match) throw new Error(`"${period}" is not a period like P6M.`);
  const count = Number(match[1]);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (match[2] === 'D' || match[2] === 'W') {
    return iso(new Date(Date.UTC(year, month - 1, date + count * (match[2] === 'W' ? 7 : 1))));
  }
  const months = month - 1 + count * (match[2] === 'Y' ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, months, Math.min(date, last))));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Something with a day on which it was checked and a period after which somebody looks again. */
interface Reviewed {
  checkedOn: string;
  reviewEvery: string;
}

/** Whether the period for a new look has passed on the given day. */
export function isOverdue(record: Reviewed, today: string): boolean {
  return today > addPeriod(record.checkedOn, record.reviewEvery);
}

/** Whether a value holds on the given day, by its first and last day. */
export function isCurrent(record: { validFrom?: string | undefined; validTo?: string | undefined }, today: string): boolean {
  return (record.validFrom === undefined || record.validFrom <= today) && (record.validTo === undefined || today <= record.validTo);
}
