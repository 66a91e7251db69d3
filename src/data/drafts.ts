import { getCollection } from 'astro:content';
import type { DraftOrganisation, DraftService } from '../schema/draft.ts';
import type { Region } from '../schema/region.ts';

/** What is known from plans alone. The site that residents see is loaded without it (see src/data/site.ts). */
export interface Drafts {
  regions: readonly Region[];
  organisations: ReadonlyMap<string, DraftOrganisation>;
  services: ReadonlyMap<string, DraftService>;
}

/** Loads the draft regions, and the organisations and services of their plans. */
export async function loadDrafts(): Promise<Drafts> {
  const [regions, organisations, services] = await Promise.all([
    getCollection('regions'),
    getCollection('draftOrganisations'),
    getCollection('draftServices'),
  ]);
  return {
    regions: regions.map(({ data }) => data).filter(({ status }) => status === 'draft'),
    organisations: new Map(organisations.map(({ id, data }) => [id, data])),
    services: new Map(services.map(({ id, data }) => [id, data])),
  };
}
