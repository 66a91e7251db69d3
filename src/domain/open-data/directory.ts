import type { DraftOrganisation, DraftService } from '../../schema/draft.ts';
import type { Organisation } from '../../schema/organisation.ts';
import type { Region } from '../../schema/region.ts';
import type { Service } from '../../schema/service.ts';
import type { Source } from '../../schema/source.ts';
import { type VisibleContact, isVisible } from '../contacts.ts';

/** All that is published as open data. */
export interface Directory {
  organisations: ReadonlyMap<string, Organisation>;
  services: ReadonlyMap<string, Service>;
  draftOrganisations: ReadonlyMap<string, DraftOrganisation>;
  draftServices: ReadonlyMap<string, DraftService>;
  regions: readonly Region[];
  sources: ReadonlyMap<string, Source>;
}

/** Where a plan names a record. */
export interface Plan {
  title: string;
  year: string;
  place: string;
}

interface Common {
  id: string;
  /** Known from a plan alone. */
  draft: boolean;
  /** Names of the regions it belongs to. */
  regions: string[];
  /** Names of the municipalities in which it holds; `national` for the whole country. */
  areas: 'national' | string[];
  contacts: VisibleContact[];
  /** The plans that name it. */
  plans: Plan[];
  /** Titles of its sources. */
  sources: string[];
  /** The day a person last compared it with its source; a draft was never compared with anything but its plan. */
  checkedOn: string | undefined;
}
/** A service or organisation as it is published, confirmed or from a plan. */
export interface ServiceEntry extends Common {
  record: Pick<
    Service,
    'name' | 'aliases' | 'organisation' | 'provider' | 'sections' | 'needs' | 'audience' | 'for' | 'access' | 'lifecycle' | 'text'
  > & { bring?: string | undefined };
  capacity: DraftService['capacity'];
  location: DraftService['location'];
}
export interface OrganisationEntry extends Common {
  record: Pick<Organisation, 'name' | 'aliases' | 'kind' | 'text'> & { audience: Organisation['audience'] };
}

/** Every service, by name: those we keep, and those that only a plan tells of. */
export function serviceEntries(directory: Directory): ServiceEntry[] {
  return [
    ...[...directory.services].map(([id, record]) => ({
      ...kept(directory, id, record),
      record,
      capacity: undefined,
      location: undefined,
    })),
    ...[...directory.draftServices.values()].map((record) => ({
      ...fromPlan(directory, record),
      record,
      capacity: record.capacity,
      location: record.location,
    })),
  ].sort(byId);
}

/** Every organisation, by name. */
export function organisationEntries(directory: Directory): OrganisationEntry[] {
  return [
    ...[...directory.organisations].map(([id, record]) => ({ ...kept(directory, id, record), record })),
    ...[...directory.draftOrganisations.values()].map((record) => ({
      ...fromPlan(directory, record),
      record: { ...record, audience: 'professional' as const },
    })),
  ].sort(byId);
}

const byId = (a: Common, b: Common) => (a.id < b.id ? -1 : 1);

function kept(directory: Directory, id: string, record: Organisation | Service): Common {
  return {
    id,
    draft: false,
    ...reach(directory, record.coverage),
    contacts: record.contacts.filter(isVisible),
    plans: plansOf(directory, record.named ?? []),
    sources: record.sources.map((source) => directory.sources.get(source)?.title ?? source),
    checkedOn: record.checkedOn,
  };
}

function fromPlan(directory: Directory, record: DraftOrganisation | DraftService): Common {
  const plans = plansOf(directory, record.named);
  return {
    id: record.id,
    draft: true,
    ...reach(directory, record.coverage),
    contacts: [],
    plans,
    sources: [...new Set(plans.map(({ title }) => title))],
    checkedOn: undefined,
  };
}

function reach({ regions }: Directory, coverage: Organisation['coverage']): Pick<Common, 'regions' | 'areas'> {
  if (coverage === 'national') return { regions: [], areas: 'national' };
  const inside = ({ municipalities }: Region) => municipalities.filter(({ id }) => coverage.includes(id));
  return {
    regions: regions.filter((region) => inside(region).length > 0).map(({ name }) => name),
    areas: regions.flatMap(inside).map(({ name }) => name),
  };
}

/** The plans that name a record, in words. */
export function plansOf({ sources }: Pick<Directory, 'sources'>, named: DraftService['named']): Plan[] {
  return named.map(({ source, place }) => {
    const plan = sources.get(source);
    return { title: plan?.title ?? source, year: (plan?.date ?? '').slice(0, 4), place };
  });
}
