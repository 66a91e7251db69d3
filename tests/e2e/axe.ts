import { type Page, expect } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

// Contrast by both bars: the strict rule passes over what is too weak for the plain one.
const contrast = ['color-contrast', 'color-contrast-enhanced'];
const runs = {
  everything: {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'color-contrast-enhanced': { enabled: true } },
  },
  contrast: { runOnly: { type: 'rule', values: contrast } },
} satisfies Record<string, RunOptions>;

/** What axe finds on the page as it is now, by every rule or by contrast alone, as lines that name the rule and the place. */
async function barriers(page: Page, what: keyof typeof runs = 'everything', without: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = { ...runs[what], resultTypes: ['violations'] };
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(
    async (how) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, how);
      const lines = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
      );
      return lines.slice(0, 20);
    },
    { ...options, rules: { ...options.rules, ...off } },
  );
}

// Every rule at each width; colours hang on the width and the scheme, and no other rule does.
const schemes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

/** Looks at the page as it is now: narrow and wide, in the light, in the dark, and, unless told otherwise, in the colours a reader forces. */
export async function expectNoBarrier(page: Page, without?: readonly string[], forced = true): Promise<void> {
  // What lies under a bar that stays in view comes out by scrolling; to axe it would be too small to touch.
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.top, .bar').forEach((bar) => (bar.style.position = 'static')));
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, ...media } of forced ? schemes : schemes.slice(0, 2)) {
      await page.emulateMedia(media);
      expect.soft(await barriers(page, name === 'light' ? 'everything' : 'contrast', without), `${width} px, ${name}`).toEqual([]);
    }
  }
}
