import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';

/** What a screen reader meets: a landmark, a heading, a control, or a place where something is said. */
interface Item {
  role: string;
  name: string;
  /** Of a heading. */
  level: number;
  within: Item[];
}

const landmarks = ['banner', 'navigation', 'main', 'contentinfo', 'complementary', 'search', 'form', 'region'];
const controls = ['link', 'button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'spinbutton', 'slider', 'progressbar'];
const others = ['heading', 'group', 'radiogroup', 'dialog', 'status', 'alert'];
const told = new Set([...landmarks, ...controls, ...others]);

type Node = string | { [key: string]: string | Node[] };

/** What Playwright writes down, without what is only read: what stands in a paragraph counts as standing where that stands. */
function items(nodes: readonly Node[]): Item[] {
  return nodes.flatMap((node): Item[] => {
    const [key, inside] = typeof node === 'string' ? [node, []] : (Object.entries(node)[0] ?? ['', []]);
    const [, role = '', quoted = '""', more = ''] = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?(.*)$/.exec(key) ?? [];
    const within = Array.isArray(inside) ? items(inside) : [];
    if (!told.has(role)) return within;
    // A closed block is a group with the words of its summary for a text.
    const name = (JSON.parse(quoted) as string) || (role === 'group' && typeof inside === 'string' ? inside : '');
    return [{ role, name, level: Number(/\[level=(\d)\]/.exec(more)?.[1] ?? 0), within }];
  });
}

/** What the accessibility tree of the page holds, as it is now. */
export async function treeOf(page: Page): Promise<Item[]> {
  return items((parse(await page.locator('body').ariaSnapshot()) ?? []) as Node[]);
}

/** The items and all that is within them, in the order in which they are read. */
function flat(tree: readonly Item[]): Item[] {
  return tree.flatMap((item) => [item, ...flat(item.within)]);
}

/** What is wrong in the tree of a page, whatever stands on it. */
export async function faults(page: Page): Promise<string[]> {
  const tree = flat(await treeOf(page));
  const headings = tree.filter(({ role }) => role === 'heading');
  const count = (what: string, found: number) => (found === 1 ? [] : [`${found} x ${what}`]);
  const places = tree.filter(({ role }) => landmarks.includes(role)).map(({ role, name }) => `${role} "${name}"`);
  return [
    ...count('main', tree.filter(({ role }) => role === 'main').length),
    ...count('heading 1', headings.filter(({ level }) => level === 1).length),
    ...headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      .map(({ level, name }) => `heading ${level} "${name}" skips a level`),
    ...headings.filter(({ name }) => !name).map(({ level }) => `an empty heading ${level}`),
    ...places.filter((place, index) => places.indexOf(place) !== index).map((place) => `two landmarks are ${place}`),
    ...tree
      .filter(({ role, name }) => (controls.includes(role) || role === 'region') && !name)
      .map(({ role }) => `a ${role} without a name`),
  ];
}

const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings));
const folder = resolve(import.meta.dirname, '../../locales/nl');
const fixed = new Set(
  globSync('*.json', { cwd: folder }).flatMap((file) => strings(JSON.parse(readFileSync(resolve(folder, file), 'utf8')))),
);

/** What can stand in a place, by its description. */
type Parts = Map<string, { within: Parts }>;

/** How an item is told of: with its name when that is a string of the interface, and not when an editor writes it. */
function head({ role, name, level }: Item, inMain: boolean): string {
  const named = role !== 'radio' && !(role === 'link' && inMain) && fixed.has(name);
  return [role, ...(level ? [level] : []), ...(named ? [`"${name}"`] : [])].join(' ');
}

/** Puts each heading's part of the page below it, and what is described alike together: how much there is, is for an editor to say. */
function gather(tree: readonly Item[], parts: Parts, inMain: boolean): Parts {
  const under = [{ level: 0, parts }];
  for (const item of tree) {
    if (item.role === 'heading') while ((under.at(-1)?.level ?? 0) >= item.level) under.pop();
    const place = under.at(-1)?.parts ?? parts;
    const described = head(item, inMain);
    // A link in the text is the text's.
    if (described === 'link') continue;
    const within = place.get(described)?.within ?? new Map();
    place.set(described, { within: gather(item.within, within, inMain || item.role === 'main') });
    if (item.role === 'heading') under.push({ level: item.level, parts: within });
  }
  return parts;
}

const lines = (parts: Parts, indent = ''): string =>
  [...parts].map(([described, { within }]) => `${indent}${described}\n${lines(within, `${indent}  `)}`).join('');

/** What kinds of things the tree holds and in which order they first come, one a line. */
export const outline = (tree: readonly Item[]): string => lines(gather(tree, new Map(), false));
