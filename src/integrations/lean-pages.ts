import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss, { type Declaration, type Root, type Rule } from 'postcss';

const style = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
const word = /[A-Za-z_][\w-]*/g;

/** Every word of a script or of a page's tags: names of tags, classes, ids and attributes stand among them. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(word));
}

/** A page without its running text, in which nothing is named; what stands in a script may be HTML. */
const namesIn = (html: string) => html.match(/<script\b[^]*?<\/script>|<[^>]+>/g)?.join('') ?? '';

/** What must stand in the page for a selector to match; what is inside `:is()`, `:not()` and their like is left alone. */
function needs(selector: string): string[] {
  let plain = selector.replace(/\[([\w-]+)[^\]]*\]/g, ' $1 ').replace(/::?[\w-]+(?![\w(-])/g, ' ');
  for (let before = ''; before !== plain;) [before, plain] = [plain, plain.replace(/:[\w-]+\([^()]*\)/g, ' ')];
  return plain.match(word) ?? [];
}

/** Takes out custom properties that no other property uses, by way of a custom one or not. */
function dropVariables(sheets: readonly Root[], isNamed: (name: string) => boolean): void {
  const inside = new Map<string, string[]>();
  const [custom, kept] = [new Set<Declaration>(), new Set<string>()];
  for (const sheet of sheets) {
    sheet.walkDecls((declaration) => {
      const { prop, value } = declaration;
      const isCustom = prop.startsWith('--');
      if (isCustom) custom.add(declaration);
      const by = isCustom && !isNamed(prop) ? prop : '';
      for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) inside.set(by, [...(inside.get(by) ?? []), name]);
    });
  }
  const keep = (name: string) => {
    if (kept.has(name)) return;
    kept.add(name);
    inside.get(name)?.forEach(keep);
  };
  keep('');
  for (const declaration of custom) if (!kept.has(declaration.prop) && !isNamed(declaration.prop)) declaration.remove();
}

/** Writes the value of a token that no theme on this page changes in its place, and gives the others short names. */
function shorten(sheets: readonly Root[], isNamed: (name: string) => boolean): void {
  const values = new Map<string, string[]>();
  for (const sheet of sheets) {
    sheet.walkDecls(/^--/, ({ prop, value, parent }) => {
      const isRoot = parent?.type === 'rule' && ['html', ':root'].includes((parent as Rule).selector);
      values.set(prop, [...(values.get(prop) ?? []), ...(isRoot ? [value] : [value, value])]);
    });
  }
  const free = [...values].filter(([name]) => !isNamed(name));
  const fixed = new Map(free.flatMap(([name, all]) => (all.length === 1 ? [[name, all[0] ?? '']] : [])));
  const short = new Map(free.filter(([, all]) => all.length > 1).map(([name], at) => [name, `--${at.toString(36)}`]));
  for (const sheet of sheets) {
    sheet.walkDecls((declaration) => {
      for (let before = ''; before !== declaration.value;) {
        before = declaration.value;
        declaration.value = before.replace(/var\((--[\w-]+)\)/g, (use, name: string) => fixed.get(name) ?? use);
      }
      declaration.value = declaration.value.replace(/--[\w-]+/g, (name) => short.get(name) ?? name);
      declaration.prop = short.get(declaration.prop) ?? declaration.prop;
    });
  }
}

/** Direction of a page: `ltr` or `rtl`. */
const directionOf = (html: string) => /<html[^>]*\sdir="?(\w+)/.exec(html)?.[1];

/** The words on whose presence in a page its style depends: of its selectors, and the names of its tokens. */
function deciding(sheets: readonly string[]): string[] {
  const found = new Set<string>();
  for (const root of sheets.map((sheet) => postcss.parse(sheet))) {
    root.walkRules(({ selectors }) => selectors.flatMap(needs).forEach((name) => found.add(name)));
    root.walkDecls(/^--/, ({ prop }) => void found.add(prop.slice(2)));
  }
  return [...found];
}

/** `usedCss` for many pages: those of one direction that differ in no word that decides, and that no script may add, share their style. */
function styler(scripts: ReadonlySet<string>): (sheets: readonly string[], html: string) => string[] {
  const words = new Map<string, string[]>();
  const made = new Map<string, string[]>();
  return (sheets, html) => {
    const all = sheets.join('\0');
    const decisive = words.get(all) ?? deciding(sheets).filter((name) => !scripts.has(name));
    words.set(all, decisive);
    const here = wordsOf(namesIn(html));
    const key = [all, directionOf(html), ...decisive.filter((name) => here.has(name))].join('\0');
    const css = made.get(key) ?? usedCss(sheets, html, scripts);
    made.set(key, css);
    return css;
  };
}

/**
 * The style sheets of one page without the rules that cannot match on it. The tokens, whose long names of NL Design System
 * would be a tenth of a page, become values or short names; those that no rule is left to use go. `html` is the page without its styles, `scripts` the words of all scripts, which may add names of their own.
 */
export function usedCss(sheets: readonly string[], html: string, scripts: ReadonlySet<string>): string[] {
  const here = wordsOf(namesIn(html));
  const isThere = (name: string) => here.has(name) || scripts.has(name);
  const direction = directionOf(html);
  // Mirrored arrows and the like are of no use on a page of the other direction.
  const isTurned = (selector: string) => {
    const other = /^html\[dir=['"]?(\w+)/.exec(selector)?.[1];
    return other !== undefined && other !== direction;
  };
  const roots = sheets.map((sheet) => postcss.parse(sheet));
  for (const root of roots) {
    root.walkRules((rule: Rule) => {
      if (rule.parent?.type === 'atrule' && 'name' in rule.parent && String(rule.parent.name).endsWith('keyframes')) return;
      const kept = rule.selectors.filter((selector) => !isTurned(selector) && needs(selector).every(isThere));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
  }
  // What the page itself or a script names by its long name keeps it: a script brings a style of its own along.
  const isNamed = (name: string) => isThere(name.slice(2));
  // First what nothing uses: a short name is soon a word of some script, and would stay.
  dropVariables(roots, isNamed);
  shorten(roots, isNamed);
  dropVariables(roots, isNamed);
  for (const root of roots) {
    root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
    // Innermost first: a media query may hold a layer that holds nothing.
    for (let empty = true; empty;) {
      empty = false;
      root.walkAtRules((rule) => {
        if (rule.nodes?.length !== 0) return;
        rule.remove();
        empty = true;
      });
    }
  }
  return roots.map((root) => root.toString());
}

// What begins a line of its own by itself: a space beside it shows nowhere.
const block =
  'html|head|title|meta|link|body|header|nav|main|footer|section|article|aside|div|p|[uod]l|li|d[td]|h[1-6]|details|summary|form|fieldset|legend|table|t(?:head|body|r|d|h)|caption|br';
// Only what HTML itself takes for white space: the space inside "€ 25" must not break.
const space = '[ \\t\\n\\f\\r]';
const blank = new RegExp(
  `(<(script|style|pre|textarea)\\b[^]*?</\\2>)|${space}*(</?(?:${block})(?:\\s[^<>]*)?>)${space}*|${space}{2,}|[\\t\\n\\f\\r]`,
  'g',
);

/** The page without the white space that templates leave between their parts: a reader sees none of it. */
export function squeezed(html: string): string {
  return html.replace(blank, (_, kept?: string, __?: string, tag?: string) => kept ?? tag ?? ' ');
}

/** Ships to each page only the style it uses: styles are inlined, so nothing is lost for the next page. */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const scripts = await Promise.all(files.filter((file) => file.endsWith('.js')).map((file) => readFile(join(root, file), 'utf8')));
        const styleOf = styler(wordsOf(scripts.join('\n')));
        for (const file of files.filter((one) => one.endsWith('.html'))) {
          const html = await readFile(join(root, file), 'utf8');
          const sheets = [...html.matchAll(style)].map((match) => match[2] ?? '');
          const used = styleOf(sheets, html.replace(style, '')).values();
          const page = html.replace(style, (_, open: string, __, close: string) => {
            const css = used.next().value ?? '';
            return css === '' ? '' : open + css + close;
          });
          await writeFile(join(root, file), squeezed(page));
        }
      },
    },
  };
}
