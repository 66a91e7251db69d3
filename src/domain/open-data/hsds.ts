import type { VisibleContact } from '../contacts.ts';
import type { OrganisationEntry, ServiceEntry } from './directory.ts';
import { uuidOf } from './ids.ts';

/** What the mapping needs besides the records. */
export interface HsdsContext {
  organisations: ReadonlyMap<string, OrganisationEntry>;
  /** What to bring, from the text of a topic. */
  bring: (topic: string) => readonly string[];
  /** Opening hours per day of the week (0 is Sunday), as minutes since midnight. */
  week: (hours: string) => readonly (readonly (readonly [from: number, to: number])[])[];
  /** Sentences in Dutch for what HSDS has no field for. */
  words: {
    national: string;
    unconfirmed: string;
    draft: (plan: { title: string; year: string; place: string }) => string;
    lifecycle: Partial<Record<ServiceEntry['record']['lifecycle'], string>>;
  };
  /** Name of this directory, as the one that last assured a record. */
  publisher: string;
}

/**
 * A service as HSDS 3.0 (https://docs.openreferral.org) has it, with its organisation, locations, hours, phones, ages,
 * documents and the day it was last checked. What a plan announces, studies or alone tells of is `inactive`.
 */
export function hsdsService(entry: ServiceEntry, context: HsdsContext) {
  const { record, id, contacts } = entry;
  const uuid = uuidOf('service', id);
  const organisation = context.organisations.get(record.organisation);
  return {
    id: uuid,
    organization_id: uuidOf('organization', record.organisation),
    name: record.name,
    alternate_name: listed(record.aliases),
    description: record.text.summary,
    url: valueOf(contacts, 'web'),
    email: valueOf(contacts, 'email'),
    status: statusOf(entry),
    application_process: record.text.howIn,
    eligibility_description: record.text.forWhom,
    minimum_age: record.for.ageMin,
    maximum_age: record.for.ageMax,
    assured_date: entry.checkedOn,
    alert: alertOf(entry, context),
    organization: organisation && hsdsOrganisation(organisation, context),
    phones: phonesOf(contacts, context, uuid),
    schedules: contacts.flatMap((contact) => schedulesOf(contact, context, uuid)),
    service_areas: areasOf(entry, context, uuid),
    service_at_locations: locationsOf(entry, context, uuid).map((location) => ({
      id: uuidOf(uuid, 'at', location.id),
      service_id: uuid,
      location,
    })),
    cost_options: record.access.cost === 'unknown' ? [] : [{ id: uuidOf(uuid, 'cost', record.access.cost), option: record.access.cost }],
    required_documents: (record.bring === undefined ? [] : context.bring(record.bring)).map((document) => ({
      id: uuidOf(uuid, 'document', document),
      service_id: uuid,
      document,
    })),
    attributes: [
      ...record.sections.map((value) => ['section', value] as const),
      ...record.needs.map((value) => ['need', value] as const),
      ...record.access.routes.map((value) => ['access', value] as const),
      ...(record.for.groups ?? []).map((value) => ['for', value] as const),
      ['audience', record.audience] as const,
      ['lifecycle', record.lifecycle] as const,
      ...provenanceOf(entry),
    ].map(([type, value]) => attribute(uuid, 'service', type, value)),
    metadata: assuranceOf(entry, uuid, 'service', context),
  };
}

/** An organisation as HSDS 3.0 has it, without its services. */
export function hsdsOrganisation(entry: OrganisationEntry, context: HsdsContext) {
  const uuid = uuidOf('organization', entry.id);
  return {
    id: uuid,
    name: entry.record.name,
    alternate_name: listed(entry.record.aliases),
    description: entry.record.text.role,
    email: valueOf(entry.contacts, 'email'),
    website: valueOf(entry.contacts, 'web'),
    phones: phonesOf(entry.contacts, context, uuid),
    locations: locationsOf(entry, context, uuid),
    attributes: [['kind', entry.record.kind] as const, ['audience', entry.record.audience] as const, ...provenanceOf(entry)].map(
      ([type, value]) => attribute(uuid, 'organization', type, value),
    ),
    metadata: assuranceOf(entry, uuid, 'organization', context),
  };
}

/** A list as one page of the HSDS API, in the form of `service_list.json`. */
export function hsdsPage<Item>(contents: readonly Item[]) {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

/** The HSDS status: only what runs now, and is known from more than an old plan, is active. */
export function statusOf({ draft, record }: Pick<ServiceEntry, 'draft' | 'record'>): 'active' | 'inactive' | 'defunct' {
  if (record.lifecycle === 'ended') return 'defunct';
  return !draft && (record.lifecycle === 'running' || record.lifecycle === 'pilot') ? 'active' : 'inactive';
}

type Entry = ServiceEntry | OrganisationEntry;

function alertOf(entry: ServiceEntry, { words }: HsdsContext): string | undefined {
  const [plan] = entry.plans;
  return entry.draft && plan ? words.draft(plan) : words.lifecycle[entry.record.lifecycle];
}

const listed = (names: readonly string[]) => (names.length === 0 ? undefined : names.join(', '));

function valueOf(contacts: readonly VisibleContact[], channel: 'web' | 'email'): string | undefined {
  return contacts.flatMap((contact) => (contact.channel === channel ? [contact.value] : []))[0];
}

function phonesOf(contacts: readonly VisibleContact[], { words }: HsdsContext, owner: string) {
  return contacts.flatMap((contact) => {
    if (!('cost' in contact)) return [];
    const phone = uuidOf(owner, contact.channel, contact.value);
    return [
      {
        id: phone,
        number: contact.value,
        type: contact.channel === 'phone' ? 'voice' : contact.channel === 'sms' ? 'text' : contact.channel,
        description: contact.status === 'unconfirmed' ? words.unconfirmed : undefined,
        languages: (contact.languages ?? []).map((code) => ({ id: uuidOf(phone, code), phone_id: phone, code })),
      },
    ];
  });
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const clock = (minutes: number) => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** One schedule per stretch of time, for all the days that have it. */
function schedulesOf(contact: VisibleContact, { week, words }: HsdsContext, owner: string) {
  if (contact.hours === undefined) return [];
  const days = new Map<string, string[]>();
  for (const [day, stretches] of week(contact.hours).entries()) {
    for (const [from, to] of stretches) {
      const key = `${clock(from)} ${clock(to)}`;
      days.set(key, [...(days.get(key) ?? []), weekdays[day] as string]);
    }
  }
  const unsure = (contact.hoursStatus ?? contact.status) === 'unconfirmed';
  return [...days].map(([key, byday]) => {
    const [opens_at, closes_at] = key.split(' ');
    return {
      id: uuidOf(owner, contact.channel, key),
      freq: 'WEEKLY',
      wkst: 'MO',
      byday: byday.join(','),
      opens_at,
      closes_at,
      attending_type: contact.channel,
      description: unsure ? words.unconfirmed : undefined,
    };
  });
}

function areasOf({ areas }: ServiceEntry, { words }: HsdsContext, owner: string) {
  return (areas === 'national' ? [words.national] : areas).map((name) => ({ id: uuidOf(owner, 'area', name), name }));
}

function locationsOf(entry: Entry, { words }: HsdsContext, owner: string) {
  const plan = 'location' in entry && entry.location ? [{ ...entry.location, postcode: undefined, kind: 'physical', unsure: true }] : [];
  const known = entry.contacts.flatMap((contact) =>
    contact.channel === 'visit' || contact.channel === 'post'
      ? [{ ...contact, kind: contact.channel === 'visit' ? 'physical' : 'postal', unsure: contact.status === 'unconfirmed' }]
      : [],
  );
  return [...known, ...plan].map(({ street, postcode, town, kind, unsure }) => {
    const name = [street, town].filter(Boolean).join(', ');
    const id = uuidOf(owner, kind, name);
    return {
      id,
      location_type: kind,
      name,
      description: unsure ? words.unconfirmed : undefined,
      addresses:
        street === undefined
          ? []
          : [
              {
                id: uuidOf(id, 'address'),
                location_id: id,
                address_1: street,
                city: town,
                // HSDS asks for both; what is not known stays empty.
                state_province: '',
                postal_code: postcode ?? '',
                country: 'NL',
                address_type: kind,
              },
            ],
    };
  });
}

/** Document, year and heading of each plan that names it; the titles of the other sources. */
function provenanceOf({ plans, sources }: Entry) {
  return [
    ...plans.map(({ title, year, place }) => ['plan', `${title} (${year}), ${place}`] as const),
    ...sources.map((title) => ['source', title] as const),
  ];
}

function attribute(link_id: string, link_entity: string, link_type: string, value: string) {
  return { id: uuidOf(link_id, link_type, value), link_id, link_entity, link_type, value };
}

/** The last time somebody assured the record: HSDS wants every field of it. */
function assuranceOf({ checkedOn }: Entry, resource_id: string, resource_type: string, { publisher }: HsdsContext) {
  if (checkedOn === undefined) return [];
  return [
    {
      id: uuidOf(resource_id, 'assured', checkedOn),
      resource_id,
      resource_type,
      last_action_date: checkedOn,
      last_action_type: 'assured',
      field_name: 'assured_date',
      previous_value: '',
      replacement_value: checkedOn,
      updated_by: publisher,
    },
  ];
}
