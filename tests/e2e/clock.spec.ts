import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { expect, sticksOut, test } from './site.ts';

const phases = ['brief', 'dagvaarding', 'zitting', 'vonnis', 'aanzegging', 'uitgezet'];
const shown = (page: Page) =>
  page.locator('[data-phase]:visible').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['phase']));
const answer = (page: Page) => page.locator('.clock-answer');

/** Opens the clock at ten in the morning of a winter day. */
async function open(page: Page, locale: string, day = '2026-11-25'): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00+01:00`));
  await page.goto(`/${locale}/brieven/ontruiming/`);
  await expect(page.locator('#clock input').first()).toBeVisible();
}

for (const [locale, left, afterDate] of [
  ['nl', 'Nog 5 dagen', 'maandag 30 november 2026'],
  ['ar', 'بقيت 5 أيام', '30 نوفمبر 2026'],
] as const) {
  test(`in ${locale} the clock counts by keyboard on a narrow phone, and keeps and asks nothing`, async ({ page, context, outside }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, locale);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('#clock input').first().focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
    if (!(await page.locator('#clock input:checked').count())) await page.keyboard.press('Space');
    await expect.poll(() => shown(page)).toEqual(['aanzegging']);

    await page.keyboard.press('Tab');
    await expect(page.locator('#clock-date')).toBeFocused();
    await page.locator('#clock-date').fill('2026-11-30');
    await expect(answer(page)).toContainText(left);
    await expect(answer(page)).toContainText(afterDate);
    await page.locator('#clock-municipality').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-municipality]:visible')).toHaveCount(1);
    await expect(page.locator('[data-municipality=stein]:visible a[href^="tel:"]')).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);

    expect(asked).toEqual([]);
    expect(outside).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(new URL(page.url()).href).toMatch(new RegExp(`/${locale}/brieven/ontruiming/$`));
    expect(await page.evaluate(() => [history.state, localStorage.length, sessionStorage.length])).toEqual([null, 0, 0]);
  });
}

test('the clock says today and tomorrow, and sends a date that has passed to the next phase', async ({ page }) => {
  await open(page, 'nl');
  await page.check('input[value=aanzegging]');
  await page.fill('#clock-date', '2026-11-26');
  await expect(answer(page)).toContainText('Morgen');
  await expect(answer(page)).toContainText('laatste werkdag');
  await page.fill('#clock-date', '2026-11-25');
  await expect(answer(page)).toContainText('Vandaag');
  await expect(page.locator('[data-phase=aanzegging] [data-list=day]')).toBeVisible();
  await expect(page.locator('[data-phase=aanzegging] [data-list=today]')).toBeHidden();
  await page.fill('#clock-date', '2026-11-24');
  await answer(page).getByRole('button').click();
  await expect.poll(() => shown(page)).toEqual(['uitgezet']);
  await expect(page.locator('input[value=uitgezet]')).toBeFocused();
  await expect(page.locator('#clock-date')).toHaveValue('2026-11-24');
  await expect(page.locator('[data-term=wonen-verhuizing-melden]')).toContainText('zondag 29 november 2026');
  await expect(page.locator('[data-need=first-contact]')).toBeVisible();
});

test('in the weekend the clock leads to urgent help', async ({ page }) => {
  await open(page, 'nl', '2026-11-28');
  await page.check('input[value=vonnis]');
  await expect(answer(page).locator('a[href="/nl/hulp-nu/"]')).toBeVisible();
});

test('what was filled in goes with one press', async ({ page }) => {
  await open(page, 'nl');
  await page.check('input[value=vonnis]');
  await page.fill('#clock-date', '2026-11-20');
  await page.locator('.clock-form button').click();
  await expect.poll(() => shown(page)).toEqual(phases);
  await expect(page.locator('#clock input').first()).toBeFocused();
  await expect(page.locator('#clock-date')).toHaveCount(0);
});

test('each phase prints on one sheet of A4 in every language, with the Dutch beside it', async ({ page }) => {
  // Thirty-six sheets.
  test.setTimeout(90_000);
  for (const locale of locales) {
    await open(page, locale);
    for (const phase of phases) {
      await page.check(`input[value=${phase}]`);
      await page.fill('#clock-date', ['vonnis', 'uitgezet'].includes(phase) ? '2026-11-20' : '2026-11-26');
      await expect(answer(page)).toContainText('2026');
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect.soft(pdf.match(/\/Type\s*\/Page\b/g)?.length, `${locale} ${phase}`).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    expect
      .soft(await page.locator('[data-phase]:visible li .beside:visible').count(), locale)
      .toBe(locale === 'nl' ? 0 : await page.locator('[data-phase]:visible li:visible').count());
    await page.emulateMedia({ media: null });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has every phase and every number', async ({ page }) => {
    await page.goto('/nl/brieven/ontruiming/');
    expect(await shown(page)).toEqual(phases);
    expect(await page.locator('[data-municipality]:visible').count()).toBeGreaterThan(2);
    for (const number of await page.locator('main a[href^="tel:"]').all()) await expect(number).toBeVisible();
    await expect(page.locator('#clock-print')).toBeHidden();
  });
});
