import { createHash } from 'node:crypto';

/** A part of a text with an id of its own: what a translation is compared with. */
export interface Block {
  id: string;
  /** Name of its tag: `Steps`. */
  tag: string;
  /** The source of the block, tags left out. */
  source: string;
  /** Line of its first character, from 1. */
  line: number;
}

/** Front matter and body of an MDX file, with the line on which the body starts. */
export function splitFrontmatter(source: string): { frontmatter: string; body: string; bodyLine: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) return { frontmatter: '', body: source, bodyLine: 1 };
  return {
    frontmatter: match[1] ?? '',
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

const opening = /^<([A-Z]\w*)\b([^>]*?)(\/)?>\s*$/;

/**
 * The blocks of an MDX body: tags that stand alone at the start of a line and carry an `id`.
 * A block inside another block belongs to the outer one.
 */
export function blocksOf(body: string, firstLine = 1): Block[] {
  const blocks: Block[] = [];
  let open: { block: Block; lines: string[]; depth: number } | undefined;
  body.split(/\r?\n/).forEach((text, index) => {
    const match = opening.exec(text);
    if (open) {
      if (match?.[1] === open.block.tag && !match[3]) open.depth += 1;
      if (text.trimEnd() === `</${open.block.tag}>`) open.depth -= 1;
      if (open.depth === 0) {
        blocks.push({ ...open.block, source: [open.block.source, ...open.lines].join('\n').trim() });
        open = undefined;
      } else open.lines.push(text);
      return;
    }
    const id = match && /\bid="([^"]+)"/.exec(match[2] ?? '')?.[1];
    if (!match || !id || match[3]) return;
    const title = /\btitle="([^"]+)"/.exec(match[2] ?? '')?.[1] ?? '';
    open = { block: { id, tag: match[1] ?? '', source: title, line: firstLine + index }, lines: [], depth: 1 };
  });
  return blocks;
}

/** Twelve hex digits that stay the same as long as the words do: white space does not count. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
}
