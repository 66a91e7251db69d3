import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDay } from '../../src/data/today.ts';

describe('the day of the build', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is SITE_DAY, where that is given', () => {
    vi.stubEnv('SITE_DAY', '2027-02-01');
    expect(buildDay()).toBe('2027-02-01');
  });

  it.each(['22-11-2026', '$(date +%F)', '2026-02-30', '2026-11-22 '])('is never "%s": each fact would be compared with that', (day) => {
    vi.stubEnv('SITE_DAY', day);
    expect(buildDay).toThrow(`SITE_DAY must be a day like 2026-11-22, not "${day}"`);
  });

  it.each(['', undefined])('is a day of its own without it', (day) => {
    vi.stubEnv('SITE_DAY', day);
    expect(buildDay()).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
