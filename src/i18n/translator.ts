import i18next, { type TFunction } from 'i18next';
import { cached } from './cached.ts';
import { type Locale, localeTable, locales } from './locales.ts';
import type { Namespace, Resources } from './i18next.d.ts';

type Strings = Record<string, Record<string, unknown>>;
const files = import.meta.glob<{ default: Strings }>('../../locales/*/*.json', { eager: true });

const resources: Record<string, Record<string, Strings>> = {};
for (const [path, module] of Object.entries(files)) {
  const [locale, file] = path.split('/').slice(-2) as [string, string];
  (resources[locale] ??= {})[file.replace('.json', '')] = module.default;
}

const instance = i18next.createInstance();
await instance.init({
  resources,
  lng: 'nl',
  supportedLngs: locales.map((locale) => localeTable[locale].tag),
  fallbackLng: false,
  defaultNS: 'common',
  ns: Object.keys(resources['nl'] ?? {}),
  initAsync: false,
  returnNull: false,
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (tags, namespace, key) => {
    throw new Error(`locales/${tags.join()}/${namespace}.json has no text for "${key}": add it, in every plural form of the language.`);
  },
});

export type T = TFunction<Namespace[]>;

/** The translator of one locale. A missing key, or a missing plural form of one, stops the build. */
export const translatorFor = cached((locale: Locale): T => {
  const tag = localeTable[locale].tag;
  const fixed = instance.getFixedT(tag);
  const plural = new Intl.PluralRules(tag);
  const plain = cached((key: string) => fixed(key as never));
  const checked = (key: string, options?: { count?: number }) => {
    if (options === undefined) return plain(key);
    if (options.count !== undefined) {
      const form = `${key}_${plural.select(options.count)}`;
      if (!instance.exists(form, { lng: tag })) throw new Error(`locales/${locale}: the plural form "${form}" is missing.`);
    }
    return fixed(key as never, options as never);
  };
  return checked as unknown as T;
});

/** The strings of one file as they stand, for an island that picks its own (placeholders and plural forms included). */
export function stringsOf<Name extends Namespace>(locale: Locale, namespace: Name): Resources[Name] {
  const strings = resources[localeTable[locale].tag]?.[namespace];
  if (!strings) throw new Error(`locales/${locale}/${namespace}.json is missing.`);
  return strings as unknown as Resources[Name];
}
