/*
 * `npm run lighthouse [-- --runs 5] [-- --locale nl,ar] [-- --only topic,letter]`  Lighthouse as on a slow phone, on every kind of
 * page that search engines may show, against the last build; prints the median per kind and fails below 100. It stops at
 * a page as soon as the median is known to be 100.
 * Five runs in two languages take about half an hour on two cores.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumPath } from '../../tests/browser.mjs';
import { otherPages, pagesIn } from '../../tests/e2e/site.ts';
import { isLocale } from '../i18n/locales.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, locale: { type: 'string', default: 'nl,ar' }, only: { type: 'string' } },
});
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const [port, debugging] = [4396, 4397];

const pages = [
  ...values.locale.split(',').filter(isLocale).flatMap(pagesIn),
  ...(['chooser', 'open data'] as const).map((name) => [name, otherPages[name]] as const),
].filter(([name]) => values.only?.split(',').includes(name) ?? true);
if (pages.length === 0) {
  console.error('No kind of page has that name: see the lists in tests/e2e/site.ts.');
  process.exit(2);
}
if (!existsSync('dist/nl/index.html')) {
  console.error('There is no site to measure: run "npm run build" first.');
  process.exit(2);
}
// As a host sends them: compressed beforehand.
spawnSync(process.execPath, ['src/commands/precompress.mjs'], { stdio: 'inherit' });
const server = spawn(process.execPath, ['src/commands/serve.mjs'], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const executablePath = chromiumPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', `--remote-debugging-port=${debugging}`],
});

const majority = Math.floor(Number(values.runs) / 2) + 1;
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
let failed = 0;
console.log(`${'page'.padEnd(44)} ${categories.join('  ')}   LCP`);
try {
  for (const [, address] of pages) {
    const scores: Record<string, number[]> = {};
    const missed = new Set<string>();
    for (let run = 0; run < Number(values.runs); run++) {
      const result = await lighthouse(`http://localhost:${port}${address}`, {
        port: debugging,
        logLevel: 'error',
        onlyCategories: [...categories],
      });
      if (!result) throw new Error(`Lighthouse gave no answer for ${address}.`);
      // What asks search engines to stay away is not for them.
      if (result.lhr.audits['is-crawlable']?.score === 0) break;
      for (const category of categories) {
        const found = result.lhr.categories[category];
        (scores[category] ??= []).push(Math.round((found?.score ?? 0) * 100));
        for (const { id, weight } of found?.auditRefs ?? [])
          if (weight > 0 && (result.lhr.audits[id]?.score ?? 1) < (category === 'performance' ? 0.9 : 1)) missed.add(id);
      }
      (scores['lcp'] ??= []).push(result.lhr.audits['largest-contentful-paint']?.numericValue ?? 0);
      // More than half of the runs at 100: whatever the others say, the median is 100.
      if (categories.every((category) => (scores[category] ?? []).filter((score) => score === 100).length >= majority)) break;
    }
    if (!scores['lcp']) continue;
    const row = categories.map((category) => median(scores[category] ?? []));
    if (row.some((score) => score < 100)) failed += 1;
    const shown = row.map((score, at) => String(score).padStart(categories[at]?.length ?? 0)).join('  ');
    console.log(`${address.padEnd(44)} ${shown}   ${(median(scores['lcp']) / 1000).toFixed(2)} s ${[...missed].join(', ')}`);
  }
} finally {
  await browser.close();
  server.kill();
}
console.log(failed === 0 ? '\nEvery page: 100 four times.' : `\n${failed} pages below 100.`);
process.exitCode = failed === 0 ? 0 : 1;
