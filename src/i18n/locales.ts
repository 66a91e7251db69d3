/** The one table of languages: routes, direction, alternates, tests and scripts all follow from it. */
export const localeTable = {
  nl: { tag: 'nl', dir: 'ltr', endonym: 'Nederlands', script: 'Latin', coverage: 'complete' },
  en: { tag: 'en', dir: 'ltr', endonym: 'English', script: 'Latin', coverage: 'complete' },
  pl: { tag: 'pl', dir: 'ltr', endonym: 'Polski', script: 'Latin', coverage: 'complete' },
  ar: { tag: 'ar', dir: 'rtl', endonym: 'العربية', script: 'Arabic', coverage: 'complete' },
  uk: { tag: 'uk', dir: 'ltr', endonym: 'Українська', script: 'Cyrillic', coverage: 'complete' },
  ro: { tag: 'ro', dir: 'ltr', endonym: 'Română', script: 'Latin', coverage: 'starter' },
} as const satisfies Record<string, LocaleInfo>;

interface LocaleInfo {
  /** BCP 47 tag for `lang`, `hreflang` and Intl. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  endonym: string;
  /** Unicode script in which its texts are written. */
  script: 'Latin' | 'Arabic' | 'Cyrillic';
  /**
   * `complete`: everything is translated, or declared as awaited. `starter`: the pages of first need; the rest is offered
   * in Dutch or English, and every page says how much there is.
   */
  coverage: 'complete' | 'starter';
}

export type Locale = keyof typeof localeTable;
/** All locales, in the order in which they are offered. */
export const locales = Object.keys(localeTable) as Locale[];
/** The language in which texts are written first. */
export const sourceLocale = 'nl' satisfies Locale;

/** The language offered beside Dutch where a starter language has no text of its own. */
export const bridgeLocale = 'en' satisfies Locale;

/** The languages of the pages for professionals. */
export const professionalLocales: readonly Locale[] = ['nl', 'en'];

/** Files of strings that only some languages need. */
export const limitedNamespaces: Readonly<Record<string, readonly Locale[]>> = {
  data: professionalLocales,
  professionals: professionalLocales,
  regions: ['nl'],
};

/** Whether a word names a locale of the table. */
export function isLocale(word: string): word is Locale {
  return word in localeTable;
}
