import { z } from 'zod';
import { daySchema, idSchema } from './atoms.ts';

/** A document or page that facts come from (`sources.yaml`). Law and national public bodies weigh most. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  /** Name as the publisher writes it. */
  title: z.string().min(3),
  /** Who publishes it. */
  publisher: z.string().min(2),
  /** What kind it is; decides how far it may be trusted. */
  kind: z.enum(['law', 'court', 'public-body', 'municipality', 'organisation', 'plan', 'news', 'list']),
  /** Address of the page or document, where one is known. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Date of the page, of the version of the law, or of the document; left out when it shows none. */
  date: z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'write a year, year-month or year-month-day' })
      .optional(),
  ),
  /** The day it was read. */
  readOn: daySchema,
});
export type Source = z.infer<typeof sourceSchema>;
