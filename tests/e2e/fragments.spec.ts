import { expect, test } from './site.ts';

/** What stands behind the # when somebody cuts, mangles or forges an address. */
const rubbish = [
  '%E0%A4%A',
  '%',
  'plan=',
  'plan=%00',
  'plan=..',
  'plan=constructor.__proto__.tostring',
  'plan=<img src=x onerror=alert(1)>',
  `plan=${'a.'.repeat(50_000)}`,
  `plan=${'a-b.'.repeat(400)}`,
  'plan=briefadres.briefadres.bestaat-niet',
  'q=%F0%9F',
  `q=${'ж'.repeat(20_000)}`,
  'q="><script>alert(1)</script>',
  ':~:text=x',
  'section=__proto__&way=constructor&open=%',
  `words=${'a '.repeat(5000)}`,
];
/** What an older version, or another program, may have left on the phone. */
const leftovers = [
  '',
  'null',
  '[]',
  '{',
  '"plan"',
  '{"ids":1}',
  '{"ids":[null,1,{},"../x"],"day":{}}',
  '{"ids":["bestaat-niet"]}',
  'x'.repeat(100_000),
];

for (const path of [
  '/nl/wat-geldt-voor-mij/',
  '/ar/wat-geldt-voor-mij/',
  '/nl/wonen/huisuitzetting/',
  '/nl/zoeken/',
  '/nl/organisaties/',
]) {
  test(`${path} stays calm behind any #`, async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    for (const fragment of rubbish) {
      await page.goto('about:blank');
      await page.goto(`${path}#${fragment}`);
      await expect(page.locator('h1').first(), fragment.slice(0, 40)).toBeVisible();
      if (path.includes('wat-geldt')) await expect(page.locator('#wizard [data-heading]'), fragment.slice(0, 40)).toBeVisible();
    }
    // The same while the page is open.
    for (const fragment of rubbish) await page.evaluate((hash) => (location.hash = hash), fragment);
    await expect(page.locator('h1').first()).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('the wizard starts whatever was left on the phone', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/nl/');
  for (const kept of leftovers) {
    await page.evaluate((text) => localStorage.setItem('plan', text), kept);
    await page.goto('/nl/wat-geldt-voor-mij/');
    await expect(page.locator('#wizard [data-heading]'), kept.slice(0, 40)).toBeVisible();
  }
  expect(faults).toEqual([]);
});
