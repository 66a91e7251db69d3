/** A text with its placeholders filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The plural form of a string for a number, by the rules of the language. */
export function plural(strings: object, key: string, count: number, tag: string): string {
  const forms = strings as Record<string, string>;
  return fill(forms[`${key}_${new Intl.PluralRules(tag).select(count)}`] ?? forms[`${key}_other`] ?? '', { count });
}
