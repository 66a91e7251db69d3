import { locales, sourceLocale } from '../../i18n/locales.ts';
import { type CollectionName, collections } from '../collections.ts';
import { type Tag, attribute } from '../mdx.ts';
import { type Model, repeatsDutch } from '../model.ts';
import { listOf, object, valueOf } from '../pieces.ts';
import type { Finding, Position } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, either, quote } from '../words.ts';
import type { Path } from '../yaml-file.ts';

type Target =
  | 'sources'
  | 'organisations'
  | 'anyOrganisation'
  | 'services'
  | 'contact'
  | 'words'
  | 'facts'
  | 'topics'
  | 'sections'
  | 'clock'
  | 'actions'
  | 'municipality'
  | 'locale'
  | 'outcome';

/** Fields that hold the id of something else; `*` stands for each item of a list or each field. */
const fields: readonly { in: CollectionName; at: string; to: Target; except?: string }[] = [
  ...(['organisations', 'services', 'draftOrganisations', 'draftServices'] as const).flatMap((name) => [
    { in: name, at: 'coverage.*', to: 'municipality' } as const,
    { in: name, at: 'named.*.source', to: 'sources' } as const,
  ]),
  ...(['organisations', 'services'] as const).flatMap((name) => [
    { in: name, at: 'sources.*', to: 'sources' } as const,
    { in: name, at: 'contacts.*.source', to: 'sources' } as const,
    { in: name, at: 'contacts.*.fallback', to: 'services', except: 'town-hall' } as const,
  ]),
  { in: 'services', at: 'organisation', to: 'organisations' },
  { in: 'services', at: 'sections.*', to: 'sections' },
  { in: 'services', at: 'bring', to: 'topics' },
  { in: 'draftServices', at: 'organisation', to: 'anyOrganisation' },
  { in: 'draftServices', at: 'sections.*', to: 'sections' },
  { in: 'situations', at: 'contacts.*', to: 'services' },
  { in: 'facts', at: 'source', to: 'sources' },
  { in: 'words', at: 'sources.*', to: 'sources' },
  { in: 'words', at: 'topic', to: 'topics' },
  { in: 'topics', at: 'help.*', to: 'services' },
  { in: 'topics', at: 'related.*', to: 'topics' },
  { in: 'topics', at: 'sources.*', to: 'sources' },
  { in: 'topics', at: 'outcomes.*', to: 'outcome' },
  { in: 'topics', at: 'awaiting.*', to: 'locale' },
  { in: 'pages', at: 'sources.*', to: 'sources' },
  { in: 'pages', at: 'awaiting.*', to: 'locale' },
  { in: 'letters', at: 'topics.*', to: 'topics' },
  { in: 'letters', at: 'help.*', to: 'services' },
  { in: 'letters', at: 'sources.*', to: 'sources' },
  { in: 'letters', at: 'grounds.*.source', to: 'sources' },
  { in: 'clock', at: 'other', to: 'clock' },
  { in: 'clock', at: 'counted.*', to: 'facts' },
  { in: 'clock', at: 'facts.*', to: 'facts' },
  { in: 'clock', at: 'call.*', to: 'services' },
  { in: 'regions', at: 'sources.*', to: 'sources' },
  { in: 'regions', at: 'municipalities.*.organisation', to: 'anyOrganisation' },
  { in: 'regions', at: 'desks.*.*', to: 'services' },
  { in: 'regions', at: 'chain.*.*', to: 'services' },
  { in: 'actions', at: 'source', to: 'sources' },
  { in: 'actions', at: 'services.*', to: 'services' },
  { in: 'actions', at: 'with', to: 'actions' },
  { in: 'questions', at: 'to', to: 'organisations' },
];

/** Attributes of tags that hold the id of something else. */
const attributes: readonly { tag: string; name: string; to: Target; many?: true }[] = [
  { tag: 'Fact', name: 'id', to: 'facts' },
  { tag: 'Amounts', name: 'ids', to: 'facts', many: true },
  { tag: 'Phone', name: 'of', to: 'services' },
  { tag: 'Call', name: 'of', to: 'services' },
  { tag: 'Contact', name: 'of', to: 'services' },
  { tag: 'Name', name: 'of', to: 'contact' },
  { tag: 'Word', name: 'id', to: 'words' },
];

interface Reference extends Position {
  to: Target;
  id: string;
  file: string;
  /** Id of the record it stands in. */
  from: string;
}

/** Whatever is named by an id exists. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  about: 'Every id that names a source, service, organisation, word, fact, topic, section or municipality is that of an existing one.',
  comparesFiles: true,
  run: (model) => {
    const references = [...inRecords(model), ...inTexts(model), ...folders(model)];
    return [...check(model, references), ...deskKeys(model), ...toItself(references)];
  },
};

function check(model: Model, references: readonly Reference[]): Finding[] {
  const empty = new Set<Target>();
  return references.flatMap((reference) => {
    const ids = idsOf(model, reference.to);
    if (ids.has(reference.id)) return [];
    const place = { file: reference.file, line: reference.line, col: reference.col };
    if (ids.size === 0) {
      // Nothing of the kind exists yet: said once, since each reference would say the same.
      if (reference.to === 'outcome' || empty.has(reference.to)) return [];
      empty.add(reference.to);
      return [
        {
          ...place,
          message: `There is no ${oneOf(reference.to)} at all, so not ${quote(reference.id)} either.`,
          hint: sentence(addOf(reference.to, reference.id)),
        },
      ];
    }
    return [{ ...place, message: `There is no ${oneOf(reference.to)} ${quote(reference.id)}.`, hint: mend(model, reference, ids) }];
  });
}

/** Services and organisations are easily taken for each other. */
const twins: Partial<Record<Target, 'services' | 'organisations'>> = {
  services: 'organisations',
  organisations: 'services',
  anyOrganisation: 'services',
};

function mend(model: Model, { to, id }: Reference, ids: ReadonlySet<string>): string {
  const twin = twins[to];
  if (twin !== undefined && model.record(twin, id))
    return `"${id}" is the id of ${twin === 'services' ? 'a service; name the organisation that offers it' : 'an organisation; name one of its services'}.`;
  return didYouMean(id, ids, sentence(addOf(to, id)));
}

function idsOf(model: Model, to: Target): ReadonlySet<string> {
  const ids = (name: CollectionName) => model.records(name).map((rec) => rec.id);
  switch (to) {
    case 'contact':
      return new Set([...ids('services'), ...ids('organisations')]);
    case 'anyOrganisation':
      return new Set([...ids('organisations'), ...ids('draftOrganisations')]);
    case 'municipality':
      return new Set(
        model
          .records('regions')
          .flatMap((region) => listOf(valueOf(region.raw, 'municipalities')).map((item) => String(valueOf(item, 'id')))),
      );
    case 'locale':
      return new Set(locales.filter((locale) => locale !== sourceLocale));
    case 'outcome':
      return new Set(model.files.flatMap(({ path }) => /^content\/wizard\/outcomes\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []));
    default:
      return new Set(ids(to).filter((id) => id !== ''));
  }
}

const others = {
  anyOrganisation: { one: 'organisation', add: (id: string) => collections.organisations.add(id) },
  contact: { one: 'service or organisation', add: (id: string) => collections.services.add(id) },
  municipality: { one: 'municipality', add: (id: string) => `add "${id}" to the municipalities of a region in content/regions/` },
  locale: { one: 'other language', add: () => `use one of ${either(locales.filter((locale) => locale !== sourceLocale))}` },
  outcome: { one: 'outcome of the wizard', add: (id: string) => `add content/wizard/outcomes/${id}.yaml` },
} as const;

function oneOf(to: Target): string {
  return to in others ? others[to as keyof typeof others].one : collections[to as CollectionName].one;
}

function addOf(to: Target, id: string): string {
  return to in others ? others[to as keyof typeof others].add(id) : collections[to as CollectionName].add(id);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function inRecords(model: Model): Reference[] {
  return fields.flatMap(({ in: collection, at, to, except }) =>
    model
      .records(collection)
      .flatMap((rec) =>
        valuesAt(rec.raw, at.split('.')).flatMap(({ path, value }) =>
          typeof value !== 'string' || value === except
            ? []
            : [{ to, id: value, from: rec.id, file: rec.file.path, ...rec.file.at([...rec.at, ...path]) }],
        ),
      ),
  );
}

function inTexts(model: Model): Reference[] {
  return model.texts.flatMap((text) =>
    text.body.tags.flatMap((tag) =>
      attributes
        .filter((known) => known.tag === tag.name && !repeatsDutch(model, text, tag))
        .flatMap(({ name, to, many }) =>
          namesIn(tag, name, many).map(({ id, start }) => ({ to, id, from: text.id, file: text.file, ...text.body.place(start) })),
        ),
    ),
  );
}

/** The ids in an attribute, each with its offset. */
function namesIn(tag: Tag, name: string, many: true | undefined): { id: string; start: number }[] {
  const value = attribute(tag, name);
  const start = tag.attributes.find((candidate) => candidate.name === name)?.start ?? tag.start;
  if (value === undefined || value.trim() === '') return [];
  return many
    ? [...value.matchAll(/\S+/g)].map((match) => ({ id: match[0], start: start + name.length + 2 + match.index }))
    : [{ id: value, start }];
}

/** The folder in which a topic stands is a section. */
function folders(model: Model): Reference[] {
  return model.records('topics').map((topic) => ({
    to: 'sections' as const,
    id: topic.id.split('/')[0] ?? '',
    from: topic.id,
    file: topic.file.path,
    line: 1,
    col: 1,
  }));
}

/** The desks of a region stand under ids of its own municipalities. */
function deskKeys(model: Model): Finding[] {
  return model.records('regions').flatMap((region) => {
    const ids = listOf(valueOf(region.raw, 'municipalities')).map((item) => String(valueOf(item, 'id')));
    return Object.entries(object(valueOf(region.raw, 'desks'))).flatMap(([need, desks]) =>
      Object.keys(object(desks))
        .filter((id) => !ids.includes(id))
        .map((id) => ({
          file: region.file.path,
          ...region.file.keyAt(['desks', need, id]),
          message: `${quote(id)} is not a municipality of this region.`,
          hint: didYouMean(id, ids, `Use ${either(ids)}.`),
        })),
    );
  });
}

function toItself(references: readonly Reference[]): Finding[] {
  return references
    .filter((reference) => reference.to === 'topics' && reference.from === reference.id)
    .map(({ file, line, col }) => ({ file, line, col, message: 'The topic names itself as related.', hint: 'Take it out of the list.' }));
}

function valuesAt(raw: unknown, pattern: readonly string[], path: Path = []): { path: Path; value: unknown }[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [{ path, value: raw }];
  if (step !== '*') return valuesAt(valueOf(raw, step), rest, [...path, step]);
  if (Array.isArray(raw)) return raw.flatMap((item: unknown, index) => valuesAt(item, rest, [...path, index]));
  return Object.entries(object(raw)).flatMap(([key, value]) => valuesAt(value, rest, [...path, key]));
}
