import { type Locale, professionalLocales, sourceLocale } from '../i18n/locales.ts';
import { attribute, partTags } from './mdx.ts';
import type { Model, Text } from './model.ts';
import { isForResidents } from './record-texts.ts';
import { valueOf } from './pieces.ts';

/** Pages the site makes itself, without a text of their own (the same as in src/data/site.ts). */
export const ownPages = [
  'wat-geldt-voor-mij',
  'organisaties',
  'brieven',
  'brieven/balie',
  'brieven/ontruiming',
  'woorden',
  'bronnen',
  'zoeken',
  'status',
  'bewaard',
  'geen-internet',
] as const;

/** Anchors that the layout of a topic makes; a block of a text may not take them. */
export const layoutAnchors: ReadonlySet<string> = new Set(['main', 'help', 'balie', 'bronnen', 'lees-ook']);

/** Every address of the site without its language, with the anchors one can link to there. */
export function routesOf(model: Model, locale: Locale): Map<string, ReadonlySet<string>> {
  const none: ReadonlySet<string> = new Set();
  const routes = new Map<string, ReadonlySet<string>>([['/', none]]);
  for (const page of ownPages) routes.set(`/${page}/`, none);
  routes.set('/woorden/', new Set(model.records('words').map((word) => word.id)));
  routes.set('/bronnen/', new Set(model.records('sources').map((source) => source.id)));
  for (const { id } of model.records('organisations').filter(isForResidents)) {
    const services = model.records('services').filter((service) => isForResidents(service) && service.data?.organisation === id);
    routes.set(`/organisaties/${id}/`, new Set(services.map((service) => service.id)));
  }
  for (const section of model.records('sections')) routes.set(`/${section.id}/`, none);
  for (const { id } of model.records('letters')) routes.set(`/brieven/${id}/`, none);
  for (const kind of ['topics', 'pages'] as const) {
    for (const { id, raw } of model.records(kind)) {
      if (valueOf(raw, 'audience') === 'professional' && !professionalLocales.includes(locale)) continue;
      const text = model.text(kind, id, locale) ?? model.text(kind, id, sourceLocale);
      routes.set(`/${id}/`, text ? anchorsOf(text) : none);
    }
  }
  return routes;
}

/** Anchors of one text: its blocks, and in a topic those of the layout. */
export function anchorsOf(text: Text): ReadonlySet<string> {
  const own = text.body.elements.filter((element) => partTags.has(element.name)).flatMap((element) => attribute(element.tag, 'id') ?? []);
  return new Set(text.kind === 'topics' ? [...own, ...layoutAnchors] : own);
}
