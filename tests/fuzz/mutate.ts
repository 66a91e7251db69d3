import fc from 'fast-check';
import { parse, stringify } from 'yaml';

/** What editors paste by accident, and what programs trip over. */
const rubbish = fc.oneof(
  fc.constantFrom(
    '---',
    '\t',
    '\r\n',
    ': ',
    '- ',
    '{',
    '}',
    '<',
    '>',
    '</',
    '<Steps id="',
    '`',
    '"',
    "'",
    '\\',
    '&a',
    '*a',
    '!!js',
    '<<: *x',
    '%',
    '|',
    '\u0000',
    '\uFEFF',
    '\u202E',
    '\uD800',
    'null',
    '~',
    '[[',
    '](',
    '#',
    '__proto__: 1\n',
    '2026-02-31',
    '1e999',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

/** Where a text is cut, as parts of its length. */
const cut = fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([a, b]) => [a / 10_000, Math.min(1, a / 10_000 + b / 100_000)] as const);

/** A text with one place changed: cut short, a stretch gone, doubled or moved, rubbish put in or in its place. */
function textChange(source: string): fc.Arbitrary<string> {
  return fc
    .tuple(cut, rubbish, fc.constantFrom('drop', 'double', 'insert', 'replace', 'truncate', 'move'))
    .map(([[from, to], word, how]) => {
      const [start, end] = [Math.floor(from * source.length), Math.ceil(to * source.length)];
      const [before, part, after] = [source.slice(0, start), source.slice(start, end), source.slice(end)];
      return {
        drop: before + after,
        double: before + part + part + after,
        insert: before + word + part + after,
        replace: before + word + after,
        truncate: before,
        move: part + before + after,
      }[how];
    });
}

type Place = (string | number)[];
const placesOf = (value: unknown, at: Place = []): Place[] =>
  value !== null && typeof value === 'object'
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...at, Array.isArray(value) ? Number(key) : key]))]
    : [at];

const otherValue = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1e21,
  '',
  ' ',
  'x',
  [],
  [[]],
  {},
  { id: 'x' },
  ['x', 'x'],
  '2026-13-40',
  '0046',
  'http://',
);

/** A record with one value gone, or of another kind, or under another name. */
function valueChange(source: string, write: (value: unknown) => string): fc.Arbitrary<string> {
  let data: unknown;
  try {
    data = parse(source);
  } catch {
    return fc.constant(source);
  }
  const places = placesOf(data).filter((place) => place.length > 0);
  if (places.length === 0) return fc.constant(source);
  return fc.tuple(fc.constantFrom(...places), otherValue, fc.constantFrom('drop', 'swap', 'rename')).map(([place, value, how]) => {
    const copy = structuredClone(data);
    const parent = place.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>;
    const key = String(place.at(-1));
    if (how === 'swap') parent[key] = value;
    else {
      if (how === 'rename') parent[`${key}x`] = parent[key];
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    }
    return write(copy);
  });
}

/** A file with one to three things wrong with it. */
export function mutated({ path, source }: { path: string; source: string }): fc.Arbitrary<string> {
  const write = { yaml: stringify, json: JSON.stringify as typeof stringify }[path.split('.').at(-1) ?? ''];
  const once = (text: string) => (write ? fc.oneof(textChange(text), valueChange(text, write)) : textChange(text));
  return fc.oneof(
    { weight: 6, arbitrary: once(source) },
    { weight: 2, arbitrary: once(source).chain(once) },
    { weight: 1, arbitrary: once(source).chain(once).chain(once) },
  );
}
