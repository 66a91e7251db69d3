import type { SectionId } from '../schema/atoms.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Service } from '../schema/service.ts';
import { type ContactBook, isHelp } from './contacts.ts';

type Coverage = Service['coverage'];

/** Whether something holds in one of the municipalities. */
export function coversOneOf(coverage: Coverage, municipalities: readonly string[]): boolean {
  return coverage === 'national' || coverage.some((id) => municipalities.includes(id));
}

/** What residents of a region may turn to: organisation id -> ids of the services it offers them, perhaps none. */
export type Directory = ReadonlyMap<string, readonly string[]>;

/**
 * The directory for residents of the given municipalities: what runs, is for them, and holds where they live; in the
 * order of the books. What has no named provider stands under the organisation that commissions it.
 */
export function directoryOf({ organisations, services }: ContactBook, municipalities: readonly string[]): Directory {
  const isHere = ({ coverage }: { coverage: Coverage }) => coversOneOf(coverage, municipalities);
  const directory = new Map<string, string[]>();
  for (const [id, organisation] of organisations) {
    const own = [...services].filter(([, service]) => service.organisation === id && isHelp(service) && isHere(service));
    if (own.length > 0 || (organisation.audience !== 'professional' && isHere(organisation))) {
      directory.set(
        id,
        own.map(([service]) => service),
      );
    }
  }
  return directory;
}

/** The life domain under which a service is listed. */
export function sectionOf(service: Pick<Service, 'sections'>): SectionId {
  return service.sections[0] as SectionId;
}

/** Groups of people a service may be meant for in particular. */
export type Group = NonNullable<Service['for']['groups']>[number] | 'young' | 'children';

/** For whom a service is in particular; empty when it is for everybody. */
export function groupsOf(service: Pick<Service, 'for' | 'sections'>): Group[] {
  const { ageMax, household, groups = [] } = service.for;
  return [
    ...(service.sections.includes('jongeren') || (ageMax !== undefined && ageMax < 30) ? (['young'] as const) : []),
    ...(household?.includes('children') ? (['children'] as const) : []),
    ...groups,
  ];
}

/** Ways in, as the records know them; a way that nobody knows is none. */
export type Way = Exclude<Service['access']['routes'][number], 'unknown'>;
export function waysOf(service: Pick<Service, 'access'>): Way[] {
  return service.access.routes.filter((route): route is Way => route !== 'unknown');
}

/** Sources of an organisation, its services and the contacts of both, each once, most weighty first. */
export function sourcesOf(organisation: Organisation, services: readonly Service[]): string[] {
  const records = [organisation, ...services];
  return [
    ...new Set([...records.flatMap(({ sources }) => sources), ...records.flatMap(({ contacts }) => contacts.map(({ source }) => source))]),
  ];
}
