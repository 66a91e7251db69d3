/** The day it is in the Netherlands, as `2026-11-22`: the day a reader writes on a letter, whenever the page was built. */
export function todayHere(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}
