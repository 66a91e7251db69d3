/**
 * Reads a `_headers` file as the hosts do that know it.
 * @param {string} source
 * @returns {(path: string) => Map<string, string>} the headers of an address, by name in lower case.
 */
export function headerRules(source) {
  const rules = [];
  for (const line of source.split('\n')) {
    if (line.startsWith('/')) rules.push({ pattern: patternOf(line.trim()), lines: [] });
    else if (/^\s+\S/.test(line)) rules.at(-1)?.lines.push(line.trim());
  }
  return (path) => {
    const headers = new Map();
    for (const line of rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ lines }) => lines)) {
      const [, gone, name = '', value] = /^(?:! (\S+)|([\w-]+): (.+))$/.exec(line) ?? [];
      if (gone) headers.delete(gone.toLowerCase());
      // Two values of one header are both sent; a browser then keeps to both policies.
      else headers.set(name.toLowerCase(), [headers.get(name.toLowerCase()) ?? [], value].flat().join(', '));
    }
    return headers;
  };
}

/** `*` stands for anything, `:name` for one part of the path. */
function patternOf(path) {
  return new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:\w+/g, '[^/]+')}$`,
  );
}
