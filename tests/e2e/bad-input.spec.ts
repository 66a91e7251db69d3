import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, translate } from './site.ts';

/** Faults of the page itself, written down from now on. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  return faults;
}

const field = (id: string) => `[data-field="${id}"]`;
const words = (locale: string, file: string) =>
  JSON.parse(readFileSync(`locales/${locale}/${file}.json`, 'utf8')) as Record<string, Record<string, string>>;

for (const kept of ['{"version":99,"items":[{"kind":"topic","id":"wonen/opvang"}]}', '{"version":2,"items":[{"kind":"top']) {
  test(`what cannot be read is told and never written over: ${kept}`, async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto('/ar/');
    await page.evaluate((text) => localStorage.setItem('saved', text), kept);
    await page.goto('/ar/bewaard/');
    await expect(page.locator('[data-unreadable]')).toHaveText(words('ar', 'saved')['problem']?.['unreadable'] ?? '');
    await page.locator('.saved-form').evaluate((form) => ((form.closest('details') as HTMLDetailsElement).open = true));
    await page.locator('[name=day]').fill('2026-12-01');
    await page.locator('[name=what]').fill('Stein');
    await page.locator('.saved-form button').click();
    await expect(page.locator('.saved-said')).not.toBeEmpty();
    // What was typed is still there, and so is what was kept.
    await expect(page.locator('[name=what]')).toHaveValue('Stein');
    expect(await page.evaluate(() => localStorage.getItem('saved'))).toBe(kept);

    await page.locator('[data-erase]').click();
    await expect(page.locator('[data-unreadable]')).toHaveCount(0);
    await page.locator('.saved-form button').click();
    await expect(page.locator('.saved-appointments li')).toHaveCount(1);
    expect(faults).toEqual([]);
  });
}

test('a file of nonsense changes nothing, and a file with HTML in it is text', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto('/uk/bewaard/');
  const said = page.locator('.saved-said');
  const input = page.locator('input[type=file]');
  const nonsense = words('uk', 'saved')['problem']?.['nonsense'] ?? '';
  const open = (text: string, times = 1) =>
    input.evaluate(
      (element: HTMLInputElement, [part, count]) => {
        const files = new DataTransfer();
        files.items.add(new File([part.repeat(count)], 'x.json'));
        element.files = files.files;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [text, times] as const,
    );
  for (const [text, times] of [
    ['<!doctype html>'],
    ['[]'],
    ['{"version":2.5}'],
    ['{"__proto__":{"version":2}}'],
    ['x', 20_000_000],
    ['\u0000\uD800'],
  ] as const) {
    await page.reload();
    await open(text, times);
    await expect(said, text).toHaveText(nonsense);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  }
  const html = '<img src=x onerror=alert(1)>';
  const item = { kind: 'topic', id: 'wonen/opvang', locale: 'xx', title: html, savedOn: '2026-02-31', steps: [{ text: html, done: true }] };
  await open(JSON.stringify({ version: 2, items: [item, { ...item, id: '../../x' }], appointments: [{ day: '2026-12-01', what: html }] }));
  await expect(page.locator('[data-saved]')).toHaveCount(1);
  await expect(page.locator('[data-saved] h3')).toHaveText(html);
  await expect(page.locator('.saved-appointments')).toContainText(html);
  expect(await page.locator('.saved img').count()).toBe(0);
  expect(faults).toEqual([]);
});

test.describe('where keeping is forbidden', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get: refuse });
      const never = () => Promise.reject(new DOMException('forbidden', 'SecurityError'));
      Object.assign(CacheStorage.prototype, { keys: never, open: never, match: never });
      Object.assign(ServiceWorkerContainer.prototype, { register: never, getRegistration: never });
    }),
  );

  test('every page works, and says that it cannot keep', async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto('/nl/bewaard/');
    const strings = words('nl', 'saved');
    await expect(page.getByText(strings['offline']?.['none'] ?? '?')).toBeVisible();
    await page.locator('.saved-form').evaluate((form) => ((form.closest('details') as HTMLDetailsElement).open = true));
    await page.locator('[name=day]').fill('2026-12-01');
    await page.locator('[name=what]').fill('Balie');
    await page.locator('.saved-form button').click();
    await expect(page.locator('.saved-said')).toHaveText(strings['problem']?.['full'] ?? '?');
    await expect(page.locator('[name=what]')).toHaveValue('Balie');
    await page.locator('[data-erase]').click();
    await expect(page.locator('.saved-said')).toHaveText(strings['erase']?.['done'] ?? '?');

    await page.goto('/nl/rechten/briefadres/');
    const row = page.locator('[data-tools]');
    await row.evaluate((element) => element.scrollIntoView());
    await row.locator('> button').last().click();
    await row.locator('.tools-panel button').click();
    await expect(row.locator('[role=status]')).toHaveText(words('nl', 'tools')['saving']?.['failed'] ?? '?');

    await page.goto('/nl/wat-geldt-voor-mij/');
    await page.locator('#wizard input').first().check();
    await page.locator('#wizard button[type=submit]').click();
    await page.locator('.wizard-answers summary').click();
    await page.locator('.wizard-answers .button-quiet').first().click();
    await page.locator('.plan-tools > button.button-quiet').last().click();
    await expect(page.locator('.plan-tools [role=status]')).toHaveText(words('nl', 'wizard')['save']?.['failed'] ?? '?');

    await page.goto('/nl/brieven/klacht/');
    await page.locator(field('verhaal')).fill('Dit.');
    await expect(page.locator('.letter')).toContainText('Dit is er gebeurd: Dit.');
    await page.locator('[data-quick-exit]').click();
    await expect(page.getByRole('heading', { name: 'Het weer' })).toBeVisible();
    expect(faults).toEqual([]);
  });
});

test('a device without room keeps what it has, and says that a language does not fit', async ({ page, context, baseURL }) => {
  await page.goto('/nl/bewaard/');
  await expect(page.locator('[data-offline=keep]').first()).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 });
  await page.locator('[data-language="nl"] [data-offline=keep]').click();
  await expect(page.getByText(words('nl', 'saved')['offline']?.['failed'] ?? '?')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).not.toContain('language-nl');
  await context.setOffline(true);
  await page.goto('/nl/hulp-nu/');
  await expect(page.locator('[data-kept]')).toBeVisible();
});

for (const [year, locale] of [
  ['1970', 'nl'],
  ['2040', 'ar'],
] as const) {
  test(`a device that thinks it is ${year} is told so, and gets no letter of that day`, async ({ page }) => {
    const faults = faultsOf(page);
    await page.clock.setFixedTime(`${year}-01-01T12:00:00Z`);
    const told = (text: string | undefined) => page.getByText((text ?? '?').split('{{day}}')[1] ?? '?', { exact: false });

    await page.goto(`/${locale}/brieven/bezwaar/`);
    await expect(told(words(locale, 'letters')['form']?.['wrongDay'])).toBeVisible();
    await expect(page.locator('.letter-place')).not.toContainText(year);
    await page.locator(field('besluitdatum')).fill('2026-11-20');
    await expect(page.locator('[data-term]')).toHaveAttribute('data-term', '2027-01-01');

    await page.goto(`/${locale}/brieven/ontruiming/`);
    await page.check('input[value=aanzegging]');
    await page.fill('#clock-date', '2026-11-30');
    await expect(told(words(locale, 'desk')['clock']?.['wrongDay'])).toBeVisible();

    for (const path of ['rechten/briefadres/', 'geld/bijstand/', 'organisaties/', 'wat-geldt-voor-mij/', 'bewaard/']) {
      await page.goto(`/${locale}/${path}`);
      await expect(page.locator('h1')).toBeVisible();
    }
    expect(faults).toEqual([]);
  });
}

test('a date that is still being typed, or that nobody can mean, counts as none', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto('/nl/brieven/bezwaar/');
  for (const day of ['0002-11-20', '0202-11-20', '275760-09-13']) {
    await page.locator(field('besluitdatum')).fill(day);
    await expect(page.locator('[data-term]')).toHaveCount(0);
    await page.locator(field('sender-birth')).fill(day);
  }
  await page.locator(field('sender-name')).fill('   ');
  await expect(page.locator('.letter-name')).toContainText('…');

  await page.goto('/nl/bewaard/');
  await page.locator('.saved-form').evaluate((form) => ((form.closest('details') as HTMLDetailsElement).open = true));
  await page.locator('[name=day]').fill('275760-09-13');
  await page.locator('[name=what]').fill('Balie');
  await page.locator('.saved-form button').click();
  await expect(page.locator('.saved-error')).not.toBeEmpty();
  expect(faults).toEqual([]);
});

test.describe('translated by the browser', () => {
  let faults: string[] = [];
  test.beforeEach(({ page }) => void (faults = faultsOf(page)));
  test.afterEach(() => expect(faults).toEqual([]));

  test('a letter goes on', async ({ page }) => {
    await page.goto('/pl/brieven/briefadres/');
    const steps = [
      () => page.locator(`${field('slaap')}[value=buiten]`).check(),
      () => page.locator(`${field('slaap')}[value=voertuig]`).check(),
      () => page.locator(`${field('gever')}[value=iemand]`).check(),
      () => page.locator(field('gevernaam')).fill('Jan Jansen'),
      () => page.locator(`${field('gever')}[value=niemand]`).check(),
      () => page.locator(`${field('recipient')}[value=stein]`).check(),
      () => page.locator(`${field('recipient')}[value=other]`).check(),
      () => page.locator(field('sender-toName')).fill('Gemeente Elders'),
      () => page.locator(field('sender-name')).fill('Amira'),
      () => page.locator(field('sender-town')).fill('Stein'),
    ];
    for (const step of steps) {
      await translate(page);
      await step();
    }
    const letter = page.locator('.letter');
    for (const text of ['Ik slaap in een voertuig', 'een adres van de gemeente', 'Gemeente Elders', 'Amira', 'Stein, '])
      await expect(letter).toContainText(text);
    await expect(letter).not.toContainText('Jan Jansen');
    await expect(letter).not.toContainText('Ik slaap buiten');
    await translate(page);
    await page.locator('.letter-tools .link').click();
    await expect(letter).not.toContainText('Amira');
  });

  test('the clock goes on', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-25T10:00:00+01:00');
    await page.goto('/en/brieven/ontruiming/');
    const said = page.locator('[role=status]');
    for (const [phase, day, text] of [
      ['vonnis', '2026-11-20', '2026'],
      ['aanzegging', '2026-11-26', 'Tomorrow'],
      ['aanzegging', '2026-11-25', 'Today'],
    ] as const) {
      await translate(page);
      await page.check(`input[value=${phase}]`);
      await translate(page);
      await page.fill('#clock-date', day);
      await expect(said).toContainText(text);
    }
    await translate(page);
    await page.locator('#clock-municipality').selectOption('stein');
    await page.locator('.clock-form button').click();
    await expect(page.locator('#clock-date')).toHaveCount(0);
    await expect(said).toBeEmpty();
  });

  test('the directory goes on', async ({ page }) => {
    await page.goto('/nl/organisaties/');
    const count = page.locator('[data-filter] output');
    await translate(page);
    await page.locator('[data-key=section]').selectOption('geld');
    const first = await count.textContent();
    await translate(page);
    await page.locator('[data-key=words]').fill('juridisch');
    await expect(count).not.toHaveText(first ?? '');
    await expect(count).toHaveText(/\d/);
    await translate(page);
    await page.locator('[data-clear]').click();
    await expect(page.locator('.card:visible').nth(5)).toBeVisible();
  });

  test('the search goes on', async ({ page }) => {
    await page.goto('/nl/zoeken/#q=briefadres');
    const count = page.locator('.search-count > :last-child');
    await expect(count).toHaveText(/\d/);
    for (const query of ['deurwaarder', 'ik slaap buiten', 'xqzzzy', 'huur']) {
      await translate(page);
      await page.locator('[data-search-field] input').fill(query);
      await expect(count).toContainText(query);
      const shown = Number(/\d+/.exec((await count.textContent()) ?? '')?.[0] ?? 0);
      expect(await page.locator('[data-search-results] > li').count()).toBe(Math.min(shown, 10));
      if (shown > 0) await expect(page.locator('.search-kinds button span').first()).toHaveText(String(shown));
    }
  });

  test('saved things go on, and stay where they stand', async ({ page }) => {
    await page.goto('/nl/');
    await page.evaluate(() => {
      const steps = ['Bel', 'Schrijf'].map((text) => ({ text, done: false }));
      const item = (id: string) => ({ kind: 'topic', id, locale: 'nl', title: id, savedOn: '2026-11-22', steps, bring: [] });
      localStorage.setItem('saved', JSON.stringify({ version: 2, items: ['a', 'b', 'c'].map(item), appointments: [] }));
    });
    await page.goto('/nl/bewaard/');
    const order = () => page.locator('[data-saved]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['saved']));
    await translate(page);
    await page.locator('[data-saved=a] input').first().check();
    await expect(page.locator('[data-saved=a] input').first()).toBeFocused();
    expect(await order()).toEqual(['a', 'b', 'c']);
    await translate(page);
    await page.locator('[data-saved=b] > button').click();
    await expect.poll(order).toEqual(['a', 'c']);
    await page.locator('.saved-form').evaluate((form) => ((form.closest('details') as HTMLDetailsElement).open = true));
    for (const what of ['Balie', 'Arts']) {
      await translate(page);
      await page.locator('.saved-form button').click();
      await expect(page.locator('.saved-error')).not.toBeEmpty();
      await translate(page);
      await page.locator('[name=day]').fill('2026-12-01');
      await page.locator('[name=what]').fill(what);
      await page.locator('.saved-form button').click();
      await expect(page.locator('.saved-error')).toBeEmpty();
    }
    await expect(page.locator('.saved-appointments li')).toHaveCount(2);
    await translate(page);
    await page.locator('[data-erase]').click();
    await expect(page.locator('[data-saved]')).toHaveCount(0);
    await expect(page.locator('.saved-said')).toHaveText(/gewist/);
  });
});
