import { describe, expect, it } from 'vitest';
import { contactsOf, deskOf, isHelp, phoneOf } from '../../src/domain/contacts.ts';
import type { Contact } from '../../src/schema/contact.ts';
import type { Organisation } from '../../src/schema/organisation.ts';
import type { Service } from '../../src/schema/service.ts';

const provenance = { source: 'bron', status: 'confirmed', checkedOn: '2026-11-22', reviewEvery: 'P6M' } as const;
const phone = (value: string, more: Partial<Contact> = {}): Contact =>
  ({ ...provenance, channel: 'phone', value, cost: 'unknown', ...more }) as Contact;
const hiddenAddress: Contact = { ...provenance, channel: 'confidential-address', town: 'Geheimstad' };
const service = (contacts: Contact[], more: Partial<Service> = {}): Service => ({
  name: 'Dienst',
  aliases: [],
  organisation: 'organisatie',
  sections: ['wonen'],
  needs: [],
  audience: 'resident',
  for: {},
  access: { routes: ['phone'], cost: 'free' },
  coverage: 'national',
  lifecycle: 'running',
  contacts,
  text: { summary: 'Wat de dienst doet.' },
  sources: ['bron'],
  checkedOn: '2026-11-22',
  reviewEvery: 'P6M',
  ...more,
});
const book = (own: Contact[], ofOrganisation: Contact[] = []) => ({
  services: new Map([['dienst', service(own)]]),
  organisations: new Map([['organisatie', { name: 'Organisatie', contacts: ofOrganisation } as Organisation]]),
});
const valuesOf = (own: Contact[], ofOrganisation: Contact[] = []) =>
  contactsOf(book(own, ofOrganisation), 'dienst').map((contact) => ('value' in contact ? contact.value : contact.town));

describe('contacts of a service', () => {
  it('are its own', () => {
    expect(valuesOf([phone('046 111 11 11')], [phone('046 222 22 22')])).toEqual(['046 111 11 11']);
  });

  it('are those of its organisation when it has none', () => {
    expect(valuesOf([], [phone('046 222 22 22')])).toEqual(['046 222 22 22']);
  });

  it('are those of its organisation when none of its own may be shown', () => {
    expect(valuesOf([phone('046 111 11 11', { status: 'ended' })], [phone('046 222 22 22')])).toEqual(['046 222 22 22']);
  });

  it('are none for a service nobody knows', () => {
    expect(contactsOf(book([phone('112')]), 'bestaat-niet')).toEqual([]);
    expect(phoneOf(book([phone('112')]), 'bestaat-niet')).toBeUndefined();
  });

  it.each(['planned', 'ended', 'unknown'] as const)('leave out what is %s, in the service and in its organisation', (status) => {
    expect(valuesOf([phone('046 111 11 11', { status }), phone('112')])).toEqual(['112']);
    expect(valuesOf([], [phone('046 222 22 22', { status })])).toEqual([]);
  });

  it('hold what is not confirmed: it is shown, and marked', () => {
    expect(contactsOf(book([phone('046 111 11 11', { status: 'unconfirmed' })]), 'dienst')).toMatchObject([{ status: 'unconfirmed' }]);
  });

  it('never hold a confidential address, not even a confirmed one or that of the organisation', () => {
    expect(JSON.stringify(contactsOf(book([hiddenAddress, phone('112')]), 'dienst'))).not.toContain('Geheimstad');
    expect(JSON.stringify(contactsOf(book([], [hiddenAddress]), 'dienst'))).not.toContain('Geheimstad');
  });
});

describe('the number of a service', () => {
  it('is the first to call, not one to write to', () => {
    expect(phoneOf(book([phone('06 11 11 11 11', { channel: 'whatsapp' }), phone('046 222 22 22'), phone('112')]), 'dienst')?.value).toBe(
      '046 222 22 22',
    );
  });

  it('is not one that has ended', () => {
    expect(phoneOf(book([phone('046 111 11 11', { status: 'ended' }), phone('046 222 22 22')]), 'dienst')?.value).toBe('046 222 22 22');
  });

  it('is missing when there is only an address', () => {
    expect(phoneOf(book([{ ...provenance, channel: 'visit', town: 'Sittard' }]), 'dienst')).toBeUndefined();
  });
});

describe('help for a resident', () => {
  it.each(['running', 'pilot'] as const)('is a service that is %s', (lifecycle) => {
    expect(isHelp(service([], { lifecycle }))).toBe(true);
  });

  it.each(['planned', 'study', 'ended'] as const)('is not a service that is %s', (lifecycle) => {
    expect(isHelp(service([], { lifecycle }))).toBe(false);
  });

  it('is not a service for professionals, but is one for both', () => {
    expect(isHelp(service([], { audience: 'professional' }))).toBe(false);
    expect(isHelp(service([], { audience: 'both' }))).toBe(true);
  });
});

describe('the desk for a need', () => {
  const of = (desk: Service | undefined) =>
    deskOf(
      {
        services: new Map(Object.entries({ algemeen: service([phone('14 046')]), ...(desk && { dienst: desk }) })),
        organisations: new Map(),
      },
      { desks: { debts: { stein: 'dienst', beek: null }, 'first-contact': { stein: 'algemeen' } } },
      'debts',
      'stein',
    );

  it('is called itself when it has a number', () => {
    expect(of(service([phone('046 111 11 11')]))).toEqual({ desk: 'dienst', call: 'dienst' });
  });

  it('is reached by way of the first contact when it has none', () => {
    expect(of(service([]))).toEqual({ desk: 'dienst', call: 'algemeen' });
  });

  it('is not one that does not run, whatever its number, nor one that nobody knows', () => {
    const elsewhere = { desk: undefined, call: 'algemeen' };
    expect(of(service([phone('046 111 11 11')], { lifecycle: 'planned' }))).toEqual(elsewhere);
    expect(of(service([phone('046 111 11 11')], { audience: 'professional' }))).toEqual(elsewhere);
    expect(of(undefined)).toEqual(elsewhere);
  });
});
