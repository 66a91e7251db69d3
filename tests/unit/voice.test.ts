import { describe, expect, it } from 'vitest';
import { dutchVoice } from '../../src/islands/cards/voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('a Dutch voice', () => {
  it('is that of the Netherlands before that of Belgium, as devices write it', () => {
    for (const lang of ['nl-NL', 'nl_NL', 'nl']) expect(dutchVoice([voice('nl-BE'), voice(lang)])?.lang).toBe(lang);
    expect(dutchVoice([voice('en-GB'), voice('nl-BE')])?.lang).toBe('nl-BE');
  });

  it('is none of another language, nor one that speaks from elsewhere', () => {
    expect(dutchVoice([voice('nld-x'), voice('nn-NO'), voice('en-US')])).toBeUndefined();
    expect(dutchVoice([voice('nl-NL', false)])).toBeUndefined();
    expect(dutchVoice([])).toBeUndefined();
  });
});
