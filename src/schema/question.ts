import { z } from 'zod';
import { idSchema } from './atoms.ts';

/**
 * What the law leaves open today, or the sources do not tell (`questions.yaml`, in the order in which they are asked): in
 * Dutch, for the officials who can answer it.
 */
export const questionSchema = z.strictObject({
  id: idSchema,
  /** Organisation to ask. */
  to: idSchema,
  question: z.string().min(10).regex(/\?$/, { error: 'end it with a question mark' }),
});
export type OpenQuestion = z.infer<typeof questionSchema>;
