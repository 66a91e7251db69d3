/*
 * `npm run draw`  draws the social cards and the app icons anew, with Chromium: after a change of the name, of a
 * section's title or of the colours. The pictures are committed; a build only links them. About a minute.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { chromiumPath } from '../../tests/browser.mjs';
import { icons } from '../components/Icon/icons.ts';
import { localeTable, locales, sourceLocale } from '../i18n/locales.ts';
import type { SectionRecord } from '../schema/section.ts';
import type { Texts } from '../schema/texts.ts';

const mark = readFileSync('public/icon.svg', 'utf8');
const sections = parse(readFileSync('content/sections.yaml', 'utf8')) as SectionRecord[];
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const browser = await chromium.launch({ args: ['--no-sandbox'], ...(chromiumPath() ? { executablePath: chromiumPath() as string } : {}) });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });

async function draw(file: string, html: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await page.screenshot());
}

for (const locale of locales) {
  const { tag, dir } = localeTable[locale];
  const strings = (namespace: string) => JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, 'utf8')) as unknown;
  const name = (strings('common') as { site: { name: string } }).site.name;
  const texts = locale === sourceLocale ? {} : (parse(readFileSync(`content/texts/${locale}/sections.yaml`, 'utf8')) as Texts);
  const cards = [
    { id: 'home', title: (strings('home') as { title: string }).title, icon: '' },
    ...sections.map(({ id, text }) => ({ id, title: texts[id]?.['title'] ?? text.title, icon: icons[id] })),
  ];
  for (const { id, title, icon } of cards) {
    const young = id === 'jongeren';
    await draw(
      `public/cards/${locale}/${id}.png`,
      `<!doctype html><html lang="${tag}" dir="${dir}"><style>
        body { margin: 0; box-sizing: border-box; inline-size: 1200px; block-size: 630px; padding: 72px 80px; display: flex; flex-direction: column;
          background: ${young ? '#f8f6ff' : '#fbf8f2'}; color: #1b2624; font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif;
          border-block-end: 24px solid ${young ? '#43268f' : '#0a4f4c'}; }
        header { display: flex; align-items: center; gap: 20px; font-size: 40px; font-weight: 700; color: #084744; }
        header svg { inline-size: 72px; block-size: 72px; }
        h1 { margin: auto 0 0; font-size: 84px; line-height: ${dir === 'rtl' ? 1.45 : 1.2}; text-wrap: balance; }
        .icon { inline-size: 120px; block-size: 120px; margin-block-start: auto; fill: none; stroke: ${young ? '#43268f' : '#0a4f4c'}; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
        .icon + h1 { margin-block-start: 24px; }
      </style><header>${mark}<span>${escape(name)}</span></header>${icon && `<svg class="icon" viewBox="0 0 24 24">${icon}</svg>`}<h1>${escape(title)}</h1>`,
      1200,
      630,
    );
  }
}

// The corners of an app icon are the phone's affair: the mark stands on a full ground, well within the safe circle.
for (const [name, size] of [
  ['apple-touch-icon', 180],
  ['icon-192', 192],
  ['icon-512', 512],
] as const) {
  await draw(
    `public/${name}.png`,
    `<!doctype html><style>body { margin: 0; display: grid; place-items: center; block-size: ${size}px; background: #0a4f4c } svg { inline-size: 72%; block-size: 72% }</style>${mark}`,
    size,
    size,
  );
}
await browser.close();
