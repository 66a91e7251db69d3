import { expect, it } from 'vitest';
import { putTogether } from '../../src/domain/alike.ts';

it('puts the same help of several municipalities together, and keeps what runs apart from what is planned', () => {
  const service = (id: string, summary: string, lifecycle: 'running' | 'planned' = 'running') => ({ id, lifecycle, text: { summary } });
  const groups = putTogether([service('a', 'Hulp'), service('b', 'Anders'), service('c', 'Hulp'), service('d', 'Hulp', 'planned')]);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['a', 'c'], ['b'], ['d']]);
});
