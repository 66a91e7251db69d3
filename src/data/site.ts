import { type CollectionEntry, getCollection } from 'astro:content';
import { splitFrontmatter } from '../domain/blocks.ts';
import { type Directory, directoryOf } from '../domain/directory.ts';
import { isCurrent } from '../domain/freshness.ts';
import { type Route, type RouteItem, buildRoutes } from '../domain/routes.ts';
import { type BlockState, blockStates, hashedBlocks, hashedLetter } from '../domain/translation.ts';
import { type Locale, localeTable, locales, professionalLocales, sourceLocale } from '../i18n/locales.ts';
import { type SectionId, sectionIds } from '../schema/atoms.ts';
import type { Action } from '../schema/action.ts';
import type { Card } from '../schema/card.ts';
import type { Phase } from '../schema/clock.ts';
import type { Fact } from '../schema/fact.ts';
import type { Letter, LetterText } from '../schema/letter.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { OpenQuestion } from '../schema/question.ts';
import type { Region } from '../schema/region.ts';
import type { SectionRecord } from '../schema/section.ts';
import type { Service } from '../schema/service.ts';
import type { Source } from '../schema/source.ts';
import type { Ledger, Texts } from '../schema/texts.ts';
import type { Topic } from '../schema/topic.ts';
import type { Word } from '../schema/word.ts';
import { readWizard } from './read-wizard.ts';
import { buildDay } from './today.ts';
import { yamlLists } from './yaml-lists.ts';

type With<Data> = Data & { id: string };
export type TopicRecord = With<Topic> & { section: SectionId };
export type LetterRecord = With<Letter>;
export type TopicTextEntry = CollectionEntry<'topicTexts'>;
export type PageTextEntry = CollectionEntry<'pageTexts'>;

/** Everything the pages show, loaded once, joined, and never changed after. */
export interface Site {
  today: string;
  region: With<Region>;
  organisations: ReadonlyMap<string, With<Organisation>>;
  services: ReadonlyMap<string, With<Service>>;
  /** What a resident of the region may turn to. */
  directory: Directory;
  facts: ReadonlyMap<string, Fact>;
  words: ReadonlyMap<string, With<Word>>;
  sources: ReadonlyMap<string, Source>;
  sections: readonly SectionRecord[];
  cards: readonly Card[];
  phases: readonly Phase[];
  /** Actions of the regional plan, in its order. */
  actions: readonly Action[];
  /** What others are asked, in the order of an editor. */
  questions: readonly OpenQuestion[];
  topics: ReadonlyMap<string, TopicRecord>;
  pages: ReadonlyMap<string, With<CollectionEntry<'pages'>['data']>>;
  topicTexts: ReadonlyMap<string, TopicTextEntry>;
  pageTexts: ReadonlyMap<string, PageTextEntry>;
  /** Letters by id, in order. */
  letters: ReadonlyMap<string, LetterRecord>;
  /** What stands around a letter, by `<id>/<locale>`. */
  letterTexts: ReadonlyMap<string, LetterText>;
  routes: readonly Route[];
  /** Topics of a section, in order. */
  topicsIn(section: SectionId): TopicRecord[];
  /** Text of a record's field in a locale; undefined when it is not translated. */
  textOf(collection: TextCollection, id: string, field: string, locale: Locale): string | undefined;
  /** State of each block of a translated text, against the Dutch of today. */
  states(kind: TranslatedKind, id: string, locale: Locale): Map<string, BlockState>;
  /** Field -> hash of the Dutch that a translated text was made from, by its name in the ledger; empty when it is not known. */
  madeFrom(text: string, locale: Locale): Readonly<Record<string, string>>;
  /** Person who reviewed a translation; empty when nobody has. */
  reviewedBy(kind: TranslatedKind | 'organisations' | 'services', id: string, locale: Locale): string;
}

/** What is translated as a whole, with a ledger of its parts. */
export type TranslatedKind = 'topics' | 'pages' | 'letters';

/** Collections whose records carry Dutch text, translated in `texts/<locale>/<collection>.yaml`. */
export type TextCollection = 'organisations' | 'services' | 'facts' | 'words' | 'sections' | 'cards' | 'clock' | 'actions';

let loading: Promise<Site> | undefined;
/** The site, loaded once per build; in development each request reads anew. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  return (loading ??= load());
}

function byId<Data extends object>(entries: readonly { id: string; data: Data }[]): Map<string, With<Data>> {
  return new Map(entries.map((entry) => [entry.id, { ...entry.data, id: entry.id }]));
}

/** Records of one list, by id, in the order in which an editor wrote them; Astro gives them by the alphabet. */
export function inFileOrder<Data extends { id: string }>(file: string, entries: readonly { data: Data }[]): Map<string, Data> {
  const data = new Map(entries.map((entry) => [entry.data.id, entry.data]));
  return new Map(yamlLists('content', file)().flatMap(({ id }) => (data.has(id) ? [[id, data.get(id) as Data]] : [])));
}

async function load(): Promise<Site> {
  const today = buildDay();
  const [regions, organisations, services, words, pages] = [
    byId(await getCollection('regions')),
    byId(await getCollection('organisations')),
    byId(await getCollection('services')),
    byId(await getCollection('words')),
    byId(await getCollection('pages')),
  ];
  const letters = new Map([...byId(await getCollection('letters'))].sort(([, a], [, b]) => a.order - b.order));
  const letterTexts = new Map((await getCollection('letterTexts')).map((entry) => [entry.id, entry.data]));
  const [
    facts,
    sources,
    sections,
    topicEntries,
    topicTextEntries,
    pageTextEntries,
    texts,
    ledgers,
    cardEntries,
    phaseEntries,
    actionEntries,
    questionEntries,
  ] = await Promise.all([
    getCollection('facts'),
    getCollection('sources'),
    getCollection('sections'),
    getCollection('topics'),
    getCollection('topicTexts'),
    getCollection('pageTexts'),
    getCollection('texts'),
    getCollection('ledgers'),
    getCollection('cards'),
    getCollection('clock'),
    getCollection('actions'),
    getCollection('questions'),
  ]);
  const region = [...regions.values()].find((candidate) => candidate.status === 'live');
  if (!region) throw new Error('content/regions holds no live region.');

  const topics = new Map<string, TopicRecord>(
    topicEntries
      .map((entry) => ({ ...entry.data, id: entry.id, section: entry.id.split('/')[0] as SectionId }))
      .sort((a, b) => a.order - b.order)
      .map((topic) => [topic.id, topic]),
  );
  const topicTexts = new Map(topicTextEntries.map((entry) => [entry.id, entry]));
  const pageTexts = new Map(pageTextEntries.map((entry) => [entry.id, entry]));
  const sectionRecords = sections.map((entry) => entry.data).sort((a, b) => sectionIds.indexOf(a.id) - sectionIds.indexOf(b.id));
  const actions = actionEntries.map((entry) => entry.data).sort((a, b) => a.number - b.number);
  const textsBy = new Map<string, Texts>(texts.map((entry) => [entry.id, entry.data]));
  const ledgerBy = new Map<string, Ledger>(ledgers.map((entry) => [entry.id, entry.data]));
  const dutch = {
    organisations,
    services,
    words,
    facts: new Map(facts.map((entry) => [entry.data.id, entry.data])),
    sections: new Map(sectionRecords.map((section) => [section.id as string, section])),
    cards: inFileOrder('cards.yaml', cardEntries),
    clock: inFileOrder('clock.yaml', phaseEntries),
    actions: new Map(actions.map((action) => [action.id, action])),
  } satisfies Record<TextCollection, ReadonlyMap<string, { text: object }>>;

  const madeFrom = (text: string, locale: Locale) => ledgerBy.get(locale)?.texts[text]?.blocks ?? {};
  const directory = directoryOf(
    { organisations, services },
    region.municipalities.map(({ id }) => id),
  );
  /** Languages in which every record of a collection has its words. */
  const inWords = (collection: 'cards' | 'clock') =>
    locales.filter(
      (locale) => locale === sourceLocale || [...dutch[collection].keys()].every((id) => textsBy.get(`${locale}/${collection}`)?.[id]),
    );

  const bodyOf = (kind: 'topics' | 'pages', key: string) => (kind === 'topics' ? topicTexts.get(key) : pageTexts.get(key));

  return Object.freeze({
    today,
    region,
    organisations,
    services,
    directory,
    words,
    pages,
    facts: new Map([...dutch.facts].filter(([, fact]) => isCurrent(fact, today))),
    sources: new Map(sources.map((entry) => [entry.data.id, entry.data])),
    sections: sectionRecords,
    cards: [...dutch.cards.values()],
    phases: [...dutch.clock.values()],
    actions,
    questions: [...inFileOrder('questions.yaml', questionEntries).values()],
    topics,
    topicTexts,
    pageTexts,
    letters,
    letterTexts,
    routes: buildRoutes(
      [
        ...items(topics, topicTexts, pages, pageTexts, sectionRecords, directory),
        ...letterItems(letters, letterTexts),
        { kind: 'cards', id: 'brieven/balie', available: inWords('cards') },
        { kind: 'clock', id: 'brieven/ontruiming', available: inWords('clock') },
      ],
      locales,
      sourceLocale,
    ),
    topicsIn: (section) => [...topics.values()].filter((topic) => topic.section === section),
    textOf: (collection, id, field, locale) =>
      locale === sourceLocale
        ? (dutch[collection].get(id)?.text as Record<string, string> | undefined)?.[field]
        : textsBy.get(`${locale}/${collection}`)?.[id]?.[field],
    states: (kind, id, locale) => {
      const made = madeFrom(`${kind}/${id}`, locale);
      if (locale === sourceLocale) return new Map();
      if (kind === 'letters') {
        const [letter, dutchText] = [letters.get(id), letterTexts.get(`${id}/${sourceLocale}`)];
        return letter && dutchText ? blockStates(hashedLetter(letter, dutchText), made) : new Map();
      }
      const source = bodyOf(kind, `${id}/${sourceLocale}`);
      return source ? blockStates(hashedBlocks(source.data, splitFrontmatter(source.body ?? '').body), made) : new Map();
    },
    madeFrom,
    reviewedBy: (kind, id, locale) => ledgerBy.get(locale)?.texts[`${kind}/${id}`]?.reviewedBy ?? '',
  } satisfies Site);
}

/** Languages in which the wizard has all its words. */
function wizardLocales(): Locale[] {
  const { texts } = readWizard();
  return locales.filter((locale) => texts.has(locale));
}

function letterItems(letters: Site['letters'], texts: Site['letterTexts']): RouteItem[] {
  const written = [...letters.keys()].map((id) => ({ id, available: locales.filter((locale) => texts.has(`${id}/${locale}`)) }));
  // The list is in a language when the letters are: a list of Dutch titles is no use to who does not read them.
  const everyOne = locales.filter((locale) => written.every(({ available }) => available.includes(locale)));
  return [
    { kind: 'letters', id: 'brieven', available: everyOne },
    ...written.map(({ id, available }) => ({ kind: 'letter', id: `brieven/${id}`, available }) as const),
  ];
}

function items(
  topics: Site['topics'],
  topicTexts: Site['topicTexts'],
  pages: Site['pages'],
  pageTexts: Site['pageTexts'],
  sections: readonly SectionRecord[],
  directory: Directory,
): RouteItem[] {
  const inLocales = (texts: ReadonlyMap<string, unknown>, id: string) => locales.filter((locale) => texts.has(`${id}/${locale}`));
  const everywhere = locales;
  // A starter language has the texts of some records only.
  const complete = locales.filter((locale) => localeTable[locale].coverage === 'complete');
  return [
    { kind: 'home', id: '', available: everywhere },
    ...sections.map((section) => ({ kind: 'section', id: section.id, available: everywhere }) as const),
    ...[...topics.keys()].map((id) => ({ kind: 'topic', id, available: inLocales(topicTexts, id) }) as const),
    ...[...pages].map(([id, { audience }]): RouteItem => {
      const available = inLocales(pageTexts, id);
      return audience === 'professional'
        ? { kind: 'professionals', id, available, only: professionalLocales }
        : { kind: 'page', id, available };
    }),
    ...posterTargets(topics).map((id): RouteItem => {
      const available = [...professionalLocales];
      return { kind: 'poster', id: `${posterRoot}${id}`, available, only: available, hidden: true };
    }),
    { kind: 'wizard', id: 'wat-geldt-voor-mij', available: wizardLocales() },
    { kind: 'directory', id: 'organisaties', available: complete },
    ...[...directory.keys()].map((id) => ({ kind: 'organisation', id: `organisaties/${id}`, available: complete }) as const),
    { kind: 'words', id: 'woorden', available: everywhere },
    { kind: 'sources', id: 'bronnen', available: everywhere },
    { kind: 'search', id: 'zoeken', available: everywhere },
    { kind: 'status', id: 'status', available: everywhere, hidden: true },
    { kind: 'saved', id: 'bewaard', available: everywhere, hidden: true },
    { kind: 'offline', id: 'geen-internet', available: everywhere, hidden: true },
    { kind: 'other-regions', id: 'professionals/andere-regios', available: [sourceLocale], only: [sourceLocale], hidden: true },
  ];
}

/** Where the posters stand; behind it the id of the page that a poster leads to. */
export const posterRoot = 'professionals/poster/';

/** Ids of the pages that have a poster: urgent help first, then the topics by section. */
export function posterTargets(topics: Site['topics']): string[] {
  return [
    'hulp-nu',
    ...[...topics.values()].sort((a, b) => sectionIds.indexOf(a.section) - sectionIds.indexOf(b.section)).map(({ id }) => id),
  ];
}

/** Paths of the given kinds for `getStaticPaths`. */
export async function staticPaths(...kinds: Route['kind'][]) {
  const site = await loadSite();
  return site.routes
    .filter((route) => kinds.includes(route.kind))
    .map((route) => ({
      params: { locale: route.locale, slug: route.id, page: route.id, last: route.id.split('/').at(-1) },
      props: { route },
    }));
}
