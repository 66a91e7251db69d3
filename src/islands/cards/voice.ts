/** What is asked of a voice of the device. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * A Dutch voice that speaks on the device itself, of the Netherlands before that of Belgium; undefined without one. A voice
 * that sends the sentence to somebody else's computer is no voice to us.
 */
export function dutchVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const own = voices.filter(({ lang, localService }) => localService && /^nl(?![a-z])/i.test(lang));
  return own.find(({ lang }) => /^nl([-_]nl)?$/i.test(lang)) ?? own[0];
}
