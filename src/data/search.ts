import { getCollection } from 'astro:content';
import { splitFrontmatter } from '../domain/blocks.ts';
import { deskOf, isHelp, phoneOf } from '../domain/contacts.ts';
import { telHref } from '../domain/phone.ts';
import type { Route } from '../domain/routes.ts';
import type { Kind, SearchRecord, SearchSource } from '../domain/search/model.ts';
import { type Locale, bridgeLocale, sourceLocale } from '../i18n/locales.ts';
import type { SearchSituation, SearchWordsFile } from '../schema/search.ts';
import { type TextContext, contextFor } from './context.ts';
import { inFileOrder } from './site.ts';
import { wizardFor } from './wizard.ts';

/** Languages in which people also type, whatever they read. */
const foreignLocales = [sourceLocale, bridgeLocale] as const;

/**
 * All that can be found in a language, but for the text of the pages, which the integration reads from the built site.
 * A page that has no title here (one of a kind this list does not know) gets it there too.
 */
export async function searchSource(locale: Locale): Promise<SearchSource> {
  const text = await contextFor(locale);
  const files = new Map((await getCollection('searchWords')).map(({ id, data }) => [id, data]));
  const words = (one: Locale): SearchWordsFile => files.get(one) ?? { stopwords: [], synonyms: [], terms: {}, youth: [], urgent: {} };
  const extra = (one: Locale, path: string) => words(one).terms[path.replace(/\/$/, '')] ?? [];
  const records = [...pages(text), ...(text.site.words.size > 0 ? glossary(text) : []), ...outcomes(text)].map((record) => ({
    ...record,
    terms: [...record.terms, ...extra(locale, record.path)],
    foreign: record.foreign.map(({ locale: other, terms }) => ({
      locale: other,
      terms: [...terms, ...extra(other, record.path)],
    })),
  }));
  return {
    locale,
    records,
    words: { synonyms: words(locale).synonyms, stopwords: words(locale).stopwords, youth: words(locale).youth },
    urgent: [...inFileOrder('search/situations.yaml', await getCollection('situations')).values()].map(
      ({ id, block, contacts, desks, note }) => ({
        id,
        path: `hulp-nu/#${block}`,
        title: situationTitle(text, block),
        contacts: contacts.map((service) => contact(text, service)),
        desks: desks ? deskNumbers(text, desks) : [],
        ...(note ? { note } : {}),
        words: [...new Set([locale, ...foreignLocales])].map((one) => ({ locale: one, phrases: words(one).urgent[id] ?? [] })),
      }),
    ),
  };
}

function kindOf(route: Route): Kind {
  if (route.kind === 'topic') return 'topic';
  return route.id.startsWith('organisaties/') ? 'organisation' : 'page';
}

/** Pages that are about the site or lead to others, which nobody in need looks for. */
const skipped: readonly string[] = ['home', 'search', 'status'];

function pages(text: TextContext): SearchRecord[] {
  const { site, locale } = text;
  return site.routes
    .filter((route) => route.locale === locale && !skipped.includes(route.kind) && route.hidden !== true)
    .map((route) => {
      const front = (one: Locale) => (site.topicTexts.get(`${route.id}/${one}`) ?? site.pageTexts.get(`${route.id}/${one}`))?.data;
      const own = front(route.contentLocale);
      const names = kindOf(route) === 'organisation' ? organisationNames(text, route.id.split('/')[1] ?? '') : [];
      const section = site.sections.some(({ id }) => id === route.id);
      return {
        kind: kindOf(route),
        path: `${route.id}/`,
        title: section ? text.recordText('sections', route.id, 'title') : (own?.title ?? ''),
        text: section ? text.recordText('sections', route.id, 'intro') : (own?.summary ?? ''),
        ...(route.contentLocale === locale ? {} : { dutch: true }),
        ...(site.topics.get(route.id)?.audience === 'youth' ? { youth: true } : {}),
        ...(/^professionals(?:\/|$)/.test(route.id) ? { professional: true } : {}),
        terms: [...(route.contentLocale === locale ? (own?.searchTerms ?? []) : []), ...names],
        foreign: foreignLocales
          .filter((one) => one !== locale)
          .flatMap((one) => {
            const other = front(one);
            const official = other && 'official' in other && other.official ? [other.official] : [];
            return other ? [{ locale: one, terms: [other.title, ...official, ...other.searchTerms] }] : [];
          }),
      };
    });
}

/** Under which names people know an organisation: its own, its short one, and those of what it offers. */
function organisationNames({ site }: TextContext, id: string): string[] {
  const organisation = site.organisations.get(id);
  const services = [...site.services.values()].filter((service) => service.organisation === id && isHelp(service));
  return organisation ? [organisation.name, ...organisation.aliases, ...services.flatMap(({ name, aliases }) => [name, ...aliases])] : [];
}

function glossary({ site, recordText }: TextContext): SearchRecord[] {
  return [...site.words.values()].map(({ id, term, aliases }) => ({
    kind: 'word',
    path: `woorden/#${id}`,
    title: term,
    text: recordText('words', id, 'short'),
    dutchTitle: true,
    terms: [],
    foreign: [{ locale: sourceLocale, terms: [term, ...aliases] }],
  }));
}

function outcomes(text: TextContext): SearchRecord[] {
  const route = text.site.routes.find(({ kind, locale }) => kind === 'wizard' && locale === text.locale);
  if (!route?.indexable) return [];
  return Object.entries(wizardFor(text).words.outcomes).map(([id, { title, what }]) => ({
    kind: 'outcome',
    path: `${route.id}/#uitkomst-${id}`,
    title,
    text: what,
    terms: [],
    foreign: [],
  }));
}

function contact(text: TextContext, id: string) {
  const { site, recordText } = text;
  const phone = phoneOf(site, id);
  if (!phone) throw new Error(`content/search/situations.yaml names "${id}", which has no phone number.`);
  return {
    name: site.services.get(id)?.name ?? '',
    number: phone.value,
    href: telHref(phone.value),
    text: recordText('services', id, 'summary'),
    confirmed: phone.status === 'confirmed',
  };
}

function deskNumbers({ site }: TextContext, need: NonNullable<SearchSituation['desks']>) {
  return site.region.municipalities.flatMap(({ id, name }) => {
    const phone = phoneOf(site, deskOf(site, site.region, need, id).call ?? '');
    return phone ? [{ name, number: phone.value, href: telHref(phone.value), confirmed: phone.status === 'confirmed' }] : [];
  });
}

/** How Hulp nu itself names a situation. */
function situationTitle({ site, locale }: TextContext, block: string): string {
  const page = site.pageTexts.get(`hulp-nu/${locale}`) ?? site.pageTexts.get(`hulp-nu/${sourceLocale}`);
  const { body } = splitFrontmatter(page?.body ?? '');
  const title = new RegExp(`<Situation id="${block}" title="([^"]+)"`).exec(body)?.[1];
  if (title === undefined) throw new Error(`content/search/situations.yaml names "${block}", which is no block of Hulp nu.`);
  return title;
}
