import { z } from 'zod';
import { idSchema, namedSchema } from './atoms.ts';
import { organisationSchema } from './organisation.ts';
import { serviceSchema } from './service.ts';

const fromPlan = {
  id: idSchema,
  /** What is known of it is as old as the plan that names it. */
  named: z.array(namedSchema).min(1),
};

/**
 * An organisation that we know from a plan alone (`drafts/<region>/organisations.yaml`). It has no contacts, so that
 * nobody is sent to an address of years ago; when its region goes live it moves to `organisations/`.
 */
export const draftOrganisationSchema = organisationSchema
  .pick({ name: true, aliases: true, kind: true, coverage: true, text: true })
  .extend(fromPlan);
export type DraftOrganisation = z.infer<typeof draftOrganisationSchema>;

/** What a plan says is offered (`drafts/<region>/services.yaml`): never shown to a resident. */
export const draftServiceSchema = serviceSchema
  .pick({
    name: true,
    aliases: true,
    organisation: true,
    provider: true,
    sections: true,
    needs: true,
    audience: true,
    for: true,
    access: true,
    coverage: true,
    lifecycle: true,
    text: true,
  })
  .extend({
    ...fromPlan,
    /** How much of it there was in the year of the plan. */
    capacity: z.strictObject({ count: z.int().positive(), unit: z.enum(['places', 'apartments', 'homes', 'people']) }).optional(),
    /** Where the plan says it stands; left out for a place that must stay secret. */
    location: z.strictObject({ town: z.string().min(2), street: z.string().min(2).optional() }).optional(),
  });
export type DraftService = z.infer<typeof draftServiceSchema>;
