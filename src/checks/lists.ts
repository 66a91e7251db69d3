import { z } from 'zod';

const reason = z.string().min(15);
const words = z.array(z.string().min(1)).min(1);

/** The word lists in `data/`: what the rules look for, and where they do not look. A reason stands with each exception. */
export const listSchemas = {
  /** Places where a rule is wrong for once. */
  exceptions: {
    file: 'exceptions',
    schema: z.array(
      z.strictObject({
        /** Id of the rule. */
        rule: z.string().min(1),
        /** Path of the file. */
        file: z.string().min(1),
        /** The words it is about, as they stand in the file … */
        text: z.string().min(1).optional(),
        /** … or the id of a block of a text. With neither, the rule leaves the whole file alone. */
        block: z.string().min(1).optional(),
        reason,
      }),
    ),
  },
  /** What counts as a figure in Dutch prose, and which fields may hold figures. */
  figures: {
    file: 'figures',
    schema: z.strictObject({
      numbers: words,
      units: words,
      allowed: z.array(z.strictObject({ collection: z.string(), field: z.string(), reason })),
    }),
  },
  /** Words that do not belong in a Dutch text. */
  dutchWords: {
    file: 'dutch-words',
    schema: z.array(
      z.strictObject({
        /** Words or phrases; a `*` stands for any letters. */
        words,
        /** The same words with more letters, or another phrase around them, that are right. */
        except: words.optional(),
        /** `jargon` may stand inside <Word>, where it is explained. */
        kind: z.enum(['banned', 'jargon']),
        /** What to write. */
        instead: z.string().min(5),
      }),
    ),
  },
  /** What a Dutch text may not promise. */
  dutchPromises: {
    file: 'dutch-promises',
    schema: z.strictObject({
      phrases: words,
      /** Words with which a sentence says that somebody else decides. */
      decides: words,
    }),
  },
  /** Official terms that need no <Word>. */
  plainTerms: { file: 'plain-terms', schema: z.array(z.strictObject({ term: z.string(), reason })) },
  /** Link labels that say nothing, per language. */
  linkLabels: { file: 'link-labels', schema: z.record(z.string(), words) },
  /** Interface strings that are right as they are in Dutch. */
  sameAsDutch: {
    file: 'same-as-dutch',
    schema: z.array(
      z.strictObject({
        /** `namespace:key`, as in the code. */
        key: z.string().regex(/^\w+:[\w.]+$/),
        /** Languages in which it is the same; left out when in all. */
        locales: words.optional(),
        reason,
      }),
    ),
  },
} as const satisfies Record<string, { file: string; schema: z.ZodType }>;

export type Lists = { [Key in keyof typeof listSchemas]: z.output<(typeof listSchemas)[Key]['schema']> };
