import type { VisibleContact } from '../contacts.ts';
import type { OrganisationEntry } from './directory.ts';
import { uuidOf } from './ids.ts';

const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 bytes, broken between letters, as RFC 2426 asks. */
function folded(line: string): string {
  const lines = [''];
  for (const letter of line) {
    if (Buffer.byteLength(lines.at(-1) + letter) > 75) lines.push(' ');
    lines[lines.length - 1] += letter;
  }
  return lines.join('\r\n');
}

/**
 * An organisation as a card for the contacts of a phone (vCard 3.0: the form that every phone still reads).
 * @param unconfirmed words put before the numbers that are not confirmed.
 */
export function vcardOf({ id, record, contacts, checkedOn }: OrganisationEntry, unconfirmed: string): string {
  const unsure = contacts
    .filter(({ status }) => status === 'unconfirmed')
    .flatMap((contact) => ('value' in contact ? contact.value : contact.town));
  const note = [record.text.role, ...(unsure.length > 0 ? [`${unconfirmed}: ${unsure.join(', ')}`] : [])].join('\n');
  const lines = [
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
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
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
