import { z } from 'zod';
import { idSchema, needSchema } from './atoms.ts';

/** One or more lines of text, each a step of its own; every language has as many. */
const lines = z.string().min(15);

/** A phase on the way to an eviction (`clock.yaml`, in the order in which they come). */
export const phaseSchema = z.strictObject({
  id: idSchema,
  /** On which side of today the date lies that the reader may give. */
  date: z.enum(['ahead', 'back']),
  /** The phase that fits a date on the other side. */
  other: idSchema.optional(),
  /** Facts of kind duration that run from that date: the last day is counted for the reader. */
  counted: z.array(idSchema).default([]),
  /** Facts that are shown as they are. */
  facts: z.array(idSchema).default([]),
  /** Whom to call at the municipality. */
  need: needSchema,
  /** Services to call besides, most useful first. */
  call: z.array(idSchema).min(1),
  /** Where a topic tells more: its path, with a block of its text. */
  more: z.string().regex(/^[a-z-]+\/[a-z-]+(#[a-z-]+)?$/, { error: 'write section/topic#block, like wonen/huisuitzetting#fase-vonnis' }),
  /** Dutch text; the other languages stand in `texts/<locale>/clock.yaml`. */
  text: z.strictObject({
    title: z.string().min(5),
    /** By what the reader knows this phase. */
    sign: z.string().min(15),
    /** Which date is asked. */
    date: z.string().min(5),
    /** What to do now, the call first. */
    today: lines,
    /** What is still possible. */
    can: lines,
    /** What to do on the day itself. */
    day: lines.optional(),
    /** What to know when the date lies on the other side of today. */
    otherwise: z.string().min(15),
  }),
});
export type Phase = z.infer<typeof phaseSchema>;
