import { type TagName, blockTags, tags as tagSchemas } from '../schema/tags.ts';
import { splitFrontmatter } from '../domain/blocks.ts';
import type { Position } from './problem.ts';

export interface Attribute {
  name: string;
  /** What stands between the quotes; undefined when there is no value, or one without quotes. */
  value: string | undefined;
  /** Offset of its name. */
  start: number;
}

/** A tag as it stands in a text; offsets count in the whole file. */
export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'self';
  attributes: Attribute[];
  start: number;
  end: number;
}

/** A tag with what it holds. */
export interface Element {
  name: string;
  tag: Tag;
  /** Offset after its closing tag, or after itself when it holds nothing; the end of the file when it is not closed. */
  end: number;
  parent: Element | undefined;
}

/** A tag that opens and never closes, or the other way round. */
export interface TagFault {
  kind: 'unclosed' | 'unopened';
  tag: Tag;
}

/** A paragraph, list item or heading: what a reader takes in at once, without its marks. */
export interface Passage {
  kind: 'paragraph' | 'bullet' | 'number' | 'heading';
  /** Number of # of a heading; 0 otherwise. */
  level: number;
  text: string;
  /** Offset in the file of each letter of `text`. */
  offsets: number[];
  /** Offset of its first character, marks and all. */
  start: number;
}

export interface Link {
  label: string;
  href: string;
  start: number;
}

/** The body of an MDX text, taken apart. */
export interface Mdx {
  source: string;
  /** Offset and line of the body, below the front matter. */
  bodyStart: number;
  bodyLine: number;
  tags: Tag[];
  elements: Element[];
  faults: TagFault[];
  /** Offsets of characters that MDX would take for code: `{`, `}` and a `<` that starts no tag. */
  stray: number[];
  links: Link[];
  passages: Passage[];
  place(offset: number): Position;
  /** The elements around an offset, innermost first. */
  around(offset: number): Element[];
}

/** Stands in a passage for what a tag prints: a number, a name, a word. */
export const printed = '\uFFFC';

/** Tags that stand inside a sentence; all others stand on a line of their own. */
export const inlineTags: ReadonlySet<string> = new Set(['Nl', 'Fact', 'Phone', 'Name', 'Word'] satisfies TagName[]);
/** Tags that hold text; all others close themselves: `<Fact id="…" />`. */
export const holdingTags: ReadonlySet<string> = new Set([...blockTags, 'When', 'Note', 'Warning', 'Nl', 'Word'] satisfies TagName[]);
/** Tags that start a part of the text with an id of its own. */
export const partTags: ReadonlySet<string> = new Set(blockTags);
/** All tag names an author may use. */
export const tagNames = Object.keys(tagSchemas) as TagName[];

const tagPattern = /<(\/)?([A-Za-z][\w.:-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^\s"'<>/{}]+))?)*)\s*(\/)?>/y;
const attributePattern = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'[^']*'|\{[^{}]*\}|[^\s"'<>/{}]+))?/g;
const linkPattern = /\[([^\]]*)\]\(([^()\s]*(?:\([^()\s]*\))?[^()\s]*)(?:\s+"[^"]*")?\)/g;

/** Takes an MDX file apart. Never throws: what is wrong in it is told in `faults` and `stray`. */
export function parseMdx(source: string): Mdx {
  const { body, bodyLine } = splitFrontmatter(source);
  const bodyStart = source.length - body.length;
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)];
  const { tags, stray } = scanTags(source, bodyStart);
  const { elements, faults } = pairTags(tags, source.length);
  return {
    source,
    bodyStart,
    bodyLine,
    tags,
    elements,
    faults,
    stray,
    links: [...source.matchAll(linkPattern)]
      .filter((match) => match.index >= bodyStart)
      .map((match) => ({ label: match[1] ?? '', href: match[2] ?? '', start: match.index })),
    passages: passagesOf(source, bodyStart, tags),
    place: (offset) => {
      let low = 0;
      let high = lineStarts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lineStarts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, col: offset - (lineStarts[low] ?? 0) + 1 };
    },
    around: (offset) => elements.filter((element) => element.tag.start <= offset && offset < element.end).reverse(),
  };
}

/** Value of an attribute of a tag. */
export function attribute(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((candidate) => candidate.name === name)?.value;
}

function scanTags(source: string, from: number): { tags: Tag[]; stray: number[] } {
  const tags: Tag[] = [];
  const stray: number[] = [];
  for (let at = from; at < source.length; at++) {
    const letter = source[at];
    if (letter === '\\') at++;
    else if (letter === '{' || letter === '}') stray.push(at);
    else if (letter === '<') {
      tagPattern.lastIndex = at;
      const match = tagPattern.exec(source);
      if (!match) {
        stray.push(at);
        continue;
      }
      const name = match[2] ?? '';
      const attributesStart = at + 1 + (match[1] ?? '').length + name.length;
      const attributes = [...(match[3] ?? '').matchAll(attributePattern)].map((found) => ({
        name: found[1] ?? '',
        value: found[2],
        start: attributesStart + found.index,
      }));
      tags.push({ name, kind: match[1] ? 'close' : match[4] ? 'self' : 'open', attributes, start: at, end: tagPattern.lastIndex });
      at = tagPattern.lastIndex - 1;
    }
  }
  return { tags, stray };
}

function pairTags(tags: readonly Tag[], end: number): { elements: Element[]; faults: TagFault[] } {
  const elements: Element[] = [];
  const faults: TagFault[] = [];
  const open: Element[] = [];
  for (const tag of tags) {
    if (tag.kind === 'close') {
      const depth = open.findLastIndex((element) => element.name === tag.name);
      if (depth === -1) {
        faults.push({ kind: 'unopened', tag });
        continue;
      }
      for (const element of open.splice(depth + 1)) {
        element.end = tag.start;
        faults.push({ kind: 'unclosed', tag: element.tag });
      }
      const closed = open.pop();
      if (closed) closed.end = tag.end;
      continue;
    }
    const element: Element = { name: tag.name, tag, end: tag.kind === 'self' ? tag.end : end, parent: open.at(-1) };
    elements.push(element);
    if (tag.kind === 'open') open.push(element);
  }
  for (const element of open) faults.push({ kind: 'unclosed', tag: element.tag });
  return { elements, faults };
}

interface Letter {
  letter: string;
  offset: number;
}

function passagesOf(source: string, from: number, tags: readonly Tag[]): Passage[] {
  const passages: Passage[] = [];
  let letters: Letter[] = [];
  let current: Omit<Passage, 'text' | 'offsets'> | undefined;
  const close = () => {
    if (current) {
      const plain = stripMarks(letters);
      const text = plain.map(({ letter }) => letter).join('');
      if (/\S/.test(text)) passages.push({ ...current, text, offsets: plain.map(({ offset }) => offset) });
    }
    current = undefined;
    letters = [];
  };

  for (const line of linesOf(source, from, tags)) {
    const text = line.letters.map(({ letter }) => letter).join('');
    // A blank line ends a passage, and so does a line that holds nothing but tags.
    if (text.trim() === '') {
      close();
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})(?:\s+|$)/.exec(text);
    const item = /^\s*(?:([-*+])|\d{1,9}[.)])\s+/.exec(text);
    const skip = (heading ?? item ?? /^\s*(?:>\s?)*/.exec(text))?.[0].length ?? 0;
    if (heading || item || !current || line.startsFlow) {
      close();
      current = {
        kind: heading ? 'heading' : item ? (item[1] ? 'bullet' : 'number') : 'paragraph',
        level: heading?.[1]?.length ?? 0,
        start: line.letters[0]?.offset ?? line.start,
      };
    } else letters.push({ letter: ' ', offset: line.start });
    letters.push(...line.letters.slice(skip));
    if (heading || line.endsFlow) close();
  }
  close();
  return passages;
}

/** The lines of the body with tags taken out; an inline tag that closes itself leaves a mark for what it prints. */
function* linesOf(source: string, from: number, tags: readonly Tag[]) {
  let letters: Letter[] = [];
  let start = from;
  let startsFlow = false;
  let endsFlow = false;
  let tag = 0;
  for (let at = from; at < source.length; at++) {
    const next = tags[tag];
    if (next && at === next.start) {
      if (inlineTags.has(next.name)) {
        if (next.kind === 'self') letters.push({ letter: printed, offset: at });
      } else if (letters.every(({ letter }) => letter.trim() === '')) startsFlow = true;
      else endsFlow = true;
      at = next.end - 1;
      tag++;
    } else if (source[at] === '\n') {
      yield { letters, start, startsFlow, endsFlow };
      letters = [];
      start = at + 1;
      startsFlow = endsFlow = false;
    } else if (source[at] !== '\r') letters.push({ letter: source[at] ?? '', offset: at });
  }
  yield { letters, start, startsFlow, endsFlow };
}

/** Takes the marks of Markdown out: links keep their label; bold, italic, code and escapes keep their letters. */
function stripMarks(letters: readonly Letter[]): Letter[] {
  const text = letters.map(({ letter }) => letter).join('');
  const keep = letters.map(() => true);
  const drop = (start: number, length: number) => keep.fill(false, start, start + length);
  for (const match of text.matchAll(linkPattern)) {
    drop(match.index, 1);
    drop(match.index + 1 + (match[1] ?? '').length, match[0].length - 1 - (match[1] ?? '').length);
  }
  for (const match of text.matchAll(/\*+|`+|(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])|\\(?=[\p{P}\p{S}])/gu))
    drop(match.index, match[0].length);
  return letters.filter((_, index) => keep[index]);
}
