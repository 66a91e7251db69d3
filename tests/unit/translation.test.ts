import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLedger } from '../../src/data/read-texts.ts';
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

describe('the ledger of a language', () => {
  const root = mkdtempSync(join(tmpdir(), 'ledger-'));
  mkdirSync(join(root, 'translations'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('is empty when there is none yet', () => expect(readLedger('pl', root)).toEqual({ texts: {} }));

  it('is not taken for empty, and so written over, when it cannot be read', () => {
    writeFileSync(join(root, 'translations/uk.yaml'), 'texts:\n<<<<<<< ours\n  pages/over: {blocks: {}}\n=======\n');
    expect(() => readLedger('uk', root)).toThrow('uk.yaml cannot be read');
  });
});
