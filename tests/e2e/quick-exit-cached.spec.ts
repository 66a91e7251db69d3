import { arrive, watch } from './quick-exit.ts';
import { expect, test as base } from './site.ts';

// As on a phone: the browser keeps whole pages to bring them back at once. The tests' browser does so only when told.
const test = base.extend<object, { launchOptions: object }>({
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
});

test('a page that the browser kept whole is not shown after a quick exit either', async ({ page, baseURL }) => {
  const seen = await watch(page);
  const neutral = await arrive(page);
  await page.locator('[data-quick-exit]').click();
  await expect(page).toHaveURL(neutral);
  seen.length = 0;
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(neutral);
  expect(seen.filter((address) => address.startsWith(baseURL ?? ''))).toEqual([]);
});
