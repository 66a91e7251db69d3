import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { type Engine, screen } from './driver.ts';

const path = () => [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => file && existsSync(file));

/** Firefox, by Puppeteer over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (path() ? undefined : 'apt-get install firefox-esr'),
  async start() {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path() as string, headless: true });
    return {
      async open() {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setViewport(screen);
        return {
          goto: async (url) => void (await page.goto(url)),
          click: (selector) => page.locator(selector).click(),
          back: async () => void (await page.goBack({ waitUntil: [] })),
          eval: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
          pdf: () => page.pdf({ format: 'A4' }),
          close: () => context.close(),
        };
      },
      stop: () => browser.close(),
    };
  },
};
