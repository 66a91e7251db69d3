import { expect, guideTypes, localesWith, openAll, pageTypes, sticksOut, test as base } from './site.ts';

// Letters of twice the size, as a reader sets them in the browser: measures in rem and media queries follow.
const test = base.extend<object, { launchOptions: { args?: string[] } }>({
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }),
    { scope: 'worker' },
  ],
});

for (const [name, path] of Object.entries({ ...pageTypes, ...guideTypes })) {
  test(`${name} fits a phone with letters of twice the size, in every language`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const locale of localesWith(name)) {
      await page.goto(`/${locale}/${path}`);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      await openAll(page);
      expect.soft(await sticksOut(page), locale).toEqual([]);
    }
  });
}
