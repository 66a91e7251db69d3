import type { Page } from '@playwright/test';
import { qrPath } from '../../src/domain/qr.ts';
import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './site.ts';

/** Pages of a PDF, and the size of each in millimetres. */
function sheets(pdf: Buffer): { width: number; height: number }[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map((box) => ({ width: millimetres(box[1]), height: millimetres(box[2]) }));
}

const onPaper = async (page: Page) => sheets(await page.pdf({ preferCSSPageSize: true }));

/** Each code drawn on a page, with the address it says it leads to. */
const codes = (page: Page) =>
  page
    .locator('[data-qr]')
    .evaluateAll((all) => all.map((svg) => [(svg as SVGElement).dataset['qr'] ?? '', svg.querySelector('path')?.getAttribute('d') ?? '']));

test.describe('three taps from the home page tell', () => {
  test('who may register somebody for the Parkpolis', async ({ page }) => {
    await page.goto('/nl/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Voor professionals' }).click();
    await page.getByRole('navigation', { name: 'Voor professionals' }).getByRole('link', { name: 'Verwijzen' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Parkpolis' }).getByRole('link').click();
    const answer = page.locator('[data-need="health-insurance"]');
    await expect(answer).toBeInViewport();
    await expect(answer).toContainText('Parkpolis');
    await expect(answer).toContainText('Aanmelden kan alleen door: een hulporganisatie');
  });

  test('where somebody of 19 from Stein asks for bijstand', async ({ page }) => {
    await page.goto('/nl/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Voor professionals' }).click();
    await page.getByRole('navigation', { name: 'Voor professionals' }).getByRole('link', { name: 'Verwijzen' }).click();
    await page.getByRole('link', { name: 'bijstand onder de 27 jaar' }).click();
    const answer = page.locator('[data-need="bijstand-under-27"] article').filter({ hasText: 'Stein' });
    await expect(answer).toBeInViewport();
    await expect(answer).toContainText('Jongerenpunt');
    await expect(answer.getByRole('link').first()).toBeVisible();
  });
});

test('a desk that nobody knows is an open question, with a number to call', async ({ page }) => {
  await page.goto('/en/professionals/verwijzen/#stuck');
  const unknown = page.locator('[data-need="stuck"] article').filter({ hasText: 'Open question' });
  await expect(unknown).toHaveCount(2);
  for (const one of await unknown.all()) await expect(one.locator('a[href^="tel:"]')).toBeVisible();
});

test('what is planned is never told as if it were there', async ({ page }) => {
  await page.goto('/nl/professionals/');
  const planned = page.locator('tr[data-lifecycle="planned"], tr[data-lifecycle="study"]');
  expect(await planned.count()).toBeGreaterThan(5);
  for (const row of await planned.all()) await expect.soft(row).toContainText(/gepland, nog niet open|wordt onderzocht/);
});

test.describe('a poster', () => {
  for (const target of ['hulp-nu', 'wonen/huisuitzetting', 'rechten/zonder-verblijfsvergunning', 'zorg/zorgverzekering']) {
    test(`on ${target} is one sheet of A4, or of A3, with all of it on it`, async ({ page }) => {
      await page.goto(`/nl/professionals/poster/${target}/`);
      expect(await onPaper(page)).toEqual([{ width: 210, height: 297 }]);
      await page.getByRole('link', { name: 'A3' }).click();
      expect(await onPaper(page)).toEqual([{ width: 297, height: 420 }]);
      await page.emulateMedia({ media: 'print' });
      const cut = await page.locator('.poster').evaluate((poster) => {
        const { bottom, right } = poster.getBoundingClientRect();
        const small = [...poster.querySelectorAll('.qr')]
          .filter((code) => code.getBoundingClientRect().height < 90)
          .map(() => 'a small code');
        const out = [...poster.querySelectorAll('*')].filter((one) => {
          const box = one.getBoundingClientRect();
          return box.bottom > bottom + 1 || box.right > right + 1;
        });
        return [...small, ...out.map((one) => (one.textContent ?? '').trim().slice(0, 30))];
      });
      expect(cut).toEqual([]);
      await expect(page.locator('footer')).toBeHidden();
    });
  }

  test('has a code for each language, which leads to the page in that language', async ({ page }) => {
    await page.goto('/nl/professionals/poster/rechten/briefadres/');
    const base = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').origin;
    const found = await codes(page);
    expect(found.map(([address]) => address)).toEqual(locales.map((locale) => `${base}/${locale}/rechten/briefadres/`));
    for (const [address, path] of found) expect(path, address).toBe(qrPath(address ?? '').path);
  });
});

test.describe('a hand-out', () => {
  test('shows the language of the client beside the Dutch, with large numbers and a code, and keeps nothing', async ({ page, context }) => {
    await page.goto('/nl/professionals/materiaal/');
    const choose = page.locator('.handout');
    await choose.getByRole('radio', { name: 'العربية' }).check();
    await choose.getByText('Adres, papieren en rechten').first().click();
    await choose.getByRole('checkbox', { name: 'Ik heb geen adres om mij in te schrijven' }).check();
    await choose.getByText('Mensen om u heen').last().click();
    await choose.getByRole('checkbox', { name: 'Veilig Thuis' }).check();

    const sheet = page.locator('[data-handout="ar"]');
    const topic = sheet.locator('[data-topic="rechten/briefadres"]');
    await expect(topic.locator('[lang="ar"][dir="rtl"] h3')).toHaveText(/[\u0600-\u06FF]/);
    await expect(topic.locator('[lang="nl"] h3')).toHaveText('Ik heb geen adres om mij in te schrijven');
    expect(await topic.locator('[lang="ar"] ol li').count()).toBe(await topic.locator('[lang="nl"] ol li').count());
    const number = sheet.locator('[data-service="veilig-thuis"] .sheet-number');
    await expect(number).toContainText('0800-2000');
    for (const [address, path] of await codes(page)) {
      expect(address).toMatch(/^https:.*\/ar\/rechten\/briefadres\/$/);
      expect(path).toBe(qrPath(address ?? '').path);
    }

    const url = new URL(page.url());
    expect(url.pathname + url.search).toBe('/nl/professionals/materiaal/');
    expect(url.hash).toBe('#taal=ar&over=rechten/briefadres&wie=veilig-thuis');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    await expect(choose.locator('.handout-pick')).toBeHidden();
    await expect(page.locator('h1')).toBeHidden();
    const size = await number.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    const [arabic, dutch] = await Promise.all(['ar', 'nl'].map((tag) => topic.locator(`[lang="${tag}"]`).boundingBox()));
    expect(arabic?.y).toBe(dutch?.y);
  });

  test('comes back from its address, in another language too', async ({ page }) => {
    await page.goto('/en/professionals/materiaal/#taal=ro&over=rechten/briefadres&wie=veilig-thuis');
    const sheet = page.locator('[data-handout="ro"]');
    await expect(sheet.locator('[data-topic="rechten/briefadres"] [lang="ro"] h3')).toBeVisible();
    await expect(sheet.locator('[data-service="veilig-thuis"]')).toContainText('0800-2000');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that a hand-out needs one, and leads to pages that print as well', async ({ page }) => {
    await page.goto('/nl/professionals/materiaal/');
    const instead = page.locator('#handout');
    await expect(instead).toContainText('JavaScript');
    await expect(instead.getByRole('link', { name: 'Wonen' })).toHaveAttribute('href', '/nl/wonen/');
    await expect(page.getByRole('link', { name: 'Hulp nu' }).first()).toBeVisible();
  });
});
