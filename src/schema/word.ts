import { z } from 'zod';
import { idSchema } from './atoms.ts';
import { topicPathSchema } from './topic.ts';

/** A Dutch term that an official may use, explained (`words/<id>.yaml`). */
export const wordSchema = z.strictObject({
  /** The term as it is said at the desk. */
  term: z.string().min(2),
  /** Other forms: plural, abbreviation, older name. */
  aliases: z.array(z.string().min(2)).default([]),
  /** The topic that tells more. */
  topic: topicPathSchema.optional(),
  /** Dutch text; the other languages stand in `texts/<locale>/words.yaml`. */
  text: z.strictObject({
    /** One or two short sentences that a stressed reader understands. */
    short: z.string().min(15),
  }),
  sources: z.array(idSchema).min(1),
});
export type Word = z.infer<typeof wordSchema>;
