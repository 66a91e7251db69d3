import { nearest } from '../domain/nearest.ts';

/** A value in quotes for a message, shortened when it is long. */
export function quote(value: string, length = 60): string {
  const text = value.replace(/\s+/g, ' ').trim();
  return `"${text.length > length ? `${text.slice(0, length - 1)}…` : text}"`;
}

/** "a, b or c". */
export function either(items: readonly string[], join = 'or'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${join} ${items.at(-1)}`;
}

/** "1 problem", "3 problems". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A hint with the nearest existing name, when one is near: `Did you mean "vidar"? …`. */
export function didYouMean(word: string, names: Iterable<string>, otherwise: string): string {
  const near = nearest(word, names);
  return near === undefined ? otherwise : `Did you mean "${near}"? Otherwise: ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
}
