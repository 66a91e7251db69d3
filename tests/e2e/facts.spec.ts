import { expect, test } from './site.ts';

/** The moment at which the last day of a figure is over in the Netherlands, as the page gives it. */
const ends = Date.parse('2031-07-01T00:00:00+02:00');
const minute = 60_000;
const day = 24 * 60 * minute;

test.describe('a figure that holds until a day', () => {
  for (const [what, moment, shown] of [
    ['shows weeks before', ends - 30 * day, true],
    ['shows on its last day, until midnight in the Netherlands', ends - minute, true],
    ['hides on the day after, from midnight in the Netherlands', ends, false],
    ['hides a year later', ends + 365 * day, false],
  ] as const) {
    test(what, async ({ page }) => {
      // A figure of our own: those of the site all end some day.
      await page.route('/nl/over/', async (route) => {
        const response = await route.fetch();
        const figure = `<p data-valid-to="2031-06-30" data-ends="${ends}">600 euro</p>`;
        await route.fulfill({ response, body: (await response.text()).replace(/<main[^>]*>/, `$&${figure}`) });
      });
      await page.clock.setFixedTime(moment);
      await page.goto('/nl/over/');
      await expect(page.getByText('600 euro')).toBeVisible({ visible: shown });
    });
  }
});
