import { z } from 'zod';

/** A permanent name in lower-case ASCII: `veilig-thuis`. Never renamed once published. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and single hyphens, like "veilig-thuis"' });

/** A calendar day as `YYYY-MM-DD`. Some YAML readers turn a bare date into a Date; here it is text again. */
export const daySchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'write the date as year-month-day, like 2026-11-22' }),
);

/** How long a fact may stand before a person looks again: whole days, weeks, months or years (`P6M`). */
export const reviewEverySchema = z.string().regex(/^P[1-9]\d*[DWMY]$/, { error: 'write it like P6M (6 months) or P1Y (a year)' });

/**
 * What we know of a fact: `confirmed` (seen at its owner or a national public body), `unconfirmed` (old or
 * second-hand: shown, and marked), `planned` (announced: never shown as help), `ended`, `unknown` (nothing to show).
 */
export const statusSchema = z.enum(['confirmed', 'unconfirmed', 'planned', 'ended', 'unknown']);

/** Where a fact comes from and when it was last looked at; carried by every fact. */
export const provenance = {
  /** Id of an entry in `sources.yaml`. */
  source: idSchema,
  /** The place in the source, where that helps: an article, a page, a heading. */
  place: z.string().min(1).optional(),
  /** What we know of it. */
  status: statusSchema,
  /** The day a person last compared it with its source. */
  checkedOn: daySchema,
  /** How soon it must be looked at again. */
  reviewEvery: reviewEverySchema,
};

/** The sections of the portal (life domains), in the order of the national plan. */
export const sectionIds = ['wonen', 'geld', 'zorg', 'werk-en-dag', 'mensen', 'rechten', 'jongeren'] as const;
/** One of the sections. */
export const sectionSchema = z.enum(sectionIds);
export type SectionId = z.infer<typeof sectionSchema>;

/** Something a person can need, for which each municipality of a region has a desk (or none that is known). */
export const needIds = [
  'first-contact',
  'tonight',
  'tonight-family',
  'tonight-youth',
  'safety',
  'youth',
  'briefadres',
  'bijstand',
  'bijstand-under-27',
  'debts',
  'health-insurance',
  'housing-with-guidance',
  'worried',
  'drop-in',
  'stuck',
  'support',
  'wmo',
  'rent-rights',
] as const;
export const needSchema = z.enum(needIds);
export type NeedId = z.infer<typeof needSchema>;

/** Where something holds: the whole country, or a list of municipalities by id. */
export const coverageSchema = z.union([z.literal('national'), z.array(idSchema).min(1)]);

/** Where a plan names a record: the plan, and the heading under which it does. */
export const namedSchema = z.strictObject({ source: idSchema, place: z.string().min(3) });
