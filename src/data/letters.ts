import { type PlaceContact, addressLines, contactsOfOrganisation } from '../domain/contacts.ts';
import { filled } from '../domain/letter.ts';
import type { LetterPageData, Recipient } from '../domain/letter-page.ts';
import { monthsInWords } from '../i18n/in-words.ts';
import { localeTable, sourceLocale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/translator.ts';
import { type TextContext, contextFor } from './context.ts';
import type { LetterRecord } from './site.ts';

/** A letter in one language, ready for its page: the Dutch, its translation, and the words around it. */
export async function letterFor(
  text: TextContext,
  id: string,
): Promise<{ record: LetterRecord; page: LetterPageData; know: string[]; after: string[] }> {
  const { site, locale, format } = text;
  const record = site.letters.get(id);
  const own = site.letterTexts.get(`${id}/${locale}`);
  if (!record || !own) throw new Error(`The letter "${id}" has no text in ${locale}: content/letters/${id}/${locale}.yaml.`);
  const dutch = await contextFor(sourceLocale);
  const withFacts = (sentence: string, context: TextContext) =>
    filled(sentence, (name) => {
      if (!name.startsWith('fact:')) return `{${name}}`;
      const fact = site.facts.get(name.slice('fact:'.length));
      if (!fact) throw new Error(`The letter "${id}" names "${name}", which is no fact that holds on ${site.today}.`);
      return context.value(fact);
    });
  const weeks = site.facts.get('bezwaar-termijn');
  if (weeks?.kind !== 'duration') throw new Error('The fact "bezwaar-termijn" is no term.');

  return {
    record,
    know: own.know.map((sentence) => withFacts(sentence, text)),
    after: own.after,
    page: {
      id,
      tag: localeTable[locale].tag,
      dir: localeTable[locale].dir,
      title: own.title,
      subject: record.subject,
      recipients: record.to === 'municipality' ? recipients(text) : undefined,
      fields: record.fields.map(({ id: field, kind, options = [], needed }) => {
        const words = own.fields[field];
        return {
          id: field,
          kind,
          needed,
          label: words?.label ?? field,
          hint: words?.hint,
          options: options.map((option) => ({ id: option, label: words?.options[option] ?? option })),
        };
      }),
      paragraphs: record.paragraphs.map(({ id: paragraph, text: sentences }) => ({
        id: paragraph,
        sentences: sentences.map((sentence) => ({ if: sentence.if, text: withFacts(sentence.text, dutch) })),
        own: own.letter?.[paragraph]?.map((sentence) => withFacts(sentence, text)),
      })),
      laws: Object.fromEntries(Object.entries(record.grounds).map(([ground, { cite }]) => [`law:${ground}`, cite])),
      objection:
        record.objectionFrom === undefined
          ? undefined
          : {
              from: record.objectionFrom,
              weeks: weeks.value,
              inWords: format.duration(weeks.value, 'week'),
            },
      strings: stringsOf(locale, 'letters'),
      frame: stringsOf(sourceLocale, 'letters').frame,
      months: monthsInWords(localeTable[sourceLocale].tag),
      builtOn: site.today,
    },
  };
}

/** The municipalities of the region, each with its address for post when one is known. */
function recipients({ site }: TextContext): Recipient[] {
  return site.region.municipalities.map(({ id, name, organisation }) => {
    const post = contactsOfOrganisation(site, organisation).find((contact): contact is PlaceContact => contact.channel === 'post');
    return { id, name, address: post ? addressLines(post) : [], unconfirmed: post?.status === 'unconfirmed' };
  });
}
