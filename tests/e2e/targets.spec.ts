import { expect, openAll, otherPages, pagesIn, test } from './site.ts';
import { tooSmall } from './targets.ts';

test.setTimeout(120_000);
test.use({ viewport: { width: 360, height: 640 } });

// What appears only after a reader did something is measured in states.spec.ts and search.spec.ts.
const samples = { nl: pagesIn('nl'), ar: pagesIn('ar'), 'no language': Object.entries(otherPages) };

for (const [language, pages] of Object.entries(samples)) {
  test(`all that can be pressed is large enough for a finger, in ${language}`, async ({ page }) => {
    for (const [name, path] of pages) {
      await page.goto(path);
      await openAll(page);
      expect.soft(await tooSmall(page), `${name}, ${path}`).toEqual([]);
    }
  });
}
