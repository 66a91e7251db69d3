import { addPeriod } from './days.ts';

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
