import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** Goes on with the Tab key to a field, as somebody does who has no mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

const field = (id: string) => `[data-field="${id}"]`;
const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

for (const locale of ['nl', 'ar'] as const) {
  test(`/${locale}/: a letter for a postal address is made by keyboard and fits one sheet, and nothing stays`, async ({
    page,
    context,
    outside,
  }) => {
    const path = `/${locale}/brieven/briefadres/`;
    await page.goto(path, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    // The browser asks for the icon by itself, when it prints.
    page.on('request', (request) => !request.url().endsWith('/icon.svg') && asked.push(request.url()));

    // The key leads to the answer that is chosen, "no answer"; the next one down is the first.
    await tabTo(page, field('slaap'));
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(field('gevernaam'))).toHaveCount(0);
    await tabTo(page, field('gever'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, field('gevernaam'));
    await page.keyboard.type('Jan Jansen');
    await tabTo(page, field('spoed'));
    await page.keyboard.press('Space');
    await tabTo(page, field('recipient'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, field('sender-name'));
    await page.keyboard.type('Amira Haddad');
    await tabTo(page, field('sender-town'));
    await page.keyboard.type('Stein');
    await tabTo(page, '.letter-tools button');

    const letter = page.locator('.letter');
    await expect(letter).toHaveAttribute('lang', 'nl');
    for (const words of [
      'Gemeente Stein',
      'Ik slaap steeds op een ander adres.',
      'De naam van deze persoon is Jan Jansen.',
      'Amira Haddad',
    ])
      await expect(letter).toContainText(words);
    await expect(letter).not.toContainText('…');
    await expect(letter.locator('.letter-own').first()).toBeVisible({ visible: locale !== 'nl' });

    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('body')
      .evaluate(
        (body) =>
          [...body.querySelectorAll('p, a, button, h1, h2, li')].filter((one) => one.checkVisibility() && !one.closest('.letter')).length,
      );
    expect(shown).toBe(0);
    for (const own of await letter.locator('.letter-own').all()) await expect(own).toBeHidden();

    expect(asked).toEqual([]);
    expect(outside).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(page.url().endsWith(path)).toBe(true);
    const kept = await page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual([{}, {}, null, 0]);
  });
}

test('another language keeps what was filled in', async ({ page }) => {
  await page.goto('/nl/brieven/briefadres/');
  await page.locator(field('sender-name')).fill('Amira Haddad');
  await page.locator(`${field('slaap')}[value=buiten]`).check();
  await page.locator('.langs summary').click();
  await page.locator('.langs a[data-locale="uk"]').click();
  await expect(page).toHaveURL(/\/uk\/brieven\/briefadres\/$/);
  await expect(page.locator('h1')).toContainText(/[\u0400-\u04FF]/);
  await expect(page.locator(field('sender-name'))).toHaveValue('Amira Haddad');
  await expect(page.locator('.letter')).toContainText('Ik slaap buiten.');
  await expect(page.locator('.letter')).toContainText('Я сплю надворі.');
});

test('another language keeps what was filled in where only one of the two has the letter', async ({ page }) => {
  await page.goto('/ro/brieven/briefadres/');
  await page.locator(field('sender-name')).fill('Amira Haddad');
  const main = page.locator('main');
  const change = async (locale: string) => {
    await page.locator('.langs summary').click();
    await page.locator(`.langs a[data-locale="${locale}"]`).click();
    await expect(page).toHaveURL(`/${locale}/brieven/briefadres/`);
    await expect(page.locator(field('sender-name'))).toHaveValue('Amira Haddad');
    const tools = page.locator('[data-tools]');
    await tools.scrollIntoViewIfNeeded();
    await expect(tools.locator('> button').first()).toBeVisible();
  };
  await change('ar');
  await expect(main).toHaveCSS('direction', 'rtl');
  expect(await main.getAttribute('lang')).toBeNull();
  await expect(page.locator('[data-fallback], .starter')).toHaveCount(0);

  await change('ro');
  await expect(main).toHaveAttribute('lang', 'nl');
  await expect(main).toHaveCSS('direction', 'ltr');
  await expect(page.locator('main > [data-fallback]')).toBeVisible();
  await expect(page.locator('.notice-title')).toHaveCSS('font-weight', '700');
  await expect(page.locator('.starter')).toHaveCount(1);
});

test('the last day for an objection is the earlier one, and goes into a calendar', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T12:00:00+01:00');
  await page.goto('/nl/brieven/bezwaar/');
  await page.locator(field('besluitdatum')).fill('2026-11-14');
  const term = page.locator('[data-term]');
  await expect(term).toHaveAttribute('data-term', '2026-12-26');
  await expect(term).toContainText('28 december 2026');
  await expect(term).toContainText('34');
  // Left open overnight, it counts anew when it is looked at.
  await page.clock.setFixedTime('2026-11-23T12:00:00+01:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(term).toContainText('33');
  const [download] = await Promise.all([page.waitForEvent('download'), term.locator('button').click()]);
  expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20261226');

  await page.locator(field('besluitdatum')).fill('2026-09-01');
  await expect(term).toHaveAttribute('data-term', '2026-10-13');
  await expect(term).toContainText('Stuur uw bezwaar toch.');
  await expect(term.locator('button')).toHaveCount(0);
});

test('the letter is copied, saved and mailed whole, and erased in one tap', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/nl/brieven/klacht/');
  await page.locator(field('verhaal')).fill('Regel één.\nRegel twee & drie #4.');
  await page.locator('.letter-tools button').nth(1).click();
  await expect(page.locator('.letter-tools [role=status]')).not.toHaveText('');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Dit is er gebeurd: Regel één.\nRegel twee & drie #4.');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.letter-tools button').nth(2).click()]);
  expect((await readFile(await download.path(), 'utf8')).replaceAll('\r\n', '\n').trim()).toBe(copied);
  const mail = new URL((await page.locator('a[href^="mailto:"]').getAttribute('href')) ?? '');
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(copied);
  await page.locator('.letter-tools .link').click();
  await expect(page.locator(field('verhaal'))).toHaveValue('');
  await expect(page.locator('.letter')).not.toContainText('Regel');
});

test('a browser that fills in several fields at once fills in all of them', async ({ page }) => {
  await page.goto('/nl/brieven/bezwaar/');
  await page.locator('.letter-form').evaluate((form) => {
    for (const input of form.querySelectorAll<HTMLInputElement>('#letter-sender-name, #letter-sender-town, #letter-sender-phone')) {
      input.value = input.id;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  for (const id of ['name', 'town', 'phone']) await expect(page.locator('.letter')).toContainText(`letter-sender-${id}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 673, height: 1000 } });

  for (const locale of ['nl', 'ar']) {
    test(`/${locale}/: the letter stands there to finish by hand`, async ({ page }) => {
      await page.goto(`/${locale}/brieven/opvang/`);
      const letter = page.locator('.letter');
      await expect(letter).toContainText('……');
      expect(await letter.locator('.letter-ticks > li').count()).toBeGreaterThan(5);
      await page.emulateMedia({ media: 'print' });
      await expect(letter).toBeVisible();
      await expect(page.locator('h1')).toBeHidden();
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
    });
  }
});

test('a field for a day is one when the reader comes to it, by keyboard too, and keeps what a browser filled in', async ({ page }) => {
  await page.goto('/nl/brieven/bezwaar/', { waitUntil: 'networkidle' });
  const birth = page.locator(field('sender-birth'));
  await expect(birth).not.toBeInViewport();
  await birth.fill('1990-05-04');
  await tabTo(page, field('sender-birth'));
  await expect(birth).toHaveAttribute('type', 'date');
  await expect(birth).toHaveValue('1990-05-04');
  await expect(page.locator('.letter')).toContainText('4 mei 1990');
});
