import { z } from 'zod';
import { daySchema, idSchema, provenance } from './atoms.ts';

const base = {
  id: idSchema,
  ...provenance,
  /** First day on which the value holds. */
  validFrom: daySchema.optional(),
  /** Last day on which it holds; after it the fact is left out and the page says so. */
  validTo: daySchema.optional(),
  /** Dutch text; the other languages stand in `texts/<locale>/facts.yaml`. */
  text: z.strictObject({
    /** What the value is, for lists and tables: "Bijstand voor een alleenstaande, per maand". */
    label: z.string().min(3),
  }),
};

/** An amount, term, age or other figure that a text may use: typed once, shown everywhere (`facts/*.yaml`). */
export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('amount'), /** In euros. */ value: z.number().nonnegative() }),
  z.strictObject({
    ...base,
    kind: z.literal('duration'),
    /** Number of units. */
    value: z.number().positive(),
    unit: z.enum(['hour', 'day', 'working-day', 'week', 'month', 'year']),
  }),
  z.strictObject({ ...base, kind: z.literal('age'), /** In years. */ value: z.number().int().positive() }),
  z.strictObject({ ...base, kind: z.literal('percentage'), value: z.number() }),
  z.strictObject({ ...base, kind: z.literal('count'), value: z.number() }),
  z.strictObject({ ...base, kind: z.literal('date'), /** The day itself. */ value: daySchema }),
]);
export type Fact = z.infer<typeof factSchema>;
