import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import type { Journey, Reader } from './journeys.ts';

const pdfToText = '/usr/bin/pdftotext';
const cacheNames = 'caches.keys()';

/** Keeps all of Dutch on the device, as a reader does. */
async function keepDutch(reader: Reader): Promise<void> {
  await reader.goto('/nl/bewaard/');
  await reader.click('[data-language="nl"] [data-offline="keep"]');
  await reader.until(`document.querySelector('[data-language="nl"] [data-offline="drop"]')`, 'has kept the language', 90);
}

const waits = `navigator.serviceWorker.getRegistration().then((one) => Boolean(one.waiting))`;

/** What works without a network, and how it is brought up to date. */
export const journeys: Journey[] = [
  {
    name: 'nothing is kept before the reader says so; then all of a language works without a connection',
    needs: 'sw.js',
    async run(reader, site) {
      await reader.goto('/nl/geld/schulden/');
      await reader.answer<void>(`navigator.serviceWorker.ready.then(() => undefined)`);
      expect(await reader.kept()).toEqual([]);
      const names = await reader.answer<string[]>(cacheNames);
      expect(names.filter((name) => name.startsWith('language') || name.startsWith('saved'))).toEqual([]);

      await keepDutch(reader);
      expect(await reader.kept()).toEqual([]);
      site.unplug();
      try {
        await reader.goto('/nl/');
        // Every page that the worker lists, asked for as a page asks.
        const closed = await reader.answer<string[]>(
          `(async () => {
            const { files } = await (await caches.match('/offline/nl.json', { cacheName: 'language-nl' })).json();
            const closed = [];
            for (const [path] of files.filter(([path]) => path.endsWith('/'))) {
              const text = await fetch(path).then((answer) => answer.ok ? answer.text() : '', () => '');
              if (!text.includes('data-kept') || !text.includes('<h1')) closed.push(path);
            }
            return files.length > 100 ? closed : ['a list of ' + files.length];
          })()`,
          120,
        );
        expect(closed).toEqual([]);

        await reader.goto('/nl/brieven/briefadres/');
        await reader.until(`document.querySelector('[data-kept]')`, 'says how old it is');
        await reader.click('[data-field="slaap"][value="buiten"]');
        await reader.click('[data-field="recipient"][value="stein"]');
        await reader.fill('[data-field="sender-name"]', 'Amira Haddad');
        await reader.until(`/Amira Haddad/.test(document.querySelector('.letter').textContent)`, 'has the letter');
        if (reader.driver.pdf) {
          const pdf = Buffer.from(await reader.driver.pdf());
          expect(pdf.length).toBeGreaterThan(5000);
          if (existsSync(pdfToText)) {
            const text = execFileSync(pdfToText, ['-layout', '-', '-'], { input: pdf }).toString();
            for (const words of ['Amira Haddad', 'Gemeente Stein', 'Ik slaap buiten.', 'artikel 2.23']) expect(text).toContain(words);
            expect(text).not.toContain('Vul uw brief in');
          }
        }

        await reader.goto('/nl/brieven/balie/');
        await reader.click('main a[href="#tolk"]');
        await reader.until(`document.querySelector('#tolk:target')?.checkVisibility()`, 'shows a card');
        await reader.goto('/nl/brieven/ontruiming/');
        await reader.click('#clock input[value="aanzegging"]');
        await reader.fill('#clock-date', '2099-01-05');
        await reader.until(`/2099/.test(document.querySelector('.clock-answer').textContent)`, 'counts the days');
        await reader.goto('/nl/wat-geldt-voor-mij/');
        await reader.choose('self');
      } finally {
        await site.plug();
      }
    },
  },
  {
    name: 'a new version is offered, and never forced on a reader in the middle of a letter',
    needs: 'sw.js',
    async run(reader, site) {
      await keepDutch(reader);
      await reader.goto('/nl/brieven/klacht/');
      await reader.fill('[data-field="verhaal"]', 'Dit is er gebeurd.');
      site.renew('nl');
      await reader.answer<void>(`navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => undefined)`);
      await expect.poll(() => reader.answer<boolean>(waits), { timeout: 20_000 }).toBe(true);
      await reader.until(`/Dit is er gebeurd\\./.test(document.querySelector('.letter').textContent)`, 'still has the letter');

      await reader.goto('/nl/geld/schulden/');
      await reader.driver.eval<void>(`document.querySelector('[data-tools]').scrollIntoView()`);
      await reader.until(`document.querySelector('[data-update] button')`, 'offers the new version');
      expect(await reader.answer<boolean>(waits)).toBe(true);
      await reader.driver.eval<void>('void (globalThis.stayed = true)');
      await reader.click('[data-update] button');
      await reader.until(`!document.querySelector('[data-update] button') && globalThis.stayed`, 'takes the new version, on the same page');
      await expect.poll(() => reader.answer<boolean>(waits), { timeout: 60_000 }).toBe(false);
      expect(await reader.driver.eval<boolean>('globalThis.stayed')).toBe(true);
    },
  },
];
