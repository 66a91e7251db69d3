import { expect } from 'vitest';
import type { Driver } from './driver.ts';
import type { Site } from './site.ts';

export interface Journey {
  name: string;
  /** A file of the built site without which there is nothing to try. */
  needs?: string;
  run(browser: Reader, site: Site): Promise<void>;
}

/** A reader at one tab: what every journey does, told once. */
export class Reader {
  readonly driver: Driver;
  readonly #site: Site;

  constructor(driver: Driver, site: Site) {
    this.driver = driver;
    this.#site = site;
  }

  async goto(path: string): Promise<void> {
    await this.driver.goto(this.#site.url + path);
    // Not every engine waits for the scripts.
    await this.until(`document.readyState === 'complete'`, `${path} is there`);
  }

  /** Waits until an expression holds; a page that is just leaving does not answer, and is asked again. */
  async until(expression: string, what = expression, seconds = 10): Promise<void> {
    const holds = () => this.driver.eval<boolean>(`Boolean(${expression})`).catch(() => false);
    await expect.poll(holds, { timeout: seconds * 1000, interval: 50, message: what }).toBe(true);
  }

  async click(selector: string): Promise<void> {
    const shown = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility())`;
    await this.until(shown, `${selector} shows`);
    // WebKit's driver scrolls no further than the edge, where the bar lies over what it wants to press.
    await this.driver.eval(`${shown}?.scrollIntoView({ block: 'center', behavior: 'instant' })`);
    await this.driver.click(selector);
  }

  async at(path: string): Promise<void> {
    await this.until(`location.pathname === ${JSON.stringify(path)} && document.readyState === 'complete'`, `is at ${path}`);
  }

  /** Follows a link of the text. */
  async follow(path: string): Promise<void> {
    await this.click(`main a[href="${path}"]`);
    await this.at(path);
  }

  /** Gives an answer of the wizard. */
  async choose(value: string): Promise<void> {
    const heading = await this.text('#wizard [data-heading]');
    await this.click(`#wizard label:has(input[value="${value}"])`);
    await this.click('#wizard button[type=submit]');
    await this.until(
      `document.querySelector('#wizard [data-heading]')?.textContent !== ${JSON.stringify(heading)}`,
      `goes on after ${value}`,
    );
  }

  async text(selector: string): Promise<string> {
    await this.until(`document.querySelector(${JSON.stringify(selector)})`, `${selector} is there`);
    return this.driver.eval(`document.querySelector(${JSON.stringify(selector)}).textContent.trim()`);
  }

  /** Fills a field in, as typing does. */
  async fill(selector: string, text: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)})`, `${selector} is there`);
    await this.driver.eval<void>(
      `(() => { const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input', { bubbles: true })); })()`,
    );
  }

  /** Presses the button with these words. */
  async press(label: string): Promise<void> {
    const find = `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(label)} && one.checkVisibility())`;
    await this.until(find, `"${label}" shows`);
    await this.driver.eval<void>(
      `(document.querySelector('[data-pressed]')?.removeAttribute('data-pressed'), ${find}.setAttribute('data-pressed', ''))`,
    );
    await this.driver.click('[data-pressed]');
  }

  /** What an expression promises. */
  async answer<T>(expression: string, seconds = 10): Promise<T> {
    await this.driver.eval<void>(
      `void (globalThis.answer = undefined, (${expression}).then((value) => { globalThis.answer = { value }; }))`,
    );
    await this.until('globalThis.answer', expression, seconds);
    return this.driver.eval<T>('globalThis.answer.value');
  }

  /** Everything the browser keeps of the visit. */
  kept(): Promise<string[]> {
    return this.driver.eval('[document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(Boolean)');
  }
}

const story = ['self', 'nowhere', 'safe', '27-plus', 'stein', 'no', 'none', 'none', 'yes', 'no', 'no', 'dutch', 'no'];
const fits = 'document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth';
const number = `[...document.querySelectorAll('main a[href^="tel:"]')].some((link) => link.checkVisibility())`;

/** The journeys that each reader must be able to finish, and what must hold in every browser. */
export const journeys: Journey[] = [
  {
    name: 'somebody in need gets from the chooser to a number to call',
    async run(reader) {
      await reader.goto('/');
      await reader.follow('/nl/');
      await reader.follow('/nl/hulp-nu/');
      await reader.click('main details > summary');
      await reader.until(number, 'shows a number');
      await reader.until(fits, 'fits the screen');
    },
  },
  {
    name: 'the wizard ends in a plan; Back keeps the answers; nothing of it is kept or sent',
    async run(reader, site) {
      const path = '/nl/wat-geldt-voor-mij/';
      await reader.goto(path);
      await reader.choose('self');
      await reader.choose('nowhere');
      await reader.driver.back();
      await reader.until(`document.querySelector('#wizard input[value="nowhere"]')?.checked`, 'keeps the answer');
      for (const value of story.slice(1)) await reader.choose(value);
      await reader.until(
        `document.querySelector('#wizard [data-outcome="vannacht-slapen"] a[href^="tel:"]')?.checkVisibility()`,
        'has a plan',
      );
      expect(await reader.driver.eval('location.pathname + location.search + location.hash')).toBe(path);
      expect(await reader.kept()).toEqual([]);
      expect(site.asked.filter((address) => /stein|27-plus|answer/.test(address))).toEqual([]);
    },
  },
  {
    name: 'a young person finds the Jongerenpunt, in the colours of the youth pages',
    async run(reader) {
      await reader.goto('/nl/');
      await reader.follow('/nl/jongeren/');
      await reader.follow('/nl/jongeren/jongerenpunt/');
      await reader.until(`document.querySelector('[data-contact="jongerenpunt"]')?.checkVisibility()`, 'shows the Jongerenpunt');
      await reader.until(`document.documentElement.dataset.theme === 'youth'`, 'has the theme');
      await reader.until(fits, 'fits the screen');
    },
  },
  {
    name: 'somebody who reads no Dutch gets the same page in Arabic, right to left, with the Dutch to show',
    async run(reader) {
      await reader.goto('/nl/rechten/briefadres/');
      await reader.click('.langs summary');
      await reader.click('.langs a[data-locale="ar"]');
      await reader.at('/ar/rechten/briefadres/');
      await reader.until(`getComputedStyle(document.querySelector('main')).direction === 'rtl'`, 'runs from right to left');
      await reader.until(`document.querySelector('main [lang="nl"]')`, 'has Dutch to show');
      await reader.until(fits, 'fits the screen');
    },
  },
  {
    name: 'somebody worried about another finds whom to tell',
    async run(reader) {
      await reader.goto('/nl/');
      await reader.follow('/nl/zorg/');
      await reader.follow('/nl/zorg/zorgen-om-iemand/');
      await reader.until(number, 'shows a number');
    },
  },
  {
    name: 'a professional finds who does what',
    needs: 'nl/professionals/index.html',
    async run(reader) {
      await reader.goto('/nl/professionals/');
      await reader.until(`document.querySelector('main a[href^="/nl/organisaties/"], main a[href^="tel:"]')`, 'leads to an organisation');
      await reader.until(fits, 'fits the screen');
    },
  },
  {
    name: 'the search answers, with its engine allowed where it runs',
    needs: 'pagefind/pagefind.js',
    async run(reader) {
      await reader.goto('/nl/zoeken/#q=briefadres');
      await reader.until(`document.querySelector('[data-search-results] a[href]')`, 'has results');
    },
  },
  {
    name: 'a word explains itself where it stands',
    async run(reader) {
      await reader.goto('/nl/rechten/briefadres/');
      await reader.click('main a[data-explain]');
      await reader.until(`document.querySelector('.word-popover')?.matches(':popover-open')`, 'is explained');
      await reader.at('/nl/rechten/briefadres/');
    },
  },
  {
    name: 'after the quick exit Back shows no page of this site',
    async run(reader, site) {
      const left = `location.href === ${JSON.stringify(site.neutralUrl)}`;
      for (const leave of [
        () => reader.click('[data-quick-exit]'),
        () =>
          reader.driver.eval<void>(
            `[1, 2, 3].forEach(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true })))`,
          ),
      ]) {
        await reader.goto('/');
        await reader.follow('/nl/');
        await reader.follow('/nl/hulp-nu/');
        await reader.goto('/nl/mensen/geweld-thuis/');
        await leave();
        await reader.until(left, 'left');
        for (const page of ['/nl/hulp-nu/', '/nl/', 'the chooser']) {
          await reader.driver.back();
          await reader.until(left, `stays away from ${page}`);
        }
      }
    },
  },
  {
    name: 'help for tonight opens without a connection, after a first visit to any page',
    needs: 'sw.js',
    async run(reader, site) {
      await reader.goto('/nl/wonen/huisuitzetting/');
      await reader.until(
        `(globalThis.ready ??= !navigator.serviceWorker.ready.then(() => { globalThis.ready = true; })) === true`,
        'has its worker',
      );
      // The worker fetches help after it has started: the visit is over when it has it.
      await reader.until(
        `(caches.match('/nl/hulp-nu/', { ignoreSearch: true }).then((found) => { globalThis.kept = Boolean(found); }), globalThis.kept === true)`,
        'has kept help for tonight',
      );
      site.unplug();
      try {
        await reader.goto('/nl/hulp-nu/');
        await reader.click('main details > summary');
        await reader.until(number, 'shows a number');
        await reader.until(`document.title !== ''`, 'has a title');
      } finally {
        await site.plug();
      }
    },
  },
];
