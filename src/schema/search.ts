import { z } from 'zod';
import { idSchema, needSchema } from './atoms.ts';

const words = z.array(z.string().min(2));

const word = "[\\p{L}\\p{M}\\p{N}'’]+\\*?";
const alternatives = `${word}(?:/${word})*`;
/** Words, all of which must be typed, in any order: `a/b` is one of these, `a*` a word that begins so, `-a` one that must not be there. */
const urgentPhrase = z
  .string()
  .regex(
    new RegExp(`^${alternatives}(?: -?${alternatives})*$`, 'u'),
    'must be words with one space between them, such as "morgen/vandaag eruit/ontrui* -film"',
  );

/** An urgent situation of Hulp nu, and whom search shows first when somebody types it (`search/situations.yaml`). */
export const situationSchema = z.strictObject({
  /** Also the key of its words in `search/<locale>.yaml`. */
  id: idSchema,
  /** The block of Hulp nu that says more. */
  block: idSchema,
  /** Services with a phone number, in the order in which they are shown. */
  contacts: z.array(idSchema).min(1),
  /** The need for which the numbers of the municipalities are shown below them. */
  desks: needSchema.optional(),
  /** A warning that must stand with the numbers: `papers`, not to call the police without a right to stay. */
  note: z.enum(['papers']).optional(),
});
export type SearchSituation = z.infer<typeof situationSchema>;

/** The words of one language with which people search (`search/<locale>.yaml`). */
export const searchWordsSchema = z.strictObject({
  /** Words that say nothing by themselves. */
  stopwords: z.array(z.string().min(1)),
  /** Groups of words and phrases that mean the same to somebody who searches. */
  synonyms: z.array(words.min(2)),
  /** Further words for a page or word, by path: for what its own `searchTerms` cannot say. */
  terms: z.record(z.string(), words.min(1)).default({}),
  /** Words with which somebody says to be young. */
  youth: words.default([]),
  /** Phrases that betray a situation of `situations.yaml`. */
  urgent: z.record(idSchema, z.array(urgentPhrase).min(1)),
});
export type SearchWordsFile = z.infer<typeof searchWordsSchema>;
