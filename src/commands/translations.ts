/*
 * `npm run translations`                         what is current, outdated, missing or not reviewed, per locale
 * `npm run translations -- accept LOCALE TEXT…`  says that these translations match the Dutch of today (TEXT may be a folder)
 * `npm run translations -- reviewed LOCALE TEXT NAME`  says who read a translation back
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { check } from '../checks/check.ts';
import { buildModel } from '../checks/model.ts';
import { readFiles, readLists } from '../checks/read.ts';
import { textReport } from '../checks/report.ts';
import { rules } from '../checks/rules/index.ts';
import { type SourceText, readLedger, readSourceTexts } from '../data/read-texts.ts';
import { buildDay } from '../data/today.ts';
import { blockStates } from '../domain/translation.ts';
import { isLocale, locales, professionalLocales, sourceLocale } from '../i18n/locales.ts';
import type { Ledger } from '../schema/texts.ts';

const [action, locale, ...rest] = process.argv.slice(2);

// A file that cannot be read, or not as what it is, would be listed wrongly, or written over.
const model = buildModel(readFiles('.'));
const form = rules.filter(({ id }) => id === 'schema');
const unreadable = await check(model, form, { today: undefined, day: buildDay(), lists: readLists() });
if (unreadable.length > 0) fail(textReport(unreadable, model.files.length));

const sources = readSourceTexts();

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function write(name: string, ledger: Ledger): void {
  mkdirSync('content/translations', { recursive: true });
  const texts = Object.fromEntries(Object.entries(ledger.texts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(
    `content/translations/${name}.yaml`,
    `# From which Dutch each translation was made. Written by: npm run translations -- accept ${name} <text>\n${stringify({ texts }, { lineWidth: 0 })}`,
  );
}

function matching(patterns: string[], name: string): SourceText[] {
  const found = sources.filter(
    (text) =>
      text.existsIn(name) && patterns.some((pattern) => pattern === 'all' || text.id === pattern || text.id.startsWith(`${pattern}/`)),
  );
  if (found.length === 0)
    fail(`No text in ${name} goes by ${patterns.join(', ')}. Write it like topics/wonen/opvang, words/briefadres or pages.`);
  return found;
}

if (action === undefined) {
  for (const name of locales.filter((one) => one !== sourceLocale)) {
    const ledger = readLedger(name);
    const rows = { current: 0, outdated: [] as string[], missing: [] as string[], unreviewed: 0 };
    for (const text of sources) {
      if (text.professional && !professionalLocales.includes(name)) continue;
      if (!text.existsIn(name)) {
        rows.missing.push(text.id);
        continue;
      }
      const entry = ledger.texts[text.id];
      const changed = [...blockStates(text.blocks, entry?.blocks ?? {})].filter(([, state]) => state !== 'current');
      if (changed.length === 0) rows.current += 1;
      else rows.outdated.push(`${text.id}: ${changed.map(([id, state]) => `${id} (${state})`).join(', ')}`);
      if ((entry?.reviewedBy ?? '') === '') rows.unreviewed += 1;
    }
    console.log(
      `\n${name}: ${rows.current} current, ${rows.outdated.length} outdated, ${rows.missing.length} missing, ${rows.unreviewed} not reviewed by a person`,
    );
    for (const line of rows.outdated) console.log(`  outdated  ${line}`);
    for (const line of rows.missing) console.log(`  missing   ${line}`);
  }
} else if (action === 'accept' || action === 'reviewed') {
  if (locale === undefined || !isLocale(locale) || locale === sourceLocale)
    fail(`Name a language: ${locales.filter((one) => one !== sourceLocale).join(', ')}.`);
  const ledger = readLedger(locale);
  const names = action === 'reviewed' ? rest.slice(0, 1) : rest;
  if (names.length === 0) fail('Name the text that was read beside the Dutch, like topics/wonen/opvang.');
  for (const text of matching(names, locale)) {
    const reviewedBy = action === 'reviewed' ? (rest[1] ?? fail('Name who reviewed it.')) : '';
    ledger.texts[text.id] =
      action === 'reviewed'
        ? { reviewedBy, blocks: ledger.texts[text.id]?.blocks ?? {} }
        : { reviewedBy, blocks: Object.fromEntries(text.blocks) };
  }
  write(locale, ledger);
  console.log(`Written: content/translations/${locale}.yaml`);
} else fail(`"${action}" is not known. Use: accept, reviewed, or nothing for the list.`);
