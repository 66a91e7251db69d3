import { splitFrontmatter } from '../domain/blocks.ts';
import { addressLines, contactsOf, isHelp, phoneOf } from '../domain/contacts.ts';
import { type HandoutData, type HandoutService, type HandoutTopic, stepLeads } from '../domain/handout.ts';
import { pathOf } from '../domain/routes.ts';
import { type Locale, localeTable } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/translator.ts';
import { type TextContext, contextFor } from './context.ts';
import type { Site } from './site.ts';

/** Services that can stand on a hand-out: help that can be called or visited. */
export function handoutServices(site: Site): string[] {
  return [...site.services.values()]
    .filter((service) => isHelp(service) && contactsOf(site, service.id).some(({ channel }) => channel === 'phone' || channel === 'visit'))
    .map(({ id }) => id);
}

/** All words for hand-outs in one language; a topic that is not translated is left out. */
export async function handoutFor(locale: Locale, base: URL): Promise<HandoutData<ReturnType<typeof stringsOf<'paper'>>>> {
  const text = await contextFor(locale);
  const { site } = text;
  const { tag, dir } = localeTable[locale];
  const topics = [...site.topics.values()].flatMap(({ id, help }): [string, HandoutTopic][] => {
    const entry = site.topicTexts.get(`${id}/${locale}`);
    if (!entry) return [];
    const { title, summary, desk } = entry.data;
    const general = help.find((service) => isEverywhere(site, service) && phoneOf(site, service));
    return [
      [
        id,
        {
          title,
          summary,
          steps: stepLeads(splitFrontmatter(entry.body ?? '').body, (name, of) => printed(text, name, of)),
          say: desk,
          address: new URL(pathOf(locale, id), base).href,
          ...(general === undefined ? {} : { help: general }),
        },
      ],
    ];
  });
  const services = handoutServices(site).map((id): [string, HandoutService] => [id, serviceOf(text, id)]);
  return {
    tag,
    dir,
    strings: stringsOf(locale, 'paper'),
    builtOn: site.today,
    topics: Object.fromEntries(topics),
    services: Object.fromEntries(services),
  };
}

function isEverywhere(site: Site, id: string): boolean {
  const coverage = site.services.get(id)?.coverage;
  return coverage === 'national' || site.region.municipalities.every((municipality) => coverage?.includes(municipality.id));
}

function serviceOf({ site, format, recordText, optionalText }: TextContext, id: string): HandoutService {
  const service = site.services.get(id);
  const contacts = contactsOf(site, id);
  const say = optionalText('services', id, 'say');
  return {
    name: service?.name ?? id,
    does: recordText('services', id, 'summary'),
    ...(say === undefined ? {} : { say }),
    phones: contacts.flatMap((contact) =>
      contact.channel === 'phone'
        ? [{ number: contact.value, free: contact.cost === 'free', confirmed: contact.status === 'confirmed' }]
        : [],
    ),
    places: contacts.flatMap((contact) =>
      contact.channel === 'visit' ? [{ place: addressLines(contact).join(', '), confirmed: contact.status === 'confirmed' }] : [],
    ),
    checkedOn: format.day(contacts.map((contact) => contact.checkedOn).sort()[0] ?? service?.checkedOn ?? site.today),
  };
}

/** What a tag shows that holds no words itself. */
function printed({ site, value }: TextContext, tag: string, id: string): string {
  const fact = site.facts.get(id);
  const shown = {
    Word: site.words.get(id)?.term,
    Name: (site.services.get(id) ?? site.organisations.get(id))?.name,
    Phone: phoneOf(site, id)?.value,
    Fact: fact && value(fact),
  }[tag];
  if (shown === undefined) throw new Error(`A step holds <${tag}> of "${id}", which a hand-out cannot print.`);
  return shown;
}
