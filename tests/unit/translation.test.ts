import { describe, expect, it } from 'vitest';
import { blockStates } from '../../src/domain/translation.ts';

describe('a translation against the Dutch of today', () => {
  const dutch = new Map([
    ['kort', 'aaaaaaaaaaaa'],
    ['stappen', 'bbbbbbbbbbbb'],
    ['nieuw', 'cccccccccccc'],
  ]);
  const states = blockStates(dutch, { kort: 'aaaaaaaaaaaa', stappen: '000000000000', oud: 'dddddddddddd' });

  it('is current where the Dutch stayed as it was', () => expect(states.get('kort')).toBe('current'));
  it('is outdated where the Dutch changed', () => expect(states.get('stappen')).toBe('outdated'));
  it('misses what the Dutch got since', () => expect(states.get('nieuw')).toBe('added'));
  it('still holds what the Dutch gave up', () => expect(states.get('oud')).toBe('removed'));
  it('has a state for each block, once', () => expect([...states.keys()].sort()).toEqual(['kort', 'nieuw', 'oud', 'stappen']));

  it('is wholly new when nothing is known of it', () => {
    expect([...blockStates(dutch, {}).values()]).toEqual(['added', 'added', 'added']);
  });

  it('moves no state when the blocks only change places', () => {
    const turned = new Map([...dutch].reverse());
    const made = Object.fromEntries(dutch);
    expect(new Set(blockStates(turned, made).values())).toEqual(new Set(['current']));
  });
});
