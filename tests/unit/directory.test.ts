import { describe, expect, it } from 'vitest';
import { directoryOf, groupsOf, sourcesOf, waysOf } from '../../src/domain/directory.ts';
import { type Card, fits, fold, noFilter, readFilter, writeFilter } from '../../src/domain/directory-filter.ts';
import type { Organisation } from '../../src/schema/organisation.ts';
import type { Service } from '../../src/schema/service.ts';

const organisation = (more: Partial<Organisation> = {}) =>
  ({ name: 'Organisatie', audience: 'resident', coverage: ['stein'], contacts: [], sources: ['bron'], ...more }) as Organisation;
const service = (more: Partial<Service> = {}) =>
  ({
    name: 'Dienst',
    organisation: 'hulp',
    audience: 'resident',
    lifecycle: 'running',
    coverage: ['stein'],
    contacts: [],
    sources: ['bron'],
    ...more,
  }) as Service;
const idsOf = (organisations: Record<string, Organisation>, services: Record<string, Service>) =>
  Object.fromEntries(
    directoryOf({ organisations: new Map(Object.entries(organisations)), services: new Map(Object.entries(services)) }, ['stein', 'beek']),
  );

describe('the directory of residents', () => {
  it('holds what they may turn to, under its organisation', () => {
    expect(idsOf({ hulp: organisation() }, { balie: service(), ander: service({ organisation: 'ander' }) })).toEqual({ hulp: ['balie'] });
  });

  it.each([
    ['announced', { lifecycle: 'planned' }],
    ['studied', { lifecycle: 'study' }],
    ['ended', { lifecycle: 'ended' }],
    ['for professionals', { audience: 'professional' }],
    ['for another region', { coverage: ['emmen'] }],
  ] as [string, Partial<Service>][])('leaves out a service that is %s', (_, more) => {
    expect(idsOf({ hulp: organisation() }, { balie: service(more) })).toEqual({ hulp: [] });
  });

  it('leaves out an organisation for professionals, or of another region, unless it offers residents something', () => {
    const organisations = { vak: organisation({ audience: 'professional' }), ver: organisation({ coverage: ['emmen'] }) };
    expect(idsOf(organisations, {})).toEqual({});
    expect(idsOf(organisations, { balie: service({ organisation: 'ver', coverage: 'national' }) })).toEqual({ ver: ['balie'] });
  });

  it('knows for whom a service is in particular, and how one gets in', () => {
    expect(groupsOf({ sections: ['wonen'], for: {} })).toEqual([]);
    expect(groupsOf({ sections: ['wonen'], for: { ageMin: 18 } })).toEqual([]);
    expect(groupsOf({ sections: ['jongeren'], for: { groups: ['debts'], household: ['children'] } })).toEqual([
      'young',
      'children',
      'debts',
    ]);
    expect(waysOf({ access: { routes: ['unknown', 'phone'], cost: 'free' } })).toEqual(['phone']);
  });

  it('names each source once, those of contacts too', () => {
    const contacts = [{ channel: 'email', value: 'a@b.nl', source: 'lijst' }] as Service['contacts'];
    expect(sourcesOf(organisation(), [service({ contacts }), service({ sources: ['wet', 'bron'] })])).toEqual(['bron', 'wet', 'lijst']);
  });
});

describe('the filter', () => {
  const card: Card = {
    sections: ['wonen', 'geld'],
    where: ['stein'],
    groups: ['debts'],
    ways: ['phone'],
    words: fold('Schuldhulp in Stein, kredietbank'),
    open: undefined,
  };
  const fit = (chosen: Partial<typeof noFilter>, more: Partial<Card> = {}) => fits({ ...card, ...more }, { ...noFilter, ...chosen });

  it('shows everything before a choice', () => {
    expect(fit({})).toBe(true);
  });

  it('keeps to every choice at once', () => {
    expect(fit({ section: 'geld', municipality: 'stein', group: 'debts', way: 'phone', words: 'krediet STEIN' })).toBe(true);
    for (const chosen of [{ section: 'zorg' }, { municipality: 'beek' }, { group: 'eu' }, { way: 'walk-in' }, { words: 'krediet beek' }]) {
      expect(fit({ section: 'geld', ...chosen }), JSON.stringify(chosen)).toBe(false);
    }
  });

  it('shows what holds everywhere in every municipality', () => {
    expect(fit({ municipality: 'beek' }, { where: [] })).toBe(true);
  });

  it('tells apart closed and not known', () => {
    expect(fit({ open: '1' }, { open: true })).toBe(true);
    expect(fit({ open: '1' }, { open: false })).toBe(false);
    expect(fit({ open: '1' })).toBe('unknown');
    expect(fit({ open: '1', section: 'zorg' })).toBe(false);
  });

  it('finds words with or without their accents, in every script', () => {
    for (const [written, typed] of [
      ['Daklozenopvang één', 'EEN'],
      ['schronisko na jedną noc w Łodzi', 'jedna lodzi'],
      ['مأوى', 'ماوي'.replace('ي', 'ى')],
      ['психічні', 'ПСИХІЧНІ'],
    ] as const) {
      expect(fit({ words: typed }, { words: fold(written) }), written).toBe(true);
    }
  });

  it('lives in a fragment, and comes back from it', () => {
    const filter = { ...noFilter, section: 'geld', open: '1', words: 'eten & spullen' };
    expect(readFilter(`#${writeFilter(filter)}`)).toEqual(filter);
    expect(writeFilter(noFilter)).toBe('');
    expect(readFilter('')).toBeUndefined();
    expect(readFilter('#wonen')).toBeUndefined();
  });
});
