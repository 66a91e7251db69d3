import type { VisibleContact } from '../contacts.ts';
import { escaped, foldedFile } from '../folded.ts';
import type { OrganisationEntry } from './directory.ts';
import { uuidOf } from './ids.ts';

/**
 * An organisation as a card for the contacts of a phone (vCard 3.0: the form that every phone still reads).
 * @param unconfirmed words put before the numbers that are not confirmed.
 */
export function vcardOf({ id, record, contacts, checkedOn }: OrganisationEntry, unconfirmed: string): string {
  const unsure = contacts
    .filter(({ status }) => status === 'unconfirmed')
    .flatMap((contact) => ('value' in contact ? contact.value : contact.town));
  const note = [record.text.role, ...(unsure.length > 0 ? [`${unconfirmed}: ${unsure.join(', ')}`] : [])].join('\n');
  return foldedFile([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:uuid:${uuidOf('organization', id)}`,
    `FN:${escaped(record.name)}`,
    `N:${escaped(record.name)};;;;`,
    `ORG:${escaped(record.name)}`,
    ...contacts.flatMap(lineOf),
    `NOTE:${escaped(note)}`,
    ...(checkedOn === undefined ? [] : [`REV:${checkedOn}`]),
    'END:VCARD',
  ]);
}

function lineOf(contact: VisibleContact): string[] {
  switch (contact.channel) {
    case 'phone':
    case 'whatsapp':
    case 'sms':
      return [`TEL;TYPE=WORK,VOICE:${contact.value}`];
    case 'email':
      return [`EMAIL;TYPE=INTERNET:${contact.value}`];
    case 'visit':
    case 'post': {
      const parts = [contact.street, contact.town, '', contact.postcode, 'NL'].map((part) => escaped(part ?? ''));
      return [`ADR;TYPE=WORK${contact.channel === 'post' ? ',POSTAL' : ''}:;;${parts.join(';')}`];
    }
    default:
      return [`URL:${contact.value}`];
  }
}
