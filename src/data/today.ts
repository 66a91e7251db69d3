import { execFileSync } from 'node:child_process';
import { isDay } from '../domain/days.ts';

/**
 * The day of the build as `YYYY-MM-DD`: `SITE_DAY` if given, else the day of the last commit, else today. A build of
 * one commit is therefore always the same; the nightly rebuild of the deployed site passes the real day.
 * @throws when `SITE_DAY` is no such day: compared as text it would come before or after every other, and facts vanish.
 */
export function buildDay(): string {
  const given = process.env['SITE_DAY'];
  if (given && !isDay(given)) throw new Error(`SITE_DAY must be a day like 2026-11-22, not "${given}".`);
  if (given) return given;
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    if (day) return day;
  } catch {
    // Not a git checkout: an unpacked archive is built on the day it is built.
  }
  return new Date().toISOString().slice(0, 10);
}
