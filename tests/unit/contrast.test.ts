import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const styles = new URL('../../src/styles/', import.meta.url);
const themes = globSync('themes/*.css', { cwd: styles });

/** The token files as a page carries them: what a theme sets again comes first. */
const sheetOf = (theme?: string) =>
  [...(theme ? [theme] : []), 'youth.css', 'tokens.css']
    .map((file) => readFileSync(new URL(file, styles), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '');

interface Rule {
  media: string;
  selector: string;
  tokens: Map<string, string>;
}

/** The rules of the token file: at most one `@media` around each. */
function rulesOf(text: string, media = ''): Rule[] {
  const rules: Rule[] = [];
  let rest = text;
  for (let start = rest.indexOf('{'); start >= 0; start = rest.indexOf('{')) {
    const head = rest.slice(0, start).trim();
    let depth = 1;
    let end = start + 1;
    for (; depth > 0; end++) depth += rest[end] === '{' ? 1 : rest[end] === '}' ? -1 : 0;
    const body = rest.slice(start + 1, end - 1);
    if (head.startsWith('@media')) rules.push(...rulesOf(body, head));
    else {
      const tokens = new Map(
        [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] as string, (match[2] as string).trim()]),
      );
      rules.push(...head.split(',').map((selector) => ({ media, selector: selector.trim(), tokens })));
    }
    rest = rest.slice(end);
  }
  return rules;
}

/** Attributes of the page and, for a part with its own theme, of that part. */
interface Scene {
  /** File of a municipality's theme. */
  theme?: string;
  dark?: boolean;
  print?: boolean;
  page: Record<string, string>;
  part?: Record<string, string>;
}

/** Whether one compound selector like `:root:not([data-scheme='light'])` fits an element. */
function fits(compound: string, attributes: Record<string, string>, isRoot: boolean): boolean {
  const pieces = compound.match(/^html|:root|:not\([^)]*\)|\[[^\]]+\]/g) ?? [];
  if (pieces.join('') !== compound) throw new Error(`This test does not know the selector "${compound}".`);
  return pieces.every((piece) => {
    if (piece === ':root' || piece === 'html') return isRoot;
    if (piece.startsWith(':not')) return !fits(piece.slice(5, -1), attributes, isRoot);
    const [, name, value] = /^\[([\w-]+)(?:='?([^'\]]*)'?)?\]$/.exec(piece) ?? [];
    return name !== undefined && (value === undefined ? name in attributes : attributes[name] === value);
  });
}

/** Names of elements weigh less than anything else. */
const weightOf = (selector: string) => 10 * (selector.match(/:root|\[/g) ?? []).length + (selector.startsWith('html') ? 1 : 0);

/** The tokens that hold in a scene, by the cascade: importance of selectors first, order second; a part inherits the page's. */
function tokensOf(scene: Scene): Map<string, string> {
  const rules = rulesOf(sheetOf(scene.theme))
    .filter(({ media }) => {
      if (media === '') return true;
      if (media.includes('prefers-color-scheme: dark')) return scene.dark === true;
      return media.includes('print') && scene.print === true;
    })
    .map((rule, order) => ({ ...rule, order, weight: weightOf(rule.selector) }))
    .sort((a, b) => a.weight - b.weight || a.order - b.order);
  const resolve = (isRoot: boolean, attributes: Record<string, string>) =>
    rules.filter(({ selector }) => {
      const compounds = selector.split(/\s+/);
      const own = compounds.pop() ?? '';
      if (isRoot && compounds.length > 0) return false;
      return fits(own, attributes, isRoot) && compounds.every((compound) => fits(compound, scene.page, true));
    });
  const found = [...resolve(true, scene.page), ...(scene.part ? resolve(false, scene.part) : [])];
  return new Map(found.flatMap(({ tokens }) => [...tokens]));
}

function luminance(colour: string): number {
  const hex = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour);
  if (!hex) throw new Error(`"${colour}" is not a colour like #0a5450.`);
  const long = hex[2] ?? [...(hex[1] ?? '')].map((digit) => digit + digit).join('');
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['default-bg-document', 'default-bg-default', 'default-bg-subtle'];
const on = (front: string[], back: string[]) => front.flatMap((colour) => back.map((ground) => [colour, ground] as const));

const text = [
  ...on(['default-color-default', 'default-color-subtle', 'action-1-color-default', 'action-1-color-hover'], grounds),
  ...on(
    ['default-color-default', 'action-1-color-default', 'action-1-color-hover'],
    ['accent-1-bg-subtle', 'action-1-bg-subtle', 'warning-bg-subtle'],
  ),
  ...on(['action-1-inverse-color-default'], ['action-1-inverse-bg-default', 'action-1-inverse-bg-hover']),
  ...on(['accent-1-color-default'], ['accent-1-bg-default']),
  ...on(['negative-color-default'], ['negative-bg-subtle', ...grounds]),
  ...on(['negative-inverse-color-default'], ['negative-inverse-bg-default']),
  ...on(['warning-color-default'], ['warning-bg-subtle']),
  ...on(['info-color-default'], ['info-bg-subtle']),
];
const edges = [
  ...on(['default-border-default', 'action-1-border-default'], grounds),
  ...on(['negative-border-default'], ['default-bg-document', 'default-bg-default']),
];
const paper = [...on(['default-color-default', 'default-color-subtle', 'action-1-color-default', 'negative-color-default'], grounds)];

const scenes: Record<string, Scene> = {
  'a light page': { page: {} },
  'a dark page': { dark: true, page: {} },
  'a page that is dark by name': { page: { 'data-scheme': 'dark' } },
  'a page that is light by name on a dark device': { dark: true, page: { 'data-scheme': 'light' } },
  'a youth page': { page: { 'data-theme': 'youth' } },
  'a youth page on a dark device': { dark: true, page: { 'data-theme': 'youth' } },
};

/** The pairs below a ratio, each as one line. */
function tooWeak(scene: Scene, pairs: readonly (readonly [string, string])[], least: number): string[] {
  const tokens = tokensOf(scene);
  const colour = (name: string) => tokens.get(`--basis-${name.startsWith('focus') ? name : `color-${name}`}`) ?? '';
  return pairs.flatMap(([front, back]) => {
    const ratio = contrast(colour(front), colour(back));
    return ratio < least ? [`${front} ${colour(front)} on ${back} ${colour(back)}: ${ratio.toFixed(2)}`] : [];
  });
}

const themed = themes.flatMap((theme) =>
  Object.entries(scenes)
    .filter(([, { page }]) => page['data-scheme'] !== 'dark')
    .map(([name, scene]) => [`${name} in ${theme}`, { ...scene, theme }] as const),
);

describe.each([...Object.entries(scenes), ...themed])('%s', (_, scene) => {
  it('has text of at least 7 to 1', () => expect(tooWeak(scene, text, 7)).toEqual([]));
  it('has edges of controls of at least 3 to 1', () => expect(tooWeak(scene, edges, 3)).toEqual([]));
  it('has a focus ring of at least 3 to 1 on every ground', () => {
    const pairs = on(
      ['focus-outline-color'],
      [...grounds, 'accent-1-bg-subtle', 'action-1-bg-subtle', 'warning-bg-subtle', 'info-bg-subtle'],
    );
    expect(tooWeak(scene, pairs, 3)).toEqual([]);
  });
});

describe('paper', () => {
  it.each([
    ['from a light page', { print: true, page: {} }],
    ['from a dark page', { print: true, dark: true, page: {} }],
    ['from a youth page', { print: true, page: { 'data-theme': 'youth' } }],
  ])('%s has text of at least 7 to 1', (_, scene) => expect(tooWeak(scene, paper, 7)).toEqual([]));
});

describe('the dark set', () => {
  it('is the same by name as on a device that asks for it', () => {
    expect(tokensOf({ page: { 'data-scheme': 'dark' } })).toEqual(tokensOf({ dark: true, page: {} }));
  });
});

describe('the measure itself', () => {
  it('knows black on white and grey on white', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21);
    expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  });
});
