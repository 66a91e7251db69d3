import { z } from 'zod';
import { idSchema, provenance } from './atoms.ts';

const common = {
  ...provenance,
  /** Opening hours as an OpenStreetMap string: `24/7`, `Mo-Fr 09:00-17:00; PH off` (PH: holidays). Left out when not known. */
  hours: z.string().min(1).optional(),
  /** Status of the hours when it differs from the status of the contact itself. */
  hoursStatus: provenance.status.optional(),
  /** Languages spoken, as language tags; left out when not known. */
  languages: z.array(z.string().min(2)).optional(),
  /** Service to try when this contact does not answer; `town-hall` for the desk of one's own municipality. */
  fallback: z.union([z.literal('town-hall'), idSchema]).optional(),
};

const phoneNumber = z
  .string()
  .regex(/^(\d[\d -]*\d|\d{3})$/, { error: 'write the number in digits with spaces or hyphens, like 0800-2000' });

/** One way to reach an organisation or a service. */
export const contactSchema = z.discriminatedUnion('channel', [
  z.strictObject({
    channel: z.enum(['phone', 'whatsapp', 'sms']),
    ...common,
    /** The number as people write it: `046 435 93 93`. */
    value: phoneNumber,
    /** What a call costs the caller. */
    cost: z.enum(['free', 'local', 'unknown']).default('unknown'),
  }),
  z.strictObject({ channel: z.literal('email'), ...common, /** The address. */ value: z.email() }),
  z.strictObject({
    channel: z.enum(['web', 'chat', 'form']),
    ...common,
    /** The address of the page. */ value: z.url({ protocol: /^https$/ }),
  }),
  z.strictObject({
    channel: z.enum(['visit', 'post']),
    ...common,
    /** Street and number, or post box; left out when only the town is known. */
    street: z.string().min(1).optional(),
    postcode: z
      .string()
      .regex(/^\d{4} [A-Z]{2}$/)
      .optional(),
    town: z.string().min(1),
  }),
  /** A place that must stay secret (women's shelter). Kept so that editors know it exists; never rendered anywhere. */
  z.strictObject({ channel: z.literal('confidential-address'), ...common, town: z.string().optional() }),
]);
export type Contact = z.infer<typeof contactSchema>;
