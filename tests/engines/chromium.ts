import { chromium as playwright } from '@playwright/test';
import { chromiumPath } from '../browser.mjs';
import { type Engine, screen } from './driver.ts';

/** Chromium, by Playwright. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: () => (chromiumPath() ? undefined : 'apt-get install chromium'),
  async start() {
    const browser = await playwright.launch({ executablePath: chromiumPath() as string, args: ['--no-sandbox'] });
    return {
      async open() {
        const context = await browser.newContext({ viewport: screen });
        const page = await context.newPage();
        return {
          goto: async (url) => void (await page.goto(url)),
          click: (selector) => page.locator(selector).first().click(),
          back: async () => void (await page.goBack({ waitUntil: 'commit' })),
          eval: (expression) => page.evaluate(expression),
          pdf: () => page.pdf({ preferCSSPageSize: true }),
          close: () => context.close(),
        };
      },
      stop: () => browser.close(),
    };
  },
};
