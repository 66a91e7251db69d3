import type { Fact } from '../schema/fact.ts';
import { hashedFields } from '../domain/translation.ts';
import { type Format, formatFor } from '../i18n/format.ts';
import { type Locale, localeTable, sourceLocale } from '../i18n/locales.ts';
import { type T, translatorFor } from '../i18n/translator.ts';
import { type Site, type TextCollection, loadSite } from './site.ts';

/** How a topic or a page is called, in the language of the text or else in Dutch. */
export interface Titled {
  title: string;
  summary: string;
  /** Said of the words when they are in Dutch for lack of a translation. */
  lang: typeof sourceLocale | undefined;
}

/** What a component needs to write in one language. */
export interface TextContext {
  site: Site;
  /** Language of the text. */
  locale: Locale;
  /** Language of the pages it links to: that of the reader, also inside a text that falls back to Dutch. */
  linkLocale: Locale;
  dir: 'ltr' | 'rtl';
  t: T;
  format: Format;
  /** Address on this site of a path written without its language: `/wonen/opvang/`. */
  href(path: string): string;
  /** How the topic or page at a path (`wonen/opvang`) is called; throws when there is none. */
  titleOf(path: string): Titled;
  /** Text of a record; throws when it is missing, since checks report that before a build. */
  recordText(collection: TextCollection, id: string, field: string): string;
  /** The same, or undefined when the record has no such text. */
  optionalText(collection: TextCollection, id: string, field: string): string | undefined;
  /** The Dutch of those fields of a record that have changed since they were translated. */
  changedTexts(collection: TextCollection, id: string): string[];
  /** A fact's value in words: "6 weken", "€ 1.419,46". */
  value(fact: Fact): string;
}

/** The context for a text in `locale`, on a page for readers of `linkLocale`. */
export async function contextFor(locale: Locale, linkLocale: Locale = locale): Promise<TextContext> {
  const site = await loadSite();
  const t = translatorFor(locale);
  const format = formatFor(locale);
  const optionalText = (collection: TextCollection, id: string, field: string) => site.textOf(collection, id, field, locale);
  return {
    site,
    locale,
    linkLocale,
    dir: localeTable[locale].dir,
    t,
    format,
    href: (path) => `/${linkLocale}${path}`,
    titleOf: (path) => {
      const textIn = (one: Locale) => (site.topicTexts.get(`${path}/${one}`) ?? site.pageTexts.get(`${path}/${one}`))?.data;
      const own = textIn(locale);
      const text = own ?? textIn(sourceLocale);
      if (!text) throw new Error(`There is no topic or page "${path}".`);
      return { title: text.title, summary: text.summary, lang: own ? undefined : sourceLocale };
    },
    optionalText,
    recordText: (collection, id, field) => {
      const text = optionalText(collection, id, field) ?? site.textOf(collection, id, field, sourceLocale);
      if (text === undefined) throw new Error(`${collection}/${id} has no text "${field}".`);
      return text;
    },
    changedTexts: (collection, id) => {
      const made = site.madeFrom(`${collection}/${id}`, locale);
      return Object.keys(made).flatMap((field) => {
        const dutch = site.textOf(collection, id, field, sourceLocale);
        return dutch === undefined || hashedFields({ dutch }).get('dutch') === made[field] ? [] : [dutch];
      });
    },
    value: (fact) => {
      switch (fact.kind) {
        case 'amount':
          return format.euro(fact.value);
        case 'duration':
          return fact.unit === 'working-day' ? t('common:unit.workingDay', { count: fact.value }) : format.duration(fact.value, fact.unit);
        case 'age':
          return format.duration(fact.value, 'year');
        case 'percentage':
          return format.percent(fact.value);
        case 'count':
          return format.number(fact.value);
        case 'date':
          return format.day(fact.value);
      }
    },
  };
}
