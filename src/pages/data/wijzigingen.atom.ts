import { Feed } from 'feed';
import { loadOpenData } from '../../data/open-data.ts';
import { uuidOf } from '../../domain/open-data/ids.ts';
import { pathOf } from '../../domain/routes.ts';
import { localeTable, sourceLocale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Every organisation and service that we keep, the one checked last on top. */
export async function GET({ site: base }: { site: URL }): Promise<Response> {
  const { site, organisations, services } = await loadOpenData();
  const t = translatorFor(sourceLocale);
  const address = (path: string) => new URL(path, base).href;
  const pages = new Set(site.routes.map(({ path }) => path));
  // What has no page of its own leads to the files it stands in.
  const pageOf = (organisation: string, anchor: string) => {
    const path = pathOf(sourceLocale, `organisaties/${organisation}`);
    return address(pages.has(path) ? `${path}${anchor}` : '/data/');
  };
  const items = [
    ...organisations.map(({ id, record, checkedOn }) => ({
      id: uuidOf('organization', id),
      title: record.name,
      text: record.text.role,
      link: pageOf(id, ''),
      checkedOn,
    })),
    ...services.map(({ id, record, checkedOn }) => ({
      id: uuidOf('service', id),
      title: record.name,
      text: record.text.summary,
      link: pageOf(record.organisation, `#${id}`),
      checkedOn,
    })),
  ].flatMap(({ checkedOn, ...item }) => (checkedOn === undefined ? [] : [{ ...item, checkedOn }]));
  items.sort((a, b) => (a.checkedOn === b.checkedOn ? (a.id < b.id ? -1 : 1) : a.checkedOn < b.checkedOn ? 1 : -1));
  const feed = new Feed({
    id: address('/data/wijzigingen.atom'),
    title: `${t('common:site.name')}: ${t('data:title')}`,
    description: t('data:lead'),
    link: address('/data/'),
    feedLinks: { atom: address('/data/wijzigingen.atom') },
    language: localeTable[sourceLocale].tag,
    author: { name: t('common:site.name'), link: address('/') },
    copyright: 'CC BY 4.0',
    generator: false,
    updated: midnight(items[0]?.checkedOn ?? site.today),
  });
  for (const { id, title, text, link, checkedOn } of items)
    feed.addItem({ id: `urn:uuid:${id}`, title, description: text, link, date: midnight(checkedOn) });
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
