import type { Page } from '@playwright/test';
import { expectNoBarrier } from './axe.ts';
import { faults } from './outline.ts';
import { expect, test } from './site.ts';
import { tooSmall } from './targets.ts';

// A page of many screens takes its time, the more so on a machine that does other things.
test.setTimeout(120_000);

// What readers bring about themselves is looked at as the pages are: what opens, what they fill in, what answers them.

test.use({ viewport: { width: 360, height: 640 } });

async function answer(page: Page, times: number): Promise<void> {
  for (let step = 0; step < times; step++) {
    const heading = (await page.locator('#wizard [data-heading]').textContent()) ?? '';
    await page.locator('#wizard input[type=radio]').first().check();
    await page.locator('#wizard button[type=submit]').click();
    await expect(page.locator('#wizard [data-heading]')).not.toHaveText(heading);
  }
}

/** Opens what one of the buttons at the end of a page opens. */
async function tool(page: Page, place: number): Promise<void> {
  const tools = page.locator('[data-tools]');
  await tools.evaluate((end) => end.scrollIntoView());
  await tools.locator('> button').nth(place).click();
  await tools.locator('.tools-panel').waitFor();
}

const states: Record<string, { path: string; in?: readonly string[]; reach: (page: Page) => Promise<unknown> }> = {
  'the open list of languages': { path: 'rechten/briefadres/', reach: (page) => page.locator('.langs summary').click() },
  'an explained word': {
    path: 'rechten/briefadres/',
    reach: async (page) => {
      await page.locator('main a[data-explain]').first().click();
      await page.locator('[popover]').waitFor();
    },
  },
  'the ways to share a page': {
    path: 'wonen/opvang/',
    reach: async (page) => {
      await tool(page, 1);
      await page.locator('.tools-panel button').last().click();
      await page.locator('.tools-panel svg').waitFor();
    },
  },
  'a page that was saved': {
    path: 'wonen/opvang/',
    reach: async (page) => {
      await tool(page, 2);
      await page.locator('.tools-panel button').click();
      await page.locator('.tools-panel a').click();
      await page.locator('[data-language]').first().waitFor();
      await page.locator('.saved-form').evaluate((form) => ((form.closest('details') as HTMLDetailsElement).open = true));
      await page.locator('.saved-form [name=day]').fill('2030-01-07');
      await page.locator('.saved-form button').click();
      await page.locator('.saved-error').filter({ hasText: /\p{L}/u }).waitFor();
    },
  },
  'a question without an answer': {
    path: 'wat-geldt-voor-mij/',
    reach: async (page) => {
      await page.locator('#wizard button[type=submit]').click();
      await page.locator('#wizard [role=alert]').waitFor();
    },
  },
  'the question whether to leave the answers': {
    path: 'wat-geldt-voor-mij/',
    reach: async (page) => {
      await answer(page, 1);
      await page.locator('footer a').first().click();
      await page.locator('dialog').waitFor();
    },
  },
  'a plan, to be shared': {
    path: 'wat-geldt-voor-mij/',
    reach: async (page) => {
      await answer(page, 5);
      await page.locator('.wizard-answers summary').click();
      await page.locator('.wizard-answers > .button-quiet').first().click();
      await page.locator('.plan [aria-expanded]').click();
      await page.locator('.plan-share').waitFor();
    },
  },
  'a letter with a date': {
    path: 'brieven/bezwaar/',
    reach: async (page) => {
      await page.locator('[data-field=besluitdatum]').fill('2026-11-02');
      await page.locator('#letter input[type=date]').first().waitFor();
    },
  },
  'what the clock reckons': {
    path: 'brieven/ontruiming/',
    reach: async (page) => {
      await page.locator('#clock input[type=radio]').nth(3).check();
      await page.locator('#clock-date').fill('2030-01-07');
    },
  },
  'a search without a result': {
    path: 'zoeken/#q=xqzwvk',
    reach: (page) => page.locator('[data-search-none]').waitFor(),
  },
  'a hand-out': {
    path: 'professionals/materiaal/#taal=ar&over=rechten/briefadres&wie=veilig-thuis',
    in: ['nl'],
    reach: (page) => page.locator('[data-handout=ar]').waitFor(),
  },
};

for (const locale of ['nl', 'ar']) {
  for (const [name, { path, in: only = ['nl', 'ar'], reach }] of Object.entries(states)) {
    if (!only.includes(locale)) continue;
    test(`${name} has no barrier, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/${path}`);
      await reach(page);
      expect.soft(await faults(page)).toEqual([]);
      expect.soft(await tooSmall(page)).toEqual([]);
      await expectNoBarrier(page);
    });
  }
}
