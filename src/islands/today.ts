import { dayAt, isDoubtful } from '../domain/days.ts';

/** The day it is in the Netherlands by the clock of the device, `2026-11-22`, whenever the page was built. */
export const today = (): string => dayAt(new Date());

/** The same; the day of the build where the clock of the device cannot be right. */
export function likelyToday(builtOn: string): string {
  const day = today();
  return isDoubtful(day, builtOn) ? builtOn : day;
}
