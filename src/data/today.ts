import { execFileSync } from 'node:child_process';

/**
 * The day of the build as `YYYY-MM-DD`: `SITE_DAY` if given, else the day of the last commit, else today. A build of
 * one commit is therefore always the same; the nightly rebuild of the deployed site passes the real day.
 */
export function buildDay(): string {
  const given = process.env['SITE_DAY'];
  if (given) return given;
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    if (day) return day;
  } catch {
    // Not a git checkout: an unpacked archive is built on the day it is built.
  }
  return new Date().toISOString().slice(0, 10);
}
