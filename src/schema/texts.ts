import { z } from 'zod';
import { idSchema } from './atoms.ts';

/** Texts of records in one other language (`texts/<locale>/<collection>.yaml`): record id -> field -> text. */
export const textsSchema = z.record(idSchema, z.record(z.string(), z.string().min(1)));
export type Texts = z.infer<typeof textsSchema>;

/** From which Dutch one text was translated, block by block, and who read it back. */
const entrySchema = z.strictObject({
  /** The person who checked the translation; empty until somebody has. */
  reviewedBy: z.string().default(''),
  /** Block id -> hash of the Dutch block it was made from. */
  blocks: z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/)),
});

/** The ledger of one language (`translations/<locale>.yaml`), written by `npm run translations`. */
export const ledgerSchema = z.strictObject({ texts: z.record(z.string(), entrySchema) });
export type Ledger = z.infer<typeof ledgerSchema>;
