import { z } from 'zod';
import { sectionSchema } from './atoms.ts';

/** A section of the portal (`sections.yaml`), in the order in which they are shown. */
export const sectionRecordSchema = z.strictObject({
  id: sectionSchema,
  /** Dutch text; the other languages stand in `texts/<locale>/sections.yaml`. */
  text: z.strictObject({ title: z.string().min(3), intro: z.string().min(10) }),
});
export type SectionRecord = z.infer<typeof sectionRecordSchema>;
