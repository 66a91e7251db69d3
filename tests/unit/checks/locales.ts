/** A table of languages for the fixtures, so that a new language of the site changes none of them. */
export const localeTable = {
  nl: { tag: 'nl', dir: 'ltr', endonym: 'Nederlands', script: 'Latin', coverage: 'complete' },
  en: { tag: 'en', dir: 'ltr', endonym: 'English', script: 'Latin', coverage: 'complete' },
  pl: { tag: 'pl', dir: 'ltr', endonym: 'Polski', script: 'Latin', coverage: 'complete' },
  ar: { tag: 'ar', dir: 'rtl', endonym: 'العربية', script: 'Arabic', coverage: 'complete' },
  uk: { tag: 'uk', dir: 'ltr', endonym: 'Українська', script: 'Cyrillic', coverage: 'complete' },
  ro: { tag: 'ro', dir: 'ltr', endonym: 'Română', script: 'Latin', coverage: 'starter' },
} as const;

export const locales = Object.keys(localeTable);
export const sourceLocale = 'nl';
export const bridgeLocale = 'en';
export const professionalLocales = ['nl', 'en'];
export const limitedNamespaces = {};

export const isLocale = (word: string) => word in localeTable;
