import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { yamlLists } from './data/yaml-lists.ts';
import { actionSchema } from './schema/action.ts';
import { cardSchema } from './schema/card.ts';
import { phaseSchema } from './schema/clock.ts';
import { draftOrganisationSchema, draftServiceSchema } from './schema/draft.ts';
import { factSchema } from './schema/fact.ts';
import { letterSchema, letterTextSchema } from './schema/letter.ts';
import { organisationSchema } from './schema/organisation.ts';
import { questionSchema } from './schema/question.ts';
import { regionSchema } from './schema/region.ts';
import { sectionRecordSchema } from './schema/section.ts';
import { searchWordsSchema, situationSchema } from './schema/search.ts';
import { serviceSchema } from './schema/service.ts';
import { sourceSchema } from './schema/source.ts';
import { pageSchema, pageTextSchema, topicSchema, topicTextSchema } from './schema/topic.ts';
import { ledgerSchema, textsSchema } from './schema/texts.ts';
import { wordSchema } from './schema/word.ts';

/** Files below a folder of `content/`; the id is the path without the last part, or without the ending. */
function files(folder: string, pattern: string | string[], strip: RegExp) {
  return glob({ base: `./content/${folder}`, pattern, generateId: ({ entry }) => entry.replace(strip, '') });
}

const anyYaml = /\.yaml$/;

export const collections = {
  regions: defineCollection({ loader: files('regions', '*.yaml', anyYaml), schema: regionSchema }),
  organisations: defineCollection({ loader: files('organisations', '*.yaml', anyYaml), schema: organisationSchema }),
  services: defineCollection({ loader: files('services', '*.yaml', anyYaml), schema: serviceSchema }),
  // Never joined with the records that residents see: only src/data/drafts.ts reads them.
  draftOrganisations: defineCollection({ loader: yamlLists('content/drafts', '*/organisations.yaml'), schema: draftOrganisationSchema }),
  draftServices: defineCollection({ loader: yamlLists('content/drafts', '*/services.yaml'), schema: draftServiceSchema }),
  words: defineCollection({ loader: files('words', '*.yaml', anyYaml), schema: wordSchema }),
  sections: defineCollection({ loader: yamlLists('content', 'sections.yaml'), schema: sectionRecordSchema }),
  cards: defineCollection({ loader: yamlLists('content', 'cards.yaml'), schema: cardSchema }),
  clock: defineCollection({ loader: yamlLists('content', 'clock.yaml'), schema: phaseSchema }),
  sources: defineCollection({ loader: yamlLists('content', 'sources.yaml'), schema: sourceSchema }),
  actions: defineCollection({ loader: yamlLists('content', 'actions.yaml'), schema: actionSchema }),
  questions: defineCollection({ loader: yamlLists('content', 'questions.yaml'), schema: questionSchema }),
  facts: defineCollection({ loader: yamlLists('content/facts', '*.yaml'), schema: factSchema }),
  topics: defineCollection({ loader: files('topics', '*/*/topic.yaml', /\/topic\.yaml$/), schema: topicSchema }),
  topicTexts: defineCollection({ loader: files('topics', '*/*/*.mdx', /\.mdx$/), schema: topicTextSchema }),
  pages: defineCollection({ loader: files('pages', '**/page.yaml', /\/page\.yaml$/), schema: pageSchema }),
  pageTexts: defineCollection({ loader: files('pages', '**/*.mdx', /\.mdx$/), schema: pageTextSchema }),
  letters: defineCollection({ loader: files('letters', '*/letter.yaml', /\/letter\.yaml$/), schema: letterSchema }),
  letterTexts: defineCollection({ loader: files('letters', ['*/*.yaml', '!*/letter.yaml'], anyYaml), schema: letterTextSchema }),
  texts: defineCollection({ loader: files('texts', '*/*.yaml', anyYaml), schema: textsSchema }),
  searchWords: defineCollection({ loader: files('search', '[a-z][a-z].yaml', anyYaml), schema: searchWordsSchema }),
  situations: defineCollection({ loader: yamlLists('content', 'search/situations.yaml'), schema: situationSchema }),
  ledgers: defineCollection({ loader: files('translations', '*.yaml', anyYaml), schema: ledgerSchema }),
};
