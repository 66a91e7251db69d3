import type { Contact } from '../schema/contact.ts';
import type { NeedId } from '../schema/atoms.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Region } from '../schema/region.ts';
import type { Service } from '../schema/service.ts';

/** The records that hold contacts. */
export interface ContactBook {
  services: ReadonlyMap<string, Service>;
  organisations: ReadonlyMap<string, Organisation>;
}

/** A contact a reader may see: confirmed or marked, and never a confidential address. */
export type VisibleContact = Exclude<Contact, { channel: 'confidential-address' }>;
/** A contact that is a place. */
export type PlaceContact = Extract<Contact, { channel: 'visit' | 'post' }>;
export type PhoneContact = Extract<Contact, { channel: 'phone' | 'whatsapp' | 'sms' }>;

/** Contacts to show for a service: its own, else those of its organisation; empty for an unknown id. */
export function contactsOf(book: ContactBook, serviceId: string): VisibleContact[] {
  const service = book.services.get(serviceId);
  if (!service) return [];
  const own = service.contacts.filter(isVisible);
  if (own.length > 0) return own;
  return contactsOfOrganisation(book, service.organisation);
}

/** Contacts to show for an organisation itself; empty for an unknown id. */
export function contactsOfOrganisation({ organisations }: Pick<ContactBook, 'organisations'>, id: string): VisibleContact[] {
  return (organisations.get(id)?.contacts ?? []).filter(isVisible);
}

/** Those of some contacts that are a number: to call, or to write to. */
export function phonesIn(contacts: readonly VisibleContact[]): PhoneContact[] {
  return contacts.filter((contact): contact is PhoneContact => 'cost' in contact);
}

/** The address of a place as lines of an envelope: the street or box, where it is known, and the town. */
export function addressLines({ street, postcode, town }: Pick<PlaceContact, 'street' | 'postcode' | 'town'>): string[] {
  return [street, [postcode, town].filter(Boolean).join(' ')].flatMap((line) => line || []);
}

/** The first phone number of a service, if it has one. */
export function phoneOf(book: ContactBook, serviceId: string): PhoneContact | undefined {
  return contactsOf(book, serviceId).find((contact): contact is PhoneContact => contact.channel === 'phone');
}

/**
 * The desk of a municipality for a need, when one is known that a resident may be sent to; and the service to call: that
 * desk, or the one for a first contact where it has no number.
 */
export function deskOf(
  book: ContactBook,
  { desks }: Pick<Region, 'desks'>,
  need: NeedId,
  municipality: string,
): { desk: string | undefined; call: string | undefined } {
  const own = desks[need]?.[municipality] ?? '';
  const service = book.services.get(own);
  const desk = service && isHelp(service) ? own : undefined;
  return { desk, call: [desk, desks['first-contact']?.[municipality]].find((id) => id && phoneOf(book, id)) ?? undefined };
}

/** Whether a resident may be sent to a service: it runs, and it is for residents. */
export function isHelp(service: Service): boolean {
  return (service.lifecycle === 'running' || service.lifecycle === 'pilot') && service.audience !== 'professional';
}

/** Whether a contact may be shown: confirmed or marked, and never a secret address. */
export function isVisible(contact: Contact): contact is VisibleContact {
  return contact.channel !== 'confidential-address' && (contact.status === 'confirmed' || contact.status === 'unconfirmed');
}
