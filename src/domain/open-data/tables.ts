import { type VisibleContact, addressLines } from '../contacts.ts';
import type { OrganisationEntry, ServiceEntry } from './directory.ts';
import { statusOf } from './hsds.ts';
import { uuidOf } from './ids.ts';

type Column<Entry> = readonly [name: string, value: (entry: Entry) => string | number | undefined];
type Entry = ServiceEntry | OrganisationEntry;

const list = (values: readonly string[] = []) => values.join('; ');
const of = (channels: readonly VisibleContact['channel'][]) => (entry: Entry) =>
  entry.contacts.filter(({ channel }) => channels.includes(channel));
const phones = of(['phone', 'whatsapp', 'sms']);
const places = of(['visit', 'post']);
const values = (contacts: readonly VisibleContact[]) =>
  list(contacts.map((contact) => ('value' in contact ? contact.value : addressLines(contact).join(', '))));

const common: readonly Column<Entry>[] = [
  ['telefoon', (entry) => values(phones(entry))],
  ['telefoon_status', (entry) => list(phones(entry).map(({ status }) => status))],
  ['email', (entry) => values(of(['email'])(entry))],
  ['website', (entry) => values(of(['web', 'chat', 'form'])(entry))],
  ['adres', (entry) => values(places(entry))],
  ['gebied', ({ areas }) => (areas === 'national' ? areas : list(areas))],
  ['regio', ({ regions }) => list(regions)],
  ['gecontroleerd_op', ({ checkedOn }) => checkedOn],
  ['bronnen', ({ sources }) => list(sources)],
  ['plan', ({ plans }) => list([...new Set(plans.map(({ title }) => title))])],
  ['plan_jaar', ({ plans }) => list([...new Set(plans.map(({ year }) => year))])],
  ['plan_kopje', ({ plans }) => list(plans.map(({ place }) => place))],
  ['alleen_uit_plan', ({ draft }) => (draft ? 'ja' : 'nee')],
];

/** Columns of `diensten.csv`; what each means stands in `locales/<locale>/data.json` under the same name. */
export const serviceColumns: readonly Column<ServiceEntry>[] = [
  ['id', ({ id }) => id],
  ['uuid', ({ id }) => uuidOf('service', id)],
  ['naam', ({ record }) => record.name],
  ['ook_bekend_als', ({ record }) => list(record.aliases)],
  ['wat', ({ record }) => record.text.summary],
  ['organisatie', ({ record }) => record.organisation],
  ['uitvoerder_bekend', ({ record }) => (record.provider === 'unknown' ? 'nee' : 'ja')],
  ['status', statusOf],
  ['stand', ({ record }) => record.lifecycle],
  ['voor', ({ record }) => record.audience],
  ['onderdelen', ({ record }) => list(record.sections)],
  ['behoeften', ({ record }) => list(record.needs)],
  ['voor_wie', ({ record }) => record.text.forWhom],
  ['leeftijd_van', ({ record }) => record.for.ageMin],
  ['leeftijd_tot_en_met', ({ record }) => record.for.ageMax],
  ['manieren', ({ record }) => list(record.access.routes)],
  ['hoe_erin', ({ record }) => record.text.howIn],
  ['kosten', ({ record }) => record.access.cost],
  ['openingstijden', ({ contacts }) => list([...new Set(contacts.flatMap(({ hours }) => hours ?? []))])],
  ['aantal', ({ capacity }) => capacity?.count],
  ['aantal_van', ({ capacity }) => capacity?.unit],
  ['plaats', ({ location }) => [location?.street, location?.town].filter(Boolean).join(', ')],
  ...common,
];

/** Columns of `organisaties.csv`. */
export const organisationColumns: readonly Column<OrganisationEntry>[] = [
  ['id', ({ id }) => id],
  ['uuid', ({ id }) => uuidOf('organization', id)],
  ['naam', ({ record }) => record.name],
  ['ook_bekend_als', ({ record }) => list(record.aliases)],
  ['rol', ({ record }) => record.text.role],
  ['soort', ({ record }) => record.kind],
  ['voor', ({ record }) => record.audience],
  ...common,
];

/** A table with the names of its columns on top. */
export function tableOf<Row>(columns: readonly Column<Row>[], entries: readonly Row[]): string[][] {
  return [columns.map(([name]) => name), ...entries.map((entry) => columns.map(([, value]) => String(value(entry) ?? '')))];
}
