import { builtPages, expect, test } from './site.ts';

const [path = ''] = builtPages('nl', /data-valid-to="/);

test.describe('a figure that holds until a day', () => {
  test('stands on a page', () => {
    expect(path).not.toBe('');
  });

  for (const [what, clock, shown] of [
    ['shows weeks before', (day: string) => new Date(Date.parse(`${day}T12:00:00+01:00`) - 30 * 24 * 3600 * 1000), true],
    ['shows on its last day, until midnight in the Netherlands', (day: string) => new Date(`${day}T23:30:00+01:00`), true],
    [
      'hides on the day after, from midnight in the Netherlands',
      (day: string) => new Date(Date.parse(`${day}T23:30:00+01:00`) + 3600 * 1000),
      false,
    ],
    ['hides a year later', (day: string) => new Date(Date.parse(`${day}T12:00:00+01:00`) + 365 * 24 * 3600 * 1000), false],
  ] as const) {
    test(what, async ({ page }) => {
      await page.goto(path);
      const figure = page.locator('[data-valid-to]').first();
      const day = (await figure.getAttribute('data-valid-to')) ?? '';
      await page.clock.setFixedTime(clock(day));
      await page.reload();
      await page.locator('main').evaluate((main) => main.querySelectorAll('details').forEach((block) => (block.open = true)));
      await (shown ? expect(figure).toBeVisible() : expect(figure).toBeHidden());
    });
  }

  test('says until when, also for a reader without the script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    const figure = page.locator('[data-valid-to]').first();
    await expect(figure).toContainText(((await figure.getAttribute('data-valid-to')) ?? '').slice(0, 4));
    await context.close();
  });
});
