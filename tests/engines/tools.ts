import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Journey, Reader } from './journeys.ts';

const strings = JSON.parse(readFileSync('locales/nl/tools.json', 'utf8')) as {
  read: string;
  share: string;
  reading: Record<string, string>;
  sharing: Record<string, string>;
};
const path = '/nl/wonen/huisuitzetting/';
const buttons = `[...document.querySelectorAll('[data-tools] > button')].map((one) => one.textContent)`;

/** Goes to the end of a long page, where its buttons are. */
async function toTheEnd(reader: Reader): Promise<void> {
  await reader.driver.eval<void>(`document.querySelector('[data-tools]').scrollIntoView()`);
  await reader.until(`${buttons}.includes(${JSON.stringify(strings.share)})`, 'has its buttons');
}

/** A voice on the device, that says what it would have said; given before the buttons come. */
const voice = `(() => {
  const spoken = (globalThis.spoken = []);
  const fake = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'en-GB', localService: true, name: 'en' }, { lang: 'nl-NL', localService: true, name: 'nl' }],
    speak: ({ text }) => spoken.push(text),
    cancel: () => spoken.push('hush'),
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: fake, configurable: true });
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
})()`;

/** What a reader may do with a page. */
export const journeys: Journey[] = [
  {
    name: 'a page is read aloud, starts and stops; without a voice of its language nothing is offered',
    async run(reader) {
      await reader.goto(path);
      const own = await reader.driver.eval<boolean>(
        `'speechSynthesis' in globalThis && speechSynthesis.getVoices().some(({ lang, localService }) => localService && lang.startsWith('nl'))`,
      );
      await toTheEnd(reader);
      expect(await reader.driver.eval<string[]>(buttons)).toEqual(
        own ? expect.arrayContaining([strings.read]) : expect.not.arrayContaining([strings.read]),
      );

      await reader.goto(path);
      await reader.driver.eval<void>(voice);
      await toTheEnd(reader);
      await reader.press(strings.read);
      await reader.until(`spoken[0] === document.querySelector('h1').textContent.trim()`, 'begins with the title');
      await reader.press(strings.reading['stop'] ?? '');
      await reader.until(`spoken.at(-1) === 'hush' && !document.querySelector('.tools-reading')`, 'is silent');
    },
  },
  {
    name: 'a page is shared by its bare address',
    async run(reader, site) {
      await reader.goto(`${path}#help`);
      await toTheEnd(reader);
      await reader.press(strings.share);
      const address = site.url + path;
      await reader.until(`document.querySelector('.tools-panel bdi')?.textContent === ${JSON.stringify(address)}`, 'shows the address');
      const links = await reader.driver.eval<string[]>(
        `[...document.querySelectorAll('.tools-panel a')].map(({ href }) => decodeURIComponent(href))`,
      );
      expect(links.map((link) => link.split(/[/:]/)[0])).toEqual(['https', 'sms']);
      for (const link of links) expect(link.endsWith(` ${address}`)).toBe(true);
      // The phone's own sheet where there is one.
      const labels = await reader.driver.eval<string[]>(
        `[...document.querySelectorAll('.tools-panel button')].map((one) => one.textContent)`,
      );
      const sheet = await reader.driver.eval<boolean>(`'share' in navigator`);
      expect(labels).toEqual([...(sheet ? [strings.sharing['send']] : []), strings.sharing['copy'], strings.sharing['qr']]);

      await reader.press(strings.sharing['copy'] ?? '');
      const said = JSON.stringify([strings.sharing['copied'], strings.sharing['notCopied']]);
      await reader.until(`${said}.includes(document.querySelector('.tools-panel [role=status]').textContent)`, 'says whether it is copied');
      await reader.press(strings.sharing['qr'] ?? '');
      await reader.until(`document.querySelector('.tools-panel svg[role=img] path')?.getAttribute('d').length > 500`, 'draws a QR code');
      expect(await reader.kept()).toEqual([]);
    },
  },
  {
    name: 'a quick exit from a letter, the wizard or the saved things leaves nothing behind',
    async run(reader, site) {
      const left = `location.href === ${JSON.stringify(site.neutralUrl)}`;
      const pages: [path: string, fill: () => Promise<void>, isEmpty: string][] = [
        [
          '/nl/brieven/klacht/',
          () => reader.fill('[data-field="verhaal"]', 'Dit is geheim.'),
          `document.querySelector('[data-field="verhaal"]')?.value === ''`,
        ],
        [
          '/nl/wat-geldt-voor-mij/',
          () => reader.choose('self'),
          `document.querySelector('#wizard input') && !document.querySelector('#wizard input:checked')`,
        ],
        ['/nl/bewaard/', () => reader.fill('[name="what"]', 'Dit is geheim.'), `document.querySelector('[name="what"]')?.value === ''`],
      ];
      for (const [address, fill, isEmpty] of pages) {
        for (const before of ['/nl/', '/nl/hulp-nu/']) await reader.goto(before);
        await reader.goto(address);
        await fill();
        await reader.click('[data-quick-exit]');
        await reader.until(left, `left ${address}`);
        for (const back of ['the page before', 'the one before that']) {
          await reader.driver.back();
          await reader.until(left, `stays away from ${back}`);
        }
        await reader.goto(address);
        await reader.until(isEmpty, `${address} is empty again`);
        expect(await reader.kept()).toEqual([]);
      }
    },
  },
];
