import type { Page } from '@playwright/test';
import { faults, outline, treeOf } from './outline.ts';
import { expect, guideTypes, localesWith, openAll, otherPages, pageTypes, test } from './site.ts';

// A page of many screens takes its time, the more so on a machine that does other things.
test.setTimeout(120_000);

// What a screen reader meets on each kind of page. The approved outlines are in `outlines/`; after a change that is meant:
// `npm run e2e -- outline --update-snapshots`, and read the difference.

test.use({ viewport: { width: 360, height: 640 } });
// A device with a voice offers to read aloud.
test.beforeEach(({ page }) => page.addInitScript(() => Object.assign(speechSynthesis, { getVoices: () => [] })));

/** Waits for what comes by itself: the buttons at the end of a page, and what the worker keeps. */
async function settled(page: Page): Promise<void> {
  const tools = page.locator('[data-tools]');
  if ((await tools.count()) > 0) {
    await tools.evaluate((end) => end.scrollIntoView());
    await tools.getByRole('button').first().waitFor();
  }
  if ((await page.locator('#saved').count()) > 0) await page.locator('[data-language]').first().waitFor();
}

const letters = { nl: /\p{Script=Latin}/u, ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };

/** Controls whose name is in letters of another language, where it does not say that it is in another. */
function foreign(page: Page, script: RegExp): Promise<string[]> {
  return page.evaluate(
    ([source, flags]) => {
      const own = new RegExp(source, flags);
      const { lang } = document.documentElement;
      const speaks = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? '';
      return [...document.querySelectorAll('a[href], button, summary, label, legend, [aria-label]')].flatMap((element) => {
        if (!element.checkVisibility() || speaks(element) !== lang) return [];
        const texts: string[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) if (speaks(walker.currentNode.parentElement) === lang) texts.push((walker.currentNode as Text).data);
        const name = (element.getAttribute('aria-label') ?? texts.join('')).trim();
        // An address is in no language.
        return /\p{L}/u.test(name) && !/^\S+\.\S+$/.test(name) && !own.test(name) ? [name] : [];
      });
    },
    [script.source, script.flags] as const,
  );
}

for (const [name, path] of Object.entries({ ...pageTypes, ...guideTypes })) {
  test(`${name} is in order for a screen reader`, async ({ page }) => {
    for (const locale of ['nl', 'ar', 'uk'] as const) {
      if (!localesWith(name).includes(locale)) continue;
      await page.goto(`/${locale}/${path}`);
      await settled(page);
      if (locale === 'nl') expect.soft(outline(await treeOf(page))).toMatchSnapshot(['outlines', `${name.replaceAll(' ', '-')}.txt`]);
      await openAll(page);
      expect.soft(await faults(page), locale).toEqual([]);
      expect.soft(await foreign(page, letters[locale]), `names in another language than ${locale}`).toEqual([]);
    }
  });
}

for (const [name, path] of Object.entries(otherPages)) {
  test(`the ${name} page is in order for a screen reader`, async ({ page }) => {
    await page.goto(path);
    expect.soft(outline(await treeOf(page))).toMatchSnapshot(['outlines', `${name.replaceAll(' ', '-')}.txt`]);
    expect(await faults(page)).toEqual([]);
  });
}
