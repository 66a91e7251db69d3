import { z } from 'zod';
import { idSchema, provenance } from './atoms.ts';

const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/, { error: 'write the quarter like 2025-Q3' });

/** An action of the regional plan, as the plan announced it (`actions.yaml`); shown to professionals only. */
export const actionSchema = z.strictObject({
  id: idSchema,
  /** Number in the plan. */
  number: z.number().int().positive(),
  theme: z.enum(['residents', 'professionals', 'practice', 'groups']),
  priority: z.enum(['high', 'medium', 'low']),
  /** Quarter in which the plan lets it start … */
  start: quarterSchema.optional(),
  /** … or the action it starts together with. */
  with: idSchema.optional(),
  /** The plan says that it has started. */
  begun: z.boolean().default(false),
  /** Quarter in which the plan expects it to be in place. */
  due: quarterSchema.optional(),
  /** Services that it makes or changes. */
  services: z.array(idSchema).default([]),
  ...provenance,
  /** Dutch text; English stands in `texts/en/actions.yaml`. */
  text: z.strictObject({
    /** What will be done or studied. */
    title: z.string().min(10),
  }),
});
export type Action = z.infer<typeof actionSchema>;
