import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/days.ts';
import { dayInWords } from '../../src/i18n/in-words.ts';
import { expect, test, translate } from './site.ts';

const path = '/nl/wat-geldt-voor-mij/';
const outcomes = globSync('content/wizard/outcomes/*.yaml').map((file) => basename(file, '.yaml'));
const story = ['self', 'nowhere', 'safe', '27-plus', 'stein', 'no', 'none', 'none', 'yes', 'no', 'no', 'dutch', 'no'];

async function answer(page: Page, value: string): Promise<void> {
  const heading = await page.locator('#wizard [data-heading]').textContent();
  await page.locator(`#wizard input[value="${value}"]`).check();
  await page.locator('#wizard button[type=submit]').click();
  await expect(page.locator('#wizard [data-heading]')).not.toHaveText(heading ?? '');
}

async function open(page: Page, address = path): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#wizard [data-heading]')).toBeVisible();
}

test('a whole story ends in a plan, and leaves no answer anywhere', async ({ page, context, outside }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search + (request.postData() ?? '')));
  await open(page);
  for (const value of story) await answer(page, value);
  await expect(page.locator('#wizard [data-outcome="vannacht-slapen"]')).toBeVisible();
  await expect(page.locator('#wizard [data-outcome="briefadres"]')).toBeVisible();
  await expect(page.locator('#wizard [data-outcome="vannacht-slapen"] a[href^="tel:"]').first()).toBeVisible();
  expect(outside).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  const answers = story.filter((value) => value.length > 4);
  expect(asked.filter((one) => one.includes('?') || answers.some((value) => one.includes(value)))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(path);
  const kept = await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]));
  expect(kept).toBe(JSON.stringify([{ step: story.length }, {}, {}]));
});

test('the heading takes the focus and the title carries the step', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  await expect(page.locator('#wizard [data-heading]')).toBeFocused();
  expect(await page.title()).toContain((await page.locator('#wizard [data-heading]').textContent()) ?? '');
});

test('without a choice the reader is told, and stays', async ({ page }) => {
  await open(page);
  await page.locator('#wizard button[type=submit]').click();
  await expect(page.locator('#wizard [role=alert]')).toBeVisible();
});

test('Back and Forward move between questions, with the answers kept', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  await answer(page, 'with-others');
  const third = await page.locator('#wizard [data-heading]').textContent();
  await page.goBack();
  await expect(page.locator('#wizard input[value="with-others"]')).toBeChecked();
  await page.goForward();
  await expect(page.locator('#wizard [data-heading]')).toHaveText(third ?? '');
});

test('another language keeps the answers and the place', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  await answer(page, 'with-others');
  await page.locator('.langs summary').click();
  await page.locator('.langs a[data-locale="ar"]').click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page).toHaveURL(/\/ar\/wat-geldt-voor-mij\/$/);
  await page.goBack();
  await expect(page.locator('#wizard input[value="with-others"]')).toBeChecked();
  await expect(page.locator('#wizard')).toContainText(/[\u0600-\u06FF]/);
});

test('a page that the browser translates goes on working', async ({ page }) => {
  await open(page);
  for (const value of story) {
    await translate(page);
    await answer(page, value);
  }
  await expect(page.locator('#wizard [data-outcome="vannacht-slapen"]')).toHaveCount(1);
});

test('"I do not know" to everything still gives somebody to call, and no flood', async ({ page }) => {
  await open(page);
  for (let step = 0; step < 25 && (await page.locator('#wizard form').count()) > 0; step++) await answer(page, 'unknown');
  const plan = page.locator('#wizard .plan');
  await expect(plan.locator('[data-outcome="gemeente-bellen"]')).toBeVisible();
  for (const number of ['tel:112', 'tel:113', 'tel:08002000'])
    await expect(plan.locator(`.plan-numbers a[href="${number}"]`)).toBeVisible();
  const unfolded = plan.locator(':scope > section:not([data-band]) > div > [data-outcome]');
  expect(await unfolded.count()).toBeLessThanOrEqual(3);
  // What to do first stands open.
  await expect(page.locator('#wizard [data-band] [data-steps]').first()).toBeVisible();
});

test('a shared plan holds ids only, and what is sensitive stays out', async ({ page }) => {
  await open(page);
  for (const value of ['self', 'nowhere', 'unsafe']) await answer(page, value);
  await page.locator('.wizard-answers summary').click();
  await page.locator('.wizard-answers .button-quiet').first().click();
  await page.locator('.plan-tools button[aria-expanded]').click();
  const address = (await page.locator('[data-plan-address]').textContent()) ?? '';
  expect(new URL(address).hash).toMatch(/^#plan=[a-z0-9.-]+$/);
  expect(address).not.toContain('veilig-thuis');
  expect(address).not.toContain('unsafe');
  await page.goto('about:blank');
  await open(page, `${new URL(address).pathname}${new URL(address).hash}.no-such-outcome`);
  await expect(page.locator('#wizard [data-outcome="gemeente-bellen"]')).toBeVisible();
});

test('each part of a plan can be left out of what is shared', async ({ page }) => {
  await open(page);
  for (const value of story) await answer(page, value);
  await page.locator('.plan-tools button[aria-expanded]').click();
  const address = page.locator('[data-plan-address]');
  const parts = async () => new URL((await address.textContent()) ?? '').hash.replace('#plan=', '').split('.').filter(Boolean);
  const boxes = page.locator('.plan-share input[type=checkbox]');
  let left = await parts();
  expect(left.length).toBeGreaterThan(2);
  for (const box of await boxes.all()) {
    if (!(await box.isChecked())) continue;
    await box.uncheck();
    await expect.poll(async () => (await parts()).length).toBe(left.length - 1);
    left = await parts();
  }
  expect(left).toEqual([]);
  await expect(page.locator('.plan-share .button-quiet').first()).toBeDisabled();
});

test('a plan is kept on the device only after the reader says so, and goes in one tap', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  await page.locator('.wizard-answers summary').click();
  await page.locator('.wizard-answers .button-quiet').first().click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope));
  await page.locator('.plan-tools button').last().click();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['saved']);
  await expect.poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, path)).toBe(true);
  await page.goto('about:blank');
  await open(page);
  await page.locator('.wizard-note button').last().click();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('saved-pages');
});

test('leaving with answers first offers to keep the plan', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  await page.locator('.wizard-now').click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.locator('dialog button').nth(1).click();
  await expect(page).toHaveURL(/\/hulp-nu\/$/);
});

test('a plan kept on leaving is the plan that stands there, and what cannot be kept is not left behind', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  await page.evaluate(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      Storage.prototype.setItem = write;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.locator('.wizard-now').click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('button').first().click();
  await expect(dialog.locator('[role=status]')).not.toBeEmpty();
  await dialog.locator('button').first().click();
  await expect(page).toHaveURL(/\/hulp-nu\/$/);
  await page.goto('/nl/bewaard/');
  expect(await page.locator('[data-saved]').evaluateAll((all) => all.map((one) => one.getAttribute('data-saved')))).toEqual([
    'gemeente-bellen',
  ]);
});

test('after a reload the page says that the answers are gone', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  await page.reload();
  await expect(page.locator('.wizard-note')).toBeVisible();
});

test('after a reload Back leads to a question that can be answered', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  const second = (await page.locator('#wizard [data-heading]').textContent()) ?? '';
  await answer(page, 'with-others');
  await page.reload();
  await expect(page.locator('.wizard-note')).toBeVisible();
  await page.goBack();
  await answer(page, 'self');
  await expect(page.locator('#wizard [data-heading]')).toHaveText(second);
});

test('the skip link leaves the reader at the question, and Back goes on from there', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  const second = (await page.locator('#wizard [data-heading]').textContent()) ?? '';
  await page.locator('.skip').press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(page.locator('#wizard [data-heading]')).toHaveText(second);
  await answer(page, 'with-others');
  await page.goBack();
  await expect(page.locator('#wizard [data-heading]')).toHaveText(second);
});

test('only the plan that was kept is called kept', async ({ page }) => {
  await open(page);
  await answer(page, 'self');
  await page.locator('.wizard-answers summary').click();
  await page.locator('.wizard-answers .button-quiet').first().click();
  const said = page.locator('.plan-tools [role=status]');
  await page.locator('.plan-tools button').last().click();
  await expect(said).not.toBeEmpty();
  await page.locator('.plan-tools .button').click();
  for (const value of ['nowhere', 'safe', '27-plus']) await answer(page, value);
  await page.locator('.wizard-answers .button-quiet').first().click();
  await expect(page.locator('#wizard [data-outcome="vannacht-slapen"]')).toBeVisible();
  await expect(said).toBeEmpty();
  await page.locator('.wizard-now').click();
  await expect(page.locator('dialog[open]')).toBeVisible();
});

test('a page that was kept reckons with the day it is: what has ended is not offered, and the plan bears that day', async ({ page }) => {
  await open(page);
  const { builtOn } = JSON.parse((await page.locator('#wizard-data').textContent()) ?? '') as { builtOn: string };
  const [, lastDay = ''] = /^validTo: (\S+)$/m.exec(readFileSync('content/wizard/outcomes/oekraine.yaml', 'utf8')) ?? [];
  const day = addDays(lastDay > builtOn ? lastDay : builtOn, 1);
  await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await open(page);
  for (const value of story) await answer(page, value === 'dutch' ? 'ukraine' : value);
  await expect(page.locator('#wizard .plan > .wizard-why')).toContainText(dayInWords(day, 'nl'));
  await expect(page.locator('#wizard [data-outcome="oekraine"]')).toHaveCount(0);
});

for (const locale of ['nl', 'ar', 'uk', 'pl', 'en']) {
  test(`/${locale}/: the plan fits a narrow screen, and paper shows the steps`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `/${locale}/wat-geldt-voor-mij/`);
    for (const value of story) await answer(page, value);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.top')).toBeHidden();
    await expect(page.locator('#wizard .outcome').first()).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same page holds every outcome, with its conditions, somebody to reach and more to read', async ({ page }) => {
    await page.goto(path);
    const ids = await page
      .locator('[data-plain-index] [data-outcome]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-outcome') ?? ''));
    expect([...ids].sort()).toEqual([...outcomes].sort());
    await page.locator('.fold summary').first().click();
    await expect(page.locator('[data-outcome="vannacht-slapen"] a[href^="tel:"]').first()).toBeVisible();
    for (const outcome of await page.locator('[data-plain-index] [data-outcome]').all()) {
      expect((await outcome.locator('[data-reasons]').textContent())?.trim()).not.toBe('');
      expect(await outcome.locator('a[data-topic]').count()).toBeGreaterThan(0);
    }
  });
});
