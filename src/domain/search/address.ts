/** The query in a fragment, `#q=huur`; undefined when there is none, empty when somebody mangled it. */
export function queryIn(hash: string): string | undefined {
  const [, text] = /^#q=(.*)$/s.exec(hash) ?? [];
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The fragment of a query, with its #; nothing for none. A half sign, which no address can hold, is left out. */
export function fragmentOf(query: string): string {
  return query === '' ? '' : `#q=${encodeURIComponent(query.replace(/\p{Surrogate}/gu, ''))}`;
}
