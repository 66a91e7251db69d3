import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

const parts = ['content', 'locales', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Topics of the site as `<section>/<topic>`. */
const topics = () => globSync('content/topics/*/*/topic.yaml').map((file) => dirname(file).split('/').slice(-2).join('/'));

/** Takes every language but Dutch out of a copy: the whole site in one language is the smallest that it can be. */
function onlyDutch(folder: string): void {
  const file = join(folder, 'src/i18n/locales.ts');
  const source = readFileSync(file, 'utf8');
  const [others, table] = [[...source.matchAll(/^ {2}(?!nl)(\w+): \{ tag.*\n/gm)], source.replace(/^ {2}(?!nl)\w+: \{ tag.*\n/gm, '')];
  writeFileSync(file, table.replace("= ['nl', 'en']", "= ['nl']"));
  const names = others.map(([, locale]) => locale).join();
  // The gallery shows Arabic too.
  const config = join(folder, 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace(' gallery(),', ''));
  const left = [`locales/{${names}}`, `content/texts/{${names}}`, `content/**/{${names}}.{mdx,yaml}`];
  for (const path of globSync(left, { cwd: folder })) rmSync(join(folder, path), { recursive: true, force: true });
}

/**
 * Copies the project to `folder`, with the topics repeated until `copies` more stand there, each under a new name with
 * its texts in every language and its lines in the ledgers of translations.
 */
export function copyProject(folder: string, copies: number, dutch = false): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  const all = topics();
  const names = Array.from({ length: copies }, (_, at) => {
    const topic = all[at % all.length] ?? '';
    return [topic, `${topic}-${Math.floor(at / all.length) + 2}`] as const;
  });
  for (const [topic, name] of names) cpSync(`content/topics/${topic}`, join(folder, 'content/topics', name), { recursive: true });
  for (const file of globSync('content/translations/*.yaml')) {
    const ledger = parse(readFileSync(file, 'utf8')) as { texts: Record<string, object> };
    for (const [topic, name] of names) {
      const made = ledger.texts[`topics/${topic}`];
      if (made) ledger.texts[`topics/${name}`] = made;
    }
    writeFileSync(join(folder, file), stringify(ledger));
  }
  if (dutch) onlyDutch(folder);
}
