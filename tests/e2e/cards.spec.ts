import type { Page } from '@playwright/test';
import { expect, sticksOut, test } from './site.ts';

const path = (locale: string) => `/${locale}/brieven/balie/`;
const sheets = async (page: Page) =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

/** Gives the device a Dutch voice, and writes down what it says. */
async function withVoice(page: Page, localService: boolean): Promise<void> {
  await page.addInitScript((local) => {
    const said: string[] = [];
    const speech = {
      speaking: false,
      getVoices: () => [
        { lang: 'en-US', localService: true },
        { lang: 'nl-NL', localService: local },
      ],
      speak: ({ text }: { text: string }) => said.push(text),
      cancel: () => undefined,
      addEventListener: () => undefined,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    Object.assign(window, { said });
  }, localService);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  for (const locale of ['nl', 'ar', 'uk']) {
    test(`in ${locale} a card fills the screen, leaves the quick exit in reach, and closes`, async ({ page }) => {
      await page.goto(path(locale));
      await page.locator('#tolk > a').first().click();
      const card = page.locator('#tolk');
      expect(await card.boundingBox()).toMatchObject({ x: 0, y: 0, width: 320, height: 640 });
      const dutch = card.locator('[lang=nl]');
      await expect(dutch).toHaveText('Ik wil graag een tolk.');
      expect(await dutch.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(27);
      expect(await card.locator('a > span').count()).toBe(locale === 'nl' ? 1 : 2);
      await expect(page.locator('#briefadres')).toBeHidden();
      await page.locator('[data-quick-exit]').click({ trial: true });
      expect(await sticksOut(page)).toEqual([]);
      await card.locator('.say-close').click();
      await expect(page.locator('#briefadres')).toBeVisible();
      await expect(page.locator('#z-tolk')).toBeInViewport();
      await expect(page.locator('[data-print]:visible')).toHaveCount(0);
    });
  }

  test('the sentences of a topic lead to their set among the cards', async ({ page }) => {
    await page.goto('/nl/rechten/briefadres/');
    await page.locator('.desk a').click();
    await expect(page).toHaveURL(`${path('nl')}#rechten-briefadres`);
  });
});

test('the longest word fits the whole screen of a narrow phone, also with large letters', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(`${path('nl')}#rechten-digid-en-identiteitsbewijs-1`);
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await sticksOut(page)).toEqual([]);
  await page.locator('.say:target .say-close').scrollIntoViewIfNeeded();
  await expect(page.locator('.say:target .say-close')).toBeInViewport();
});

test('Escape closes a card', async ({ page }) => {
  await page.goto(`${path('nl')}#tolk`);
  await page.keyboard.press('Escape');
  await expect(page.locator('#briefadres')).toBeVisible();
});

test('a device with a Dutch voice of its own says the Dutch', async ({ page, outside }) => {
  await withVoice(page, true);
  await page.goto(`${path('ar')}#tolk`);
  await page.locator('.say:target .say-play').click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual(['Ik wil graag een tolk.']);
  expect(outside).toEqual([]);
});

test('a voice that speaks from another computer is not offered', async ({ page }) => {
  await withVoice(page, false);
  await page.goto(`${path('nl')}#tolk`);
  await expect(page.locator('.say:target .say-close')).toBeVisible();
  await expect(page.locator('.say-play')).toHaveCount(0);
});

test('on paper stand two cards on a sheet: of one set, of one topic, or one card alone', async ({ page }) => {
  for (const [hash, count] of [
    ['#language', 4],
    ['#rechten-briefadres', 2],
    ['#tolk', 1],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${path('ar')}${hash}`);
    expect.soft(await sheets(page), hash).toBe(count);
  }
});
