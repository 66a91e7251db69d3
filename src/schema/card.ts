import { z } from 'zod';
import { idSchema } from './atoms.ts';

/** The sets of general desk cards, in the order in which they are shown; their titles are interface strings. */
export const cardSetIds = ['language', 'answer', 'place', 'people', 'safe', 'money'] as const;

/** A sentence to show or play at any desk (`cards.yaml`, in the order in which they are shown). */
export const cardSchema = z.strictObject({
  id: idSchema,
  set: z.enum(cardSetIds),
  /** Dutch text; the other languages stand in `texts/<locale>/cards.yaml`. */
  text: z.strictObject({
    /** What the reader says to the official, in one or two short sentences. */
    say: z.string().min(5),
  }),
});
export type Card = z.infer<typeof cardSchema>;
