import { describe, expect, it } from 'vitest';
import { type Directory, organisationEntries, serviceEntries } from '../../src/domain/open-data/directory.ts';
import { type HsdsContext, hsdsService } from '../../src/domain/open-data/hsds.ts';
import { namespace, uuidOf } from '../../src/domain/open-data/ids.ts';
import { organisationJsonLd } from '../../src/domain/open-data/json-ld.ts';
import { serviceColumns, tableOf } from '../../src/domain/open-data/tables.ts';
import { vcardOf } from '../../src/domain/open-data/vcard.ts';
import { draftServiceSchema } from '../../src/schema/draft.ts';
import { organisationSchema } from '../../src/schema/organisation.ts';
import { regionSchema } from '../../src/schema/region.ts';
import { serviceSchema } from '../../src/schema/service.ts';

const checked = { checkedOn: '2026-11-01', reviewEvery: 'P6M' };
const proven = { source: 'dorp', status: 'confirmed', ...checked };
const balie = organisationSchema.parse({
  name: 'Stichting Dak, Thuis & Co',
  aliases: ['Dak'],
  kind: 'shelter',
  coverage: ['dorp'],
  contacts: [
    { channel: 'phone', value: '046 123 45 67', hours: 'Mo-Fr 09:00-17:00', languages: ['nl', 'pl'], ...proven },
    { channel: 'phone', value: '0900-1234', ...proven, status: 'unconfirmed' },
    { channel: 'phone', value: '0900-9999', ...proven, status: 'planned' },
    { channel: 'visit', street: 'Markt 1', postcode: '6130 AA', town: 'Dorp', ...proven },
    { channel: 'confidential-address', town: 'Geheimdorp', ...proven },
    { channel: 'web', value: 'https://dak.example/', ...proven },
  ],
  text: { role: 'Een bed voor de nacht, en een warme maaltijd voor wie buiten slaapt.' },
  sources: ['dorp'],
  ...checked,
});
const bed = serviceSchema.parse({
  name: 'Nachtopvang',
  organisation: 'dak',
  sections: ['wonen'],
  for: { ageMin: 18, ageMax: 26 },
  access: { routes: ['walk-in'], cost: 'free' },
  coverage: ['dorp'],
  lifecycle: 'running',
  contacts: balie.contacts,
  bring: 'wonen/opvang',
  text: { summary: 'Een bed voor de nacht.', howIn: 'Loop binnen.' },
  sources: ['dorp'],
  ...checked,
});
const draft = draftServiceSchema.parse({
  id: 'huis',
  name: 'Huis in de stad',
  organisation: 'dak',
  sections: ['wonen'],
  access: { routes: ['unknown'] },
  coverage: ['stad'],
  lifecycle: 'running',
  location: { town: 'Stad' },
  text: { summary: 'Opvang in de stad.' },
  named: [{ source: 'plan', place: '2. Opvang' }],
});
const region = (name: string, status: string, id: string) =>
  regionSchema.parse({
    name,
    status,
    province: 'Limburg',
    municipalities: [{ id, name: id === 'dorp' ? 'Dorp' : 'Stad', organisation: 'dak' }],
    centreMunicipality: 'Stad',
    desks: {},
    sources: ['dorp'],
    checkedOn: '2026-11-01',
  });
const directory: Directory = {
  organisations: new Map([['dak', balie]]),
  services: new Map([
    ['bed', bed],
    ['later', { ...bed, lifecycle: 'planned' }],
  ]),
  draftOrganisations: new Map(),
  draftServices: new Map([['huis', draft]]),
  regions: [region('De Streek', 'live', 'dorp'), region('De Stad', 'draft', 'stad')],
  sources: new Map([['plan', { id: 'plan', title: 'Een thuis', publisher: 'Stad', kind: 'plan', date: '2021', readOn: '2026-11-01' }]]),
};
const organisations = organisationEntries(directory);
const services = serviceEntries(directory);
const context: HsdsContext = {
  organisations: new Map(organisations.map((entry) => [entry.id, entry])),
  bring: () => ['Uw paspoort.'],
  week: () => [
    [],
    [[540, 1020]],
    [[540, 1020]],
    [
      [540, 720],
      [780, 1020],
    ],
    [],
    [],
    [],
  ],
  words: {
    national: 'Nederland',
    unconfirmed: 'Niet bevestigd.',
    draft: ({ title, year, place }) => `${title} ${year} ${place}`,
    lifecycle: { planned: 'Aangekondigd.' },
  },
  publisher: 'Wegwijzer Thuis',
};
const service = (id: string) => {
  const entry = services.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(id);
  return hsdsService(entry, context);
};

describe('an id', () => {
  it('is that of RFC 9562, so that others can make the same', () => {
    expect(namespace).toMatch(/^[0-9a-f-]{36}$/);
    expect(uuidOf('service', 'bie-zefke')).toBe('000b5c47-44e2-5c5d-a5ba-2bcee79a4fc1');
    expect(uuidOf('service', 'x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('differs for a service and an organisation of one name', () => expect(uuidOf('service', 'x')).not.toBe(uuidOf('organization', 'x')));
});

describe('a service in HSDS', () => {
  it('carries what a caseworker asks: ages, cost, papers, place, and the day of the last check', () => {
    expect(service('bed')).toMatchObject({
      status: 'active',
      minimum_age: 18,
      maximum_age: 26,
      cost_options: [{ option: 'free' }],
      required_documents: [{ document: 'Uw paspoort.' }],
      service_areas: [{ name: 'Dorp' }],
      service_at_locations: [{ location: { addresses: [{ address_1: 'Markt 1', postal_code: '6130 AA', city: 'Dorp' }] } }],
      assured_date: '2026-11-01',
      metadata: [{ last_action_type: 'assured', last_action_date: '2026-11-01' }],
    });
  });

  it('has the hours of the week, days with the same hours together', () => {
    expect(service('bed').schedules.map(({ byday, opens_at, closes_at }) => [byday, opens_at, closes_at])).toEqual([
      ['MO,TU', '09:00', '17:00'],
      ['WE', '09:00', '12:00'],
      ['WE', '13:00', '17:00'],
    ]);
  });

  it('marks the number that is not confirmed, tells the languages spoken, and leaves out what is only planned', () => {
    expect(
      service('bed').phones.map(({ number, description, languages }) => [number, description, languages.map(({ code }) => code)]),
    ).toEqual([
      ['046 123 45 67', undefined, ['nl', 'pl']],
      ['0900-1234', 'Niet bevestigd.', []],
    ]);
  });

  it('never tells where a secret place is', () =>
    expect(JSON.stringify(services.map((entry) => hsdsService(entry, context)))).not.toContain('Geheimdorp'));

  it('is inactive when it is announced, or known from a plan alone, and says why', () => {
    expect(service('later')).toMatchObject({ status: 'inactive', alert: 'Aangekondigd.' });
    expect(service('huis')).toMatchObject({ status: 'inactive', alert: 'Een thuis 2021 2. Opvang', assured_date: undefined, metadata: [] });
  });
});

describe('a row of the table', () => {
  it('has the numbers as people write them, and year and heading of the plan', () => {
    const [head = [], ...rows] = tableOf(serviceColumns, services);
    const cell = (id: string, column: string) => rows.find((row) => row[0] === id)?.[head.indexOf(column)];
    expect(cell('bed', 'telefoon')).toBe('046 123 45 67; 0900-1234');
    expect(cell('bed', 'telefoon_status')).toBe('confirmed; unconfirmed');
    expect([cell('huis', 'plan_jaar'), cell('huis', 'plan_kopje'), cell('huis', 'regio')]).toEqual(['2021', '2. Opvang', 'De Stad']);
    expect(cell('huis', 'telefoon')).toBe('');
  });
});

describe('a card', () => {
  const lines = organisations.map((entry) => vcardOf(entry, 'Niet bevestigd'))[0]?.split('\r\n') ?? [];

  it('keeps commas, and lines of at most 75 bytes', () => {
    expect(lines).toContain('FN:Stichting Dak\\, Thuis & Co');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('has the numbers, and says in words which are not confirmed', () => {
    expect(lines).toContain('TEL;TYPE=WORK,VOICE:046 123 45 67');
    expect(lines.join('').replaceAll(' ', '')).toContain('Nietbevestigd:0900-1234');
    expect(lines.join()).not.toContain('Geheimdorp');
  });
});

describe('an organisation for search engines', () => {
  it('has only confirmed numbers, since they show no mark beside one', () => {
    const [organisation] = organisations;
    const data = JSON.stringify(organisation && organisationJsonLd(organisation, services, 'https://here.example/nl/organisaties/dak/'));
    expect(data).toContain('046 123 45 67');
    expect(data).not.toContain('0900-1234');
    expect(data).not.toContain('Geheimdorp');
  });
});
