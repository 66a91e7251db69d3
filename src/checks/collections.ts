import type { z } from 'zod';
import { actionSchema } from '../schema/action.ts';
import { cardSchema } from '../schema/card.ts';
import { phaseSchema } from '../schema/clock.ts';
import { draftOrganisationSchema, draftServiceSchema } from '../schema/draft.ts';
import { factSchema } from '../schema/fact.ts';
import { letterSchema, letterTextSchema } from '../schema/letter.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { questionSchema } from '../schema/question.ts';
import { regionSchema } from '../schema/region.ts';
import { sectionRecordSchema } from '../schema/section.ts';
import { searchWordsSchema, situationSchema } from '../schema/search.ts';
import { serviceSchema } from '../schema/service.ts';
import { sourceSchema } from '../schema/source.ts';
import { ledgerSchema, textsSchema } from '../schema/texts.ts';
import { pageSchema, pageTextSchema, topicSchema, topicTextSchema } from '../schema/topic.ts';
import { wordSchema } from '../schema/word.ts';

interface Collection {
  schema: z.ZodType;
  /** Where its files stand; the group is the id, unless the file is a list. */
  path: RegExp;
  /** One file holds a list of records that each carry their id. */
  list?: true;
  /** What one is called in a message. */
  one: string;
  /** How an editor adds one. */
  add: (id: string) => string;
}

/** Every kind of record of `content/`: where it stands and what it must look like (the same as src/content.config.ts). */
export const collections = {
  regions: {
    schema: regionSchema,
    path: /^content\/regions\/([^/]+)\.yaml$/,
    one: 'region',
    add: (id) => `add content/regions/${id}.yaml`,
  },
  organisations: {
    schema: organisationSchema,
    path: /^content\/organisations\/([^/]+)\.yaml$/,
    one: 'organisation',
    add: (id) => `add content/organisations/${id}.yaml`,
  },
  services: {
    schema: serviceSchema,
    path: /^content\/services\/([^/]+)\.yaml$/,
    one: 'service',
    add: (id) => `add content/services/${id}.yaml`,
  },
  draftOrganisations: {
    schema: draftOrganisationSchema,
    path: /^content\/drafts\/[^/]+\/organisations\.yaml$/,
    list: true,
    one: 'draft organisation',
    add: (id) => `add "${id}" to a list in content/drafts/`,
  },
  draftServices: {
    schema: draftServiceSchema,
    path: /^content\/drafts\/[^/]+\/services\.yaml$/,
    list: true,
    one: 'draft service',
    add: (id) => `add "${id}" to a list in content/drafts/`,
  },
  words: { schema: wordSchema, path: /^content\/words\/([^/]+)\.yaml$/, one: 'word', add: (id) => `add content/words/${id}.yaml` },
  sections: {
    schema: sectionRecordSchema,
    path: /^content\/sections\.yaml$/,
    list: true,
    one: 'section',
    add: (id) => `add "${id}" to content/sections.yaml`,
  },
  cards: {
    schema: cardSchema,
    path: /^content\/cards\.yaml$/,
    list: true,
    one: 'desk card',
    add: (id) => `add "${id}" to content/cards.yaml`,
  },
  clock: {
    schema: phaseSchema,
    path: /^content\/clock\.yaml$/,
    list: true,
    one: 'phase of the eviction clock',
    add: (id) => `add "${id}" to content/clock.yaml`,
  },
  sources: {
    schema: sourceSchema,
    path: /^content\/sources\.yaml$/,
    list: true,
    one: 'source',
    add: (id) => `add "${id}" to content/sources.yaml`,
  },
  actions: {
    schema: actionSchema,
    path: /^content\/actions\.yaml$/,
    list: true,
    one: 'action of the plan',
    add: (id) => `add "${id}" to content/actions.yaml`,
  },
  questions: {
    schema: questionSchema,
    path: /^content\/questions\.yaml$/,
    list: true,
    one: 'question to an organisation',
    add: (id) => `add "${id}" to content/questions.yaml`,
  },
  facts: {
    schema: factSchema,
    path: /^content\/facts\/[^/]+\.yaml$/,
    list: true,
    one: 'fact',
    add: (id) => `add "${id}" to a list in content/facts/`,
  },
  topics: {
    schema: topicSchema,
    path: /^content\/topics\/([^/]+\/[^/]+)\/topic\.yaml$/,
    one: 'topic',
    add: (id) => `add the folder content/topics/${id}/`,
  },
  topicTexts: {
    schema: topicTextSchema,
    path: /^content\/topics\/([^/]+\/[^/]+\/[^/]+)\.mdx$/,
    one: 'text of a topic',
    add: (id) => `add content/topics/${id}.mdx`,
  },
  pages: {
    schema: pageSchema,
    path: /^content\/pages\/(.+)\/page\.yaml$/,
    one: 'page',
    add: (id) => `add the folder content/pages/${id}/`,
  },
  pageTexts: {
    schema: pageTextSchema,
    path: /^content\/pages\/(.+\/[^/]+)\.mdx$/,
    one: 'text of a page',
    add: (id) => `add content/pages/${id}.mdx`,
  },
  letters: {
    schema: letterSchema,
    path: /^content\/letters\/([^/]+)\/letter\.yaml$/,
    one: 'letter',
    add: (id) => `add the folder content/letters/${id}/`,
  },
  letterTexts: {
    schema: letterTextSchema,
    path: /^content\/letters\/([^/]+\/(?!letter\.yaml)[^/]+)\.yaml$/,
    one: 'text of a letter',
    add: (id) => `add content/letters/${id}.yaml`,
  },
  texts: {
    schema: textsSchema,
    path: /^content\/texts\/([^/]+\/[^/]+)\.yaml$/,
    one: 'file of translated texts',
    add: (id) => `add content/texts/${id}.yaml`,
  },
  searchWords: {
    schema: searchWordsSchema,
    path: /^content\/search\/([a-z]{2})\.yaml$/,
    one: 'file of search words',
    add: (id) => `add content/search/${id}.yaml`,
  },
  situations: {
    schema: situationSchema,
    path: /^content\/search\/situations\.yaml$/,
    list: true,
    one: 'urgent situation',
    add: (id) => `add "${id}" to content/search/situations.yaml`,
  },
  ledgers: { schema: ledgerSchema, path: /^content\/translations\/([^/]+)\.yaml$/, one: 'ledger', add: () => 'run "npm run translations"' },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
export type Data<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

/** Names of all collections. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Collections whose records carry Dutch text, translated in `texts/<locale>/<collection>.yaml`. */
export const textCollections = [
  'organisations',
  'services',
  'facts',
  'words',
  'sections',
  'cards',
  'clock',
  'actions',
] as const satisfies CollectionName[];
export type TextCollection = (typeof textCollections)[number];

/** The words of the wizard, in one language. */
export const wizardWords = /^content\/wizard\/texts\/([a-z-]+)\.yaml$/;

// Their form is checked by the parts of the site that use them.
/** Folders of `content/` that these collections leave alone, and the files about the folder itself. */
export const elsewhere = /^content\/(?:wizard\/|README\.md$|LICENSE$)/;
