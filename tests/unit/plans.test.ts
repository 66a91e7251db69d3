import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DraftService } from '../../src/schema/draft.ts';
import type { Source } from '../../src/schema/source.ts';

const read = (file: string) => parse(readFileSync(file, 'utf8')) as unknown;

interface Rec extends Pick<DraftService, 'name' | 'aliases' | 'named'> {
  id: string;
}
const records = [
  ...globSync('content/{organisations,services}/*.yaml').map((file) => ({ ...(read(file) as Rec), id: basename(file, '.yaml') })),
  ...globSync('content/drafts/*/*.yaml').flatMap((file) => read(file) as Rec[]),
];
const plans = new Map((read('content/sources.yaml') as Source[]).map((source) => [source.id, source]));
/** Names that the plans themselves give, read from the documents and not from the records. */
const named = Object.entries(read('tests/fixtures/plans.yaml') as Record<string, string[]>);

const plain = (name: string) => name.toLowerCase().replace(/[’']/g, '');

describe.each(named)('%s', (plan, names) => {
  const own = records.flatMap((record) => {
    const places = (record.named ?? []).filter(({ source }) => source === plan);
    return places.length === 0 ? [] : [{ ...record, places }];
  });

  it('has a year', () => expect(String(plans.get(plan)?.date)).toMatch(/^20\d\d/));

  it('has every organisation and facility it names in a record, with the heading', () => {
    const known = new Set(own.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(plain)));
    expect(names.filter((name) => !known.has(plain(name)))).toEqual([]);
  });

  it('has no record with a plan for a source and no heading in it', () => {
    expect(own.filter(({ places }) => places.some(({ place }) => place.trim() === '')).map(({ id }) => id)).toEqual([]);
  });
});
