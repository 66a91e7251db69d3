import { z } from 'zod';
import { coverageSchema, daySchema, idSchema, namedSchema, reviewEverySchema } from './atoms.ts';
import { contactSchema } from './contact.ts';

/** Who an organisation is and how it is reached (`organisations/<id>.yaml`). What it does stands in its services. */
export const organisationSchema = z.strictObject({
  /** Its own name, never translated. */
  name: z.string().min(2),
  /** Other names people use for it. */
  aliases: z.array(z.string().min(2)).default([]),
  kind: z.enum([
    'municipality',
    'municipal-service',
    'housing-association',
    'shelter',
    'care',
    'welfare',
    'legal',
    'helpline',
    'emergency',
    'citizens-initiative',
    'youth',
    'government',
    'complaints',
    'network',
  ]),
  /** Whom it is for: residents see `resident` and `both`. */
  audience: z.enum(['resident', 'professional', 'both']).default('resident'),
  coverage: coverageSchema,
  contacts: z.array(contactSchema).default([]),
  /** Dutch text; the other languages stand in `texts/<locale>/organisations.yaml`. */
  text: z.strictObject({
    /** One line: what this organisation does for the reader. */
    role: z.string().min(10),
  }),
  sources: z.array(idSchema).min(1),
  /** The plans that name it, each with the heading. */
  named: z.array(namedSchema).optional(),
  checkedOn: daySchema,
  reviewEvery: reviewEverySchema,
});
export type Organisation = z.infer<typeof organisationSchema>;
