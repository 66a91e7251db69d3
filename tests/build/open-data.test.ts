import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { DraftOrganisation, DraftService } from '../../src/schema/draft.ts';
import type { Organisation } from '../../src/schema/organisation.ts';
import type { Service } from '../../src/schema/service.ts';
import type { Source } from '../../src/schema/source.ts';
import { dist, findings, listed, pages, records, some } from './site.ts';

const schemas = resolve(import.meta.dirname, '../fixtures/hsds');
// The schemas hold words for tables (`constraints`, `datapackage_metadata`) that JSON Schema does not know.
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const file of globSync('*.json', { cwd: schemas })) ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')), file);

interface Hsds {
  id: string;
  name: string;
  status?: string;
  assured_date?: string;
  alert?: string;
  attributes: { link_type: string; value: string }[];
  organization?: { id: string };
  organization_id?: string;
}
const text = (path: string) => readFileSync(join(dist, 'data', path), 'utf8');
const page = (name: string) => (JSON.parse(text(`${name}.json`)) as { contents: Hsds[] }).contents;
const draftServices = listed<DraftService>('drafts/*/services.yaml');
const draftOrganisations = listed<DraftOrganisation>('drafts/*/organisations.yaml');
const services = records<Service>('services');
const organisations = records<Organisation>('organisations');

describe('HSDS', () => {
  it.each([
    ['services', 'service.json'],
    ['organizations', 'organization.json'],
  ])('%s hold to the official schema', (name, schema) => {
    const validate = ajv.getSchema(schema);
    const problems = page(name).flatMap((record) =>
      validate?.(record) === true ? [] : [`${record.name}: ${ajv.errorsText(validate?.errors)}`],
    );
    expect(some(problems)).toEqual([]);
  });

  it('has every service and organisation, each once', () => {
    expect(new Set(page('services').map(({ id }) => id)).size).toBe(services.size + draftServices.size);
    expect(new Set(page('organizations').map(({ id }) => id)).size).toBe(organisations.size + draftOrganisations.size);
  });

  it('gives each service an organisation that is there', () => {
    const ids = new Set(page('organizations').map(({ id }) => id));
    expect(
      page('services').filter(
        ({ organization, organization_id }) => !ids.has(organization?.id ?? '') || organization?.id !== organization_id,
      ),
    ).toEqual([]);
  });

  it('calls nothing active that only a plan tells of, or that is announced', () => {
    const running = [...services.values()].filter(({ lifecycle }) => ['running', 'pilot'].includes(lifecycle));
    expect(
      page('services')
        .filter(({ status }) => status === 'active')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(running.map(({ name }) => name).sort());
  });

  it('tells of a draft from which plan it is, of what year, and under which heading', () => {
    const drafts = page('services').filter(({ name }) => [...draftServices.values()].some((draft) => draft.name === name));
    expect(drafts).toHaveLength(draftServices.size);
    for (const { name, alert, assured_date, attributes } of drafts) {
      expect(alert, name).toMatch(/\b20(20|21)\b.*'.+'.*Niet bevestigd/);
      expect(assured_date, name).toBeUndefined();
      expect(attributes.filter(({ link_type }) => link_type === 'plan').length, name).toBeGreaterThan(0);
    }
  });
});

describe('the tables', () => {
  const rows = (name: string) =>
    text(name)
      .slice(1)
      .trimEnd()
      .split(/\r\n(?=")/);

  it.each(['diensten.csv', 'organisaties.csv', 'vragen.csv'])('%s opens in a spreadsheet with every letter right', (name) => {
    expect(text(name).codePointAt(0)).toBe(0xfeff);
    const width = rows(name)[0]?.split('","').length;
    expect(rows(name).filter((row) => row.split('","').length !== width)).toEqual([]);
    expect(rows(name).flatMap((row) => row.match(/(?:^|,)"[=+\-@\t\r]/g) ?? [])).toEqual([]);
  });

  it('keeps phone numbers as people write them: no long row of digits, of which a spreadsheet eats the first zero', () => {
    const numbers = ['diensten.csv', 'organisaties.csv'].flatMap((name) => rows(name).flatMap((row) => row.match(/"0\d{6,}"/g) ?? []));
    expect(numbers).toEqual([]);
  });
});

describe('cards and news', () => {
  it('has a card for every organisation that we keep, and for no other', () => {
    const cards = globSync('data/organisaties/*.vcf', { cwd: dist }).map((file) => file.replace(/.*\/|\.vcf$/g, ''));
    expect(cards.sort()).toEqual([...organisations.keys()].sort());
  });

  it('names in the feed the day of the last check of every record, and no draft', () => {
    const entries = [...text('wijzigingen.atom').matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry);
    expect(entries).toHaveLength(services.size + organisations.size);
    expect(text('wijzigingen.atom')).not.toContain('Heugderlicht');
    const days = entries.map((entry) => /<updated>(\d{4}-\d\d-\d\d)/.exec(entry)?.[1] ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });
});

describe('a draft', () => {
  const living = new Set(
    [...services.values(), ...organisations.values()]
      .flatMap(({ name, aliases = [] }) => [name, ...aliases])
      .map((name) => name.toLowerCase()),
  );
  const drafts = [...draftServices.values(), ...draftOrganisations.values()];
  // A publisher of a source is named there; and some names are words of every day.
  const cited = [...listed<Source>('sources.yaml').values()].map(({ title, publisher }) => `${title} ${publisher}`).join(' ');
  const common = new Set(['Minimabeleid', 'Radar', 'Zorgkantoor']);
  const names = drafts
    .map(({ name }) => name)
    .filter((name) => !living.has(name.toLowerCase()) && !cited.includes(name) && !common.has(name));
  const resident = pages.filter(
    ({ kind, path }) => !['sources', 'open-data', 'gallery'].includes(kind) && !path.includes('/professionals/'),
  );

  it('is on no page that a resident reads: not its name, not a link to it', () => {
    const ids = new Set(drafts.map(({ id }) => id));
    const problems = findings(resident, ({ html }) => [
      ...names.filter((name) => html.includes(name)),
      ...[...html.matchAll(/ (?:data-[a-z]+|id|href)="([^"]*)"/g)].flatMap(([, value = '']) =>
        value.split(/[/#]/).filter((part) => ids.has(part)),
      ),
      ...(html.includes('andere-regios') ? ['a link to the other regions'] : []),
    ]);
    expect(some(problems)).toEqual([]);
  });

  it('is in no file that a page of a resident loads', () => {
    const files = globSync('**/*.{js,json,txt,xml}', { cwd: dist }).filter((file) => !/^data[\\/]/.test(file));
    const problems = files.flatMap((file) => {
      const source = readFileSync(join(dist, file), 'utf8');
      return names.filter((name) => source.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(some(problems)).toEqual([]);
  });

  it('stands on the page of other regions, with the year of its plan', () => {
    const document = pages.find(({ kind }) => kind === 'other-regions')?.document;
    const shown = document?.querySelectorAll('[data-draft]') ?? [];
    expect(shown.map((element) => element.getAttribute('data-draft')).sort()).toEqual([...draftServices.keys()].sort());
    const unmarked = shown.filter(
      (element) => !/20(20|21), niet bevestigd/.test(element.querySelector('[data-status="unconfirmed"]')?.text ?? ''),
    );
    expect(unmarked.map((element) => element.id)).toEqual([]);
  });
});

describe('a secret address', () => {
  it('stands in no file', () => {
    const secret = [...services.values(), ...organisations.values()].flatMap(({ contacts = [] }) =>
      contacts.flatMap((contact) => (contact.channel === 'confidential-address' ? [contact.town ?? 'confidential'] : [])),
    );
    const files = globSync('data/**/*.{json,csv,vcf,atom}', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
    expect(files.length).toBeGreaterThan(organisations.size);
    expect(files.filter((file) => file.includes('confidential-address'))).toEqual([]);
    for (const town of secret) expect(files.filter((file) => file.includes(`"address_1":"","city":"${town}"`))).toEqual([]);
  });
});
