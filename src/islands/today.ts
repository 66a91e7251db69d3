import { dayAt } from '../domain/days.ts';

/** The day it is in the Netherlands by the clock of the device, `2026-11-22`, whenever the page was built. */
export const today = (): string => dayAt(new Date());
