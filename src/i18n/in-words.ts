/** A text with its placeholders (`{{name}}`) filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The form of a string for a number (`key_few`), by the rules of the language, filled in. */
export function plural(
  strings: object,
  key: string,
  count: number,
  tag: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const forms = strings as Readonly<Record<string, string>>;
  return fill(forms[`${key}_${new Intl.PluralRules(tag).select(count)}`] ?? forms[`${key}_other`] ?? '', { count, ...values });
}

/** The twelve months as they stand in a day in words. */
export function monthsInWords(tag: string): string[] {
  const month = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' });
  return Array.from(
    { length: 12 },
    (_, index) => month.formatToParts(Date.UTC(2026, index)).find(({ type }) => type === 'month')?.value ?? '',
  );
}

/**
 * A day (`2026-11-22`) in words, in the Gregorian calendar and the digits 0-9, fit for the middle of a sentence: without
 * marks of direction (`<bdi>` does that work) and without the "р." that Ukrainian puts behind it. A text that is no day
 * comes back as it is.
 */
export function dayInWords(day: string, tag: string, style: 'long' | 'full' = 'long'): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { dateStyle: style, timeZone: 'UTC' });
  return format.format(time).replace(/[\u061C\u200E\u200F]|[\u00A0\u202F ]?р\.$/g, '');
}
