import { z } from 'zod';
import { idSchema, needSchema } from './atoms.ts';

/** The tags of an MDX text and the attributes of each: what an author may write, and what `checks` looks for. */
export const tags = {
  Short: z.strictObject({ id: idSchema }),
  Steps: z.strictObject({ id: idSchema }),
  Bring: z.strictObject({ id: idSchema }),
  Decides: z.strictObject({ id: idSchema }),
  Section: z.strictObject({ id: idSchema, title: z.string().min(3) }),
  Phase: z.strictObject({ id: idSchema, title: z.string().min(3) }),
  Situation: z.strictObject({ id: idSchema, title: z.string().min(3) }),
  When: z.strictObject({ time: z.enum(['day', 'night', 'weekend']) }),
  Help: z.strictObject({}),
  Note: z.strictObject({}),
  Warning: z.strictObject({}),
  Nl: z.strictObject({}),
  Fact: z.strictObject({ id: idSchema, as: z.literal('number').optional() }),
  Amounts: z.strictObject({ ids: z.string().min(1) }),
  Phone: z.strictObject({ of: idSchema }),
  Call: z.strictObject({ of: idSchema }),
  Contact: z.strictObject({ of: idSchema }),
  Name: z.strictObject({ of: idSchema }),
  Desks: z.strictObject({ need: needSchema }),
  Word: z.strictObject({ id: idSchema }),
} satisfies Record<string, z.ZodType>;

export type TagName = keyof typeof tags;
/** Tags that stand alone at the start of a line and hold a part of the text. */
export const blockTags = ['Short', 'Steps', 'Bring', 'Decides', 'Section', 'Phase', 'Situation'] as const satisfies TagName[];
