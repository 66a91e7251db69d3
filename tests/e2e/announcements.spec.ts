import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

// A screen reader says what changes in a place that it knew before the change; a place that comes with its words is often passed over.

test.use({ viewport: { width: 360, height: 640 } });

const choose = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Where something is said: the page, what comes before, and what makes it speak. */
const places: Record<string, { path: string; before?: (page: Page) => Promise<unknown>; change: (page: Page) => Promise<unknown> }> = {
  'the number of organisations found': {
    path: 'organisaties/',
    change: (page) => page.getByRole('searchbox').fill('Stein'),
  },
  'the number of pages found': {
    path: 'zoeken/',
    before: (page) => page.getByRole('searchbox').focus(),
    change: (page) => page.getByRole('searchbox').fill('schulden'),
  },
  'what the clock reckons': { path: 'brieven/ontruiming/', change: (page) => page.getByRole('radio').first().check() },
  'until when there is time': {
    path: 'brieven/ontruiming/',
    before: (page) => page.locator('input[value=vonnis]').check(),
    change: (page) => page.locator('#clock-date').fill('2026-11-20'),
  },
  'the last day for an objection': {
    path: 'brieven/bezwaar/',
    change: (page) => page.locator('[data-field=besluitdatum]').fill('2026-11-20'),
  },
  'that a letter is erased': { path: 'brieven/bezwaar/', change: (page) => choose(page, 'Wis alles') },
  'that what was saved is erased': { path: 'bewaard/', change: (page) => choose(page, 'Wis alles') },
  'that an appointment lacks a day': {
    path: 'bewaard/',
    before: (page) => page.getByText('Zet een afspraak erbij').click(),
    change: (page) => choose(page, 'Bewaar deze afspraak'),
  },
  'that the address of a page is copied': {
    path: 'rechten/briefadres/',
    before: async (page) => {
      await page.locator('[data-tools]').scrollIntoViewIfNeeded();
      await choose(page, 'Deel');
    },
    change: (page) => choose(page, /Kopieer/),
  },
};

test('the number to call now is said before how many pages are found', async ({ page }) => {
  await page.goto('/nl/zoeken/');
  await page.getByRole('searchbox').fill('zelfmoord');
  await expect(page.locator('.search-count[role=status]')).toHaveText(/113.*gevonden|113.*\d/);
});

for (const [what, { path, before, change }] of Object.entries(places)) {
  test(`${what} is said where a screen reader listens`, async ({ page }) => {
    await page.goto(`/nl/${path}`);
    await before?.(page);
    const listens = page.getByRole('status').or(page.getByRole('alert'));
    await expect(listens.first()).toBeAttached();
    await listens.evaluateAll((all) => all.forEach((one) => one.setAttribute('data-said-before', one.textContent)));
    await change(page);
    const spoken = () =>
      page
        .locator('[data-said-before]')
        .evaluateAll((all) =>
          all
            .filter((one) => one.textContent !== one.getAttribute('data-said-before') && /\p{L}/u.test(one.textContent))
            .map((one) => ({ length: (one as HTMLElement).innerText.length, controls: one.querySelectorAll('button, input, li').length })),
        );
    await expect.poll(spoken).not.toEqual([]);
    // Once begun it says all that it holds, at every change.
    for (const { length, controls } of await spoken()) {
      expect.soft(length, 'letters at a time').toBeLessThan(200);
      expect.soft(controls, 'what is to be used, not heard').toBe(0);
    }
  });
}
