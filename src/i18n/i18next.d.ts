import type common from '../../locales/nl/common.json';
import type contact from '../../locales/nl/contact.json';
import type data from '../../locales/nl/data.json';
import type desk from '../../locales/nl/desk.json';
import type directory from '../../locales/nl/directory.json';
import type feedback from '../../locales/nl/feedback.json';
import type home from '../../locales/nl/home.json';
import type letters from '../../locales/nl/letters.json';
import type page from '../../locales/nl/page.json';
import type paper from '../../locales/nl/paper.json';
import type professionals from '../../locales/nl/professionals.json';
import type regions from '../../locales/nl/regions.json';
import type saved from '../../locales/nl/saved.json';
import type tools from '../../locales/nl/tools.json';
import type search from '../../locales/nl/search.json';
import type topic from '../../locales/nl/topic.json';
import type wizard from '../../locales/nl/wizard.json';

/** Strings per file, typed by the Dutch. */
export interface Resources {
  common: typeof common;
  contact: typeof contact;
  data: typeof data;
  desk: typeof desk;
  directory: typeof directory;
  feedback: typeof feedback;
  home: typeof home;
  letters: typeof letters;
  page: typeof page;
  paper: typeof paper;
  professionals: typeof professionals;
  regions: typeof regions;
  saved: typeof saved;
  tools: typeof tools;
  search: typeof search;
  topic: typeof topic;
  wizard: typeof wizard;
}

/** The files of strings in `locales/<locale>/`. */
export type Namespace = keyof Resources;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources;
    strictKeyChecks: true;
  }
}
