import { z } from 'zod';
import { coverageSchema, daySchema, idSchema, namedSchema, needSchema, reviewEverySchema, sectionSchema } from './atoms.ts';
import { contactSchema } from './contact.ts';

/** What is offered, to whom, and how one gets in (`services/<id>.yaml`). */
export const serviceSchema = z.strictObject({
  /** The name people meet at the desk, in Dutch. */
  name: z.string().min(2),
  aliases: z.array(z.string().min(2)).default([]),
  /** The organisation that offers it, or that commissions it when the provider is not known. */
  organisation: idSchema,
  /** `unknown` when the sources do not say who carries it out. */
  provider: z.literal('unknown').optional(),
  sections: z.array(sectionSchema).min(1),
  /** The needs it answers. */
  needs: z.array(needSchema).default([]),
  audience: z.enum(['resident', 'professional', 'both']).default('resident'),
  /** For whom it is; what is left out is not limited. */
  for: z
    .strictObject({
      ageMin: z.number().int().optional(),
      /** Up to and including this age. */
      ageMax: z.number().int().optional(),
      household: z.array(z.enum(['single', 'couple', 'children'])).optional(),
      /** ETHOS Light situations: 1 outside … 7 eviction threatens. */
      ethos: z.array(z.number().int().min(1).max(7)).optional(),
      groups: z
        .array(
          z.enum([
            'tenant',
            'owner',
            'violence',
            'leaving-institution',
            'ex-detainee',
            'addiction',
            'mental-health',
            'care-avoiding',
            'uninsured',
            'eu',
            'refugee',
            'ukraine',
            'undocumented',
            'lhbti',
            'worried-other',
            'debts',
            'economic',
          ]),
        )
        .optional(),
    })
    .default({}),
  /** How one gets in. */
  access: z.strictObject({
    routes: z.array(z.enum(['walk-in', 'apply', 'phone', 'online', 'referral', 'outreach', 'report', 'indication', 'unknown'])).min(1),
    /** Who may refer, when it is by referral: organisation ids, or plain Dutch names. */
    referrers: z.array(z.string().min(2)).optional(),
    cost: z.enum(['free', 'own-contribution', 'unknown']).default('unknown'),
  }),
  /** Where it holds, apart from where it stands. */
  coverage: coverageSchema,
  /** `planned` and `study` are for professionals and never shown to a resident as help. */
  lifecycle: z.enum(['running', 'pilot', 'planned', 'study', 'ended']),
  /** Its own contact points; without them those of the organisation hold. */
  contacts: z.array(contactSchema).default([]),
  /** The topic whose list of what to bring holds here. */
  bring: z.string().min(3).optional(),
  /** Dutch text; the other languages stand in `texts/<locale>/services.yaml`. */
  text: z.strictObject({
    /** One line: what it does for the reader. */
    summary: z.string().min(10),
    /** For whom, in plain words. */
    forWhom: z.string().min(5).optional(),
    /** How to get in, in plain words. */
    howIn: z.string().min(5).optional(),
    /** What the reader can say on the phone or at the desk, as one or two short sentences. */
    say: z.string().min(5).optional(),
  }),
  sources: z.array(idSchema).min(1),
  /** The plans that name it, each with the heading. */
  named: z.array(namedSchema).optional(),
  checkedOn: daySchema,
  reviewEvery: reviewEverySchema,
});
export type Service = z.infer<typeof serviceSchema>;
