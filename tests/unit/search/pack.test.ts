import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/domain/search/model.ts';
import { pack, unpack } from '../../../src/domain/search/pack.ts';

const index: SearchIndex = {
  locale: 'uk',
  entries: [
    ['topic', 'wonen/opvang/', 'Притулок', 'Де спати.', ''],
    ['word', 'woorden/#bewind', 'bewind', 'Хто керує грошима.', 'n'],
  ],
  stems: '16 =0 =1 huis huissleutel huisuitzetting притул притулок',
  postings: [[], [4, 13], [2], [11], [], [3, 15], [9], [1]],
  phrases: [[[3], [5, 6]], []],
  synonyms: [['притул', 'притулок']],
  stopwords: ['де'],
  youth: [],
  urgent: [
    {
      id: 'tonight',
      path: 'hulp-nu/#geen-slaapplek',
      title: 'Ніде спати',
      contacts: [{ name: 'Politie', number: '0900-8844', href: 'tel:09008844', text: '', confirmed: true }],
      desks: [],
      note: 'papers',
      phrases: [
        ['uk', ['ніде спа*']],
        ['nl', ['vannacht']],
      ],
    },
  ],
};

describe('an index on its way to the browser', () => {
  const { finding, showing } = pack(index);

  it('is the same when it is put together again', () => {
    expect(unpack(finding, showing)).toEqual(index);
  });

  it('finds without the part that shows, and knows what is urgent in its own language', () => {
    const { entries, urgent, ...rest } = unpack(finding);
    expect(rest).toEqual({ ...index, entries: undefined, urgent: undefined });
    expect(entries.map(([kind, path, title]) => [kind, path, title])).toEqual(index.entries.map(([kind, path]) => [kind, path, '']));
    expect(urgent.map(({ id, phrases }) => ({ id, phrases }))).toEqual([{ id: 'tonight', phrases: [['uk', ['ніде спа*']]] }]);
    expect(JSON.stringify(finding)).not.toMatch(/Притулок|0900|vannacht/);
  });
});
