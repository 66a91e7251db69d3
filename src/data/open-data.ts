import { blocksOf, splitFrontmatter } from '../domain/blocks.ts';
import { expandHours } from './hours.ts';
import { type Directory, organisationEntries, serviceEntries } from '../domain/open-data/directory.ts';
import type { HsdsContext } from '../domain/open-data/hsds.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import { loadDrafts } from './drafts.ts';
import { type Site, loadSite } from './site.ts';

/** All that is published under /data/: the records residents see, and those that only a plan tells of. */
export async function loadOpenData() {
  const [site, drafts] = await Promise.all([loadSite(), loadDrafts()]);
  const directory: Directory = {
    organisations: site.organisations,
    services: site.services,
    draftOrganisations: drafts.organisations,
    draftServices: drafts.services,
    regions: [site.region, ...drafts.regions],
    sources: site.sources,
  };
  const organisations = organisationEntries(directory);
  const t = translatorFor(sourceLocale);
  const context: HsdsContext = {
    organisations: new Map(organisations.map((entry) => [entry.id, entry])),
    bring: (topic) => bringOf(site, topic),
    week: (hours) => {
      const open = expandHours(hours, site.today);
      return open === 'always' ? Array.from({ length: 7 }, (): [number, number][] => [[0, 1440]]) : open.week;
    },
    words: {
      national: t('data:hsds.national'),
      unconfirmed: t('data:hsds.unconfirmed'),
      draft: (plan) => t('data:hsds.draft', { ...plan }),
      lifecycle: { planned: t('data:hsds.planned'), study: t('data:hsds.study') },
    },
    publisher: t('common:site.name'),
  };
  return { site, organisations, services: serviceEntries(directory), context };
}

/** The list of what to bring, from the Dutch text of a topic, without its tags and links. */
function bringOf(site: Site, topic: string): string[] {
  const body = splitFrontmatter(site.topicTexts.get(`${topic}/${sourceLocale}`)?.body ?? '').body;
  const block = blocksOf(body).find(({ tag }) => tag === 'Bring');
  return [...(block?.source ?? '').matchAll(/^- (.+)$/gm)].map(([, item = '']) =>
    item
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/<[^>]+>/g, '')
      .replaceAll('**', ''),
  );
}
