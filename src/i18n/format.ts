import { cached } from './cached.ts';
import { dayInWords } from './in-words.ts';
import { type Locale, localeTable } from './locales.ts';

/** What Intl writes for one locale: always the Gregorian calendar and the digits 0-9. */
export interface Format {
  /** `22 november 2026`; takes `YYYY-MM-DD`. */
  day(day: string): string;
  /** `€ 1.419,46`, with the cents only when there are any. */
  euro(amount: number): string;
  /** `6 weken`, in the nominative; working days come from the translator. */
  duration(value: number, unit: 'hour' | 'day' | 'week' | 'month' | 'year'): string;
  percent(value: number): string;
  number(value: number): string;
  /** Name of a day of the week, 0 is Sunday. */
  weekday(index: number): string;
  /** `today`, `tomorrow`. */
  inDays(days: 0 | 1): string;
  /** `a, b of c` in the locale's own way. */
  list(items: string[], type?: 'conjunction' | 'disjunction'): string;
  /** Sorts words as readers of the locale expect. */
  compare(a: string, b: string): number;
}

/** The formatter of one locale. Bidi marks that Intl adds are taken out: `<bdi>` does that work. */
export const formatFor = cached((locale: Locale): Format => {
  const tag = `${localeTable[locale].tag}-u-ca-gregory-nu-latn`;
  const clean = (text: string) => text.replace(/[\u061C\u200E\u200F]/g, '');
  const weekdayFormat = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(tag);
  const money = cached(
    (digits: number) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol', minimumFractionDigits: digits }),
  );
  const span = cached((unit: string) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }));
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
  const lists = cached((type: 'conjunction' | 'disjunction') => new Intl.ListFormat(tag, { type }));
  const collator = new Intl.Collator(tag);
  return {
    day: cached((day) => dayInWords(day, localeTable[locale].tag)),
    euro: (amount) => clean(money(Number.isInteger(amount) ? 0 : 2).format(amount)),
    duration: (value, unit) => clean(span(unit).format(value)),
    percent: (value) => clean(percent.format(value / 100)),
    number: (value) => clean(number.format(value)),
    weekday: (index) => weekdayFormat.format(new Date(Date.UTC(2026, 10, 22 + index))),
    inDays: (days) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day'),
    list: (items, type = 'conjunction') => clean(lists(type).format(items)),
    compare: (a, b) => collator.compare(a, b),
  };
});
