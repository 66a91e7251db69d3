import type { VisibleContact } from '../contacts.ts';
import type { OrganisationEntry, ServiceEntry } from './directory.ts';

const governmental: readonly string[] = ['municipality', 'municipal-service', 'government'];

/**
 * An organisation and what it offers, in the words of schema.org, for search engines. They show no mark beside what is
 * not confirmed, so only confirmed contacts stand in it.
 * @param page address of its page on this site, with the origin.
 */
export function organisationJsonLd(organisation: OrganisationEntry, services: readonly ServiceEntry[], page: string) {
  return {
    '@context': 'https://schema.org',
    '@type': governmental.includes(organisation.record.kind) ? 'GovernmentOrganization' : 'Organization',
    '@id': page,
    name: organisation.record.name,
    alternateName: organisation.record.aliases,
    description: organisation.record.text.role,
    sameAs: organisation.contacts.filter(isSure).flatMap((contact) => (contact.channel === 'web' ? [contact.value] : [])),
    areaServed: organisation.areas === 'national' ? 'NL' : organisation.areas,
    contactPoint: pointsOf(organisation),
    makesOffer: services.map((service) => ({
      '@type': 'Offer',
      itemOffered: {
        '@type': 'Service',
        '@id': `${page}#${service.id}`,
        name: service.record.name,
        description: service.record.text.summary,
        availableChannel: pointsOf(service).flatMap((point) =>
          point.telephone ? [{ '@type': 'ServiceChannel', servicePhone: point }] : [],
        ),
      },
    })),
  };
}

/** The open data as a data set, in the words of schema.org. */
export function datasetJsonLd(dataset: {
  name: string;
  description: string;
  page: string;
  modified: string;
  files: { url: string; type: string }[];
}) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': dataset.page,
    name: dataset.name,
    description: dataset.description,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    dateModified: dataset.modified,
    distribution: dataset.files.map(({ url, type }) => ({ '@type': 'DataDownload', contentUrl: url, encodingFormat: type })),
  };
}

interface ContactPoint {
  '@type': string;
  name: string;
  availableLanguage: string[] | undefined;
  telephone?: string;
  email?: string;
}

const isSure = ({ status }: VisibleContact) => status === 'confirmed';

function pointsOf({ contacts, record }: OrganisationEntry | ServiceEntry) {
  return contacts.filter(isSure).flatMap((contact): ContactPoint[] => {
    const point = { '@type': 'ContactPoint', name: record.name, availableLanguage: contact.languages };
    if ('cost' in contact) return [{ ...point, telephone: contact.value }];
    return contact.channel === 'email' ? [{ ...point, email: contact.value }] : [];
  });
}
