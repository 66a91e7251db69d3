import { expect, test } from './site.ts';

const cards = '[data-list] .card';

test.describe('the directory', () => {
  test('filters its cards, says how many, and keeps the choices in the fragment', async ({ page }) => {
    await page.goto('/nl/organisaties/');
    const all = await page.locator(`${cards}:visible`).count();
    expect(all).toBeGreaterThan(70);
    await page.getByLabel('Gemeente').selectOption('stein');
    await page.getByLabel('Zoek op woord').fill('schuldhulp');
    const left = page.locator(`${cards}:visible`);
    await expect(page.getByRole('status')).toHaveText(`${await left.count()} gevonden`);
    expect(await left.count()).toBeLessThan(5);
    await expect(page.locator('.card[data-contact="schuldhulp-stein"]')).toBeVisible();
    await expect(page.locator('.card[data-contact="schuldhulp-beek"]')).toBeHidden();
    const address = new URL(page.url());
    expect(address.search).toBe('');
    expect(address.hash).toBe('#municipality=stein&words=schuldhulp');

    await page.reload();
    await expect(page.getByLabel('Gemeente')).toHaveValue('stein');
    expect(await page.locator(`${cards}:visible`).count()).toBeLessThan(5);

    await page.getByRole('button', { name: 'Wis alle keuzes' }).click();
    await expect(page.locator(`${cards}:visible`)).toHaveCount(all);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('says so when nothing is found, with a number to call', async ({ page }) => {
    await page.goto('/ar/organisaties/#words=qqqq');
    await expect(page.getByRole('status')).toContainText('لا توجد نتائج');
    await expect(page.locator(`${cards}:visible`)).toHaveCount(0);
    await expect(page.locator('.desks a[href^="tel:"]').first()).toBeVisible();
  });

  test('shows what is open now, and says of how many it is not known', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00Z'));
    await page.goto('/nl/organisaties/');
    await page.getByLabel('Nu open').check();
    await expect(page.locator('.card[data-contact="noodnummer-112"]')).toBeVisible();
    await expect(page.locator('.card[data-contact="juridisch-loket"]')).toBeVisible();
    await expect(page.getByRole('status')).toContainText('weten wij de openingstijden niet');
    await expect(page.locator('.card[data-contact="balie-stein"]')).toBeHidden();
  });

  test('leads to a service on the page of its organisation', async ({ page }) => {
    await page.goto('/uk/organisaties/');
    await page.locator('.card[data-contact="maatschappelijke-opvang"] h3 a').click();
    await expect(page).toHaveURL('/uk/organisaties/gemeente-sittard-geleen/#maatschappelijke-opvang');
    const block = page.locator('#maatschappelijke-opvang');
    await expect(block).toBeInViewport();
    await expect(block.locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(page.locator('[data-last-checked]')).toBeVisible();
  });
});

test.describe('the directory on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  test('begins with its list, and shows more choices when asked, or when a link brings one', async ({ page }) => {
    await page.goto('/nl/organisaties/');
    await expect(page.getByLabel('Zoek op woord')).toBeInViewport();
    await expect(page.locator('[data-list] h2').first()).toBeInViewport();
    await expect(page.getByLabel('Gemeente')).toBeHidden();
    await page.getByText('Onderwerp, gemeente, nu open').click();
    await expect(page.getByLabel('Gemeente')).toBeVisible();
    await page.goto('/nl/woorden/');
    await page.goto('/nl/organisaties/#municipality=stein');
    await expect(page.getByLabel('Gemeente')).toHaveValue('stein');
    await expect(page.getByLabel('Gemeente')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the directory is one list, grouped by subject, with nothing to click that does nothing', async ({ page }) => {
    await page.goto('/pl/organisaties/');
    expect(await page.locator(`${cards}:visible`).count()).toBeGreaterThan(70);
    expect(await page.locator('[data-list] h2:visible').count()).toBeGreaterThan(5);
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.locator('.card[data-contact="juridisch-loket"]')).toContainText('09:00–17:00');
  });
});

// Tuesday 24 November, ten in the morning in the Netherlands and four at night in New York; Friday night.
for (const { moment, text } of [
  { moment: '2026-11-24T09:00:00Z', text: 'nu open tot 17:00' },
  { moment: '2026-11-26T22:30:00Z', text: 'nu dicht, open: morgen 09:00' },
  { moment: '2026-11-27T17:00:00Z', text: 'nu dicht, open: maandag 09:00' },
]) {
  test.describe(`a device in New York, at ${moment}`, () => {
    test.use({ timezoneId: 'America/New_York', locale: 'en-US' });
    test(`reads: ${text}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(moment));
      await page.goto('/nl/organisaties/juridisch-loket-organisatie/');
      await expect(page.locator('[data-contact="juridisch-loket"] [data-hours]')).toHaveText(text);
    });
  });
}

test('on a holiday, of which the source says nothing, it may be closed', async ({ page }) => {
  const hours = page.locator('[data-contact="juridisch-loket"] [data-hours]');
  await page.goto('/nl/organisaties/juridisch-loket-organisatie/');
  // The page knows the holidays from the day on which it was built.
  const [, holiday] = /;([\d-]+)=\?/.exec((await hours.getAttribute('data-hours')) ?? '') ?? [];
  await page.clock.setFixedTime(new Date(`${holiday}T10:00:00Z`));
  await page.reload();
  await expect(hours).toHaveText('vandaag is een feestdag, misschien dicht');
});
