import { LineCounter, type Node, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Position } from './problem.ts';

export type Path = readonly (string | number)[];

/** Something YAML itself cannot read: a syntax error or a key that stands there twice. */
export interface YamlFault extends Position {
  code: string;
  message: string;
}

/** A YAML (or JSON) file, or the front matter of a text, with the place of everything in it. */
export interface YamlFile {
  /** Path from the root of the project. */
  path: string;
  /** What it holds; undefined when it is empty. */
  data: unknown;
  faults: YamlFault[];
  /** Place of a value; of the nearest thing around it when it is not there. */
  at(path: Path): Position;
  /** Place of the key of a value. */
  keyAt(path: Path): Position;
  /** Place of a letter of a piece of text, counted in the text as it reads (quotes and line ends taken out). */
  letterAt(path: Path, index: number): Position;
}

/**
 * Reads YAML with positions.
 * @param firstLine line of the file on which the source starts, for front matter.
 */
export function parseYaml(path: string, source: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, col };
  };
  const nodeAt = (where: Path): Node | undefined => {
    const node = where.length === 0 ? document.contents : document.getIn(where, true);
    return isNode(node) ? node : undefined;
  };
  const keyNode = (where: Path): Node | undefined => {
    const parent = nodeAt(where.slice(0, -1));
    if (!isMap(parent)) return undefined;
    const key = String(where.at(-1));
    const pair = parent.items.find((item) => isPair(item) && (isScalar(item.key) ? String(item.key.value) : String(item.key)) === key);
    return isNode(pair?.key) ? pair.key : undefined;
  };
  const at = (where: Path): Position => {
    const start = nodeAt(where)?.range?.[0];
    if (start !== undefined) return place(start);
    if (where.length === 0) return { line: firstLine, col: 1 };
    const key = keyNode(where)?.range?.[0];
    return key === undefined ? at(where.slice(0, -1)) : place(key);
  };

  return {
    path,
    data: document.toJS() as unknown,
    faults: document.errors.map((error) => ({ code: error.code, message: error.message, ...place(error.pos[0]) })),
    at,
    keyAt: (where) => {
      const start = keyNode(where)?.range?.[0];
      return start === undefined ? at(where) : place(start);
    },
    letterAt: (where, index) => {
      const node = nodeAt(where);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return at(where);
      // A folded or quoted text does not stand in the file letter by letter: the word is looked up, counting the same words before it.
      const word = /^\S+/.exec(node.value.slice(index))?.[0] ?? '';
      const before = word === '' ? 0 : node.value.slice(0, index).split(word).length - 1;
      const raw = source.slice(node.range[0], node.range[1]);
      let found = -1;
      for (let nth = 0; word !== '' && nth <= before; nth++) {
        found = raw.indexOf(word, found + 1);
        if (found === -1) break;
      }
      return place(node.range[0] + Math.max(found, 0));
    },
  };
}
