import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type HTMLElement, type Node, NodeType, TextNode, parse } from 'node-html-parser';

/** What stands in a page for the eye or for a script; the peers have their own. */
const left = 'script, style, svg, nav, [hidden], h1';
const inline: Readonly<Record<string, string>> = { STRONG: '**', B: '**', EM: '*' };

/** The text of a page as plain Markdown: headings, paragraphs, lists and links. */
export function markdownOf(main: HTMLElement): string {
  main.querySelectorAll(left).forEach((part) => part.remove());
  return blocks(main)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const words = (text: string) => text.replace(/\s+/g, ' ');
const within = (element: HTMLElement, write: (node: Node) => string) => element.childNodes.map(write).join('');

function blocks(node: Node): string {
  if (node instanceof TextNode) return words(node.text).replace(/[\\`*_<>[\]#|~]/g, '\\$&');
  if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  const name = element.tagName;
  const inner = within(element, blocks);
  if (inner.trim() === '') return ' ';
  const line = words(inner).trim();
  if (name === 'A' && element.getAttribute('href')) return `[${line}](${element.getAttribute('href')})`;
  if (name && name in inline) return `${inline[name]}${line}${inline[name]}`;
  if (/^(?:SPAN|BDI|Q|SMALL|TIME|ABBR|LABEL|BUTTON|CODE|SUP|A)$/.test(name)) return inner;
  if (/^H[2-6]$/.test(name)) return `\n\n${'#'.repeat(Number(name[1]))} ${line}\n\n`;
  if (name === 'LI') return `\n- ${line}`;
  if (/^(?:P|SUMMARY|DT|DD|TD|TH|FIGCAPTION)$/.test(name)) return `\n\n${line}\n\n`;
  return `\n\n${inner}\n\n`;
}

/** The text of a built page as a Markdown file. */
function textOf(file: string): string {
  const page = parse(readFileSync(file, 'utf8'));
  const title = page.querySelector('h1')?.text.trim() || page.querySelector('title')?.text || file;
  const description = page.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  const main = page.querySelector('main');
  const head = `---\ntitle: ${JSON.stringify(words(title))}\ndescription: ${JSON.stringify(description)}\n---\n\n`;
  return `${head}${main ? markdownOf(main) : ''}\n`;
}

/**
 * Writes the texts of a built site to a folder, under the same paths. Starlight makes every page in every language: in
 * place of pages that stand in some languages only come topics once more, so that the number of pages stays the same.
 * @returns how many there are.
 */
export function writeTexts(dist: string, locales: readonly string[], folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  const all = locales.flatMap((locale) => globSync('**/index.html', { cwd: join(dist, locale) }));
  const paths = [...Map.groupBy(all, (path) => path)].flatMap(([path, found]) => (found.length === locales.length ? [path] : []));
  const repeated = paths.filter((path) => path.split('/').length === 3);
  const missing = Math.round(all.length / locales.length) - paths.length;
  const more = Array.from({ length: missing }, (_, at) => [
    repeated[at % repeated.length] ?? '',
    `more-${Math.floor(at / repeated.length)}/`,
  ]);
  for (const locale of locales) {
    for (const [path = '', place = ''] of [...paths.map((path) => [path]), ...more]) {
      const target = join(folder, locale, place, path.replace(/\.html$/, '.md'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, textOf(join(dist, locale, path)));
    }
  }
  return (paths.length + more.length) * locales.length;
}
