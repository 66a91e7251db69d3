import { z } from 'zod';
import { daySchema, idSchema, needIds } from './atoms.ts';

const municipalitySchema = z.strictObject({
  id: idSchema,
  name: z.string().min(2),
  /** The organisation record of this municipality; in a draft region that of the plan. */
  organisation: idSchema,
});

/** The steps from prevention to aftercare, in order; `together` is how the parties work together in all of them. */
export const chainSteps = ['prevent', 'notice', 'enter', 'shelter', 'home', 'stay', 'together'] as const;

/** A region: its municipalities, and the desk for each need in each municipality (`regions/<id>.yaml`). */
export const regionSchema = z.strictObject({
  name: z.string().min(3),
  /** `live` is shown to residents; `draft` only to professionals and, as inactive, in the open data. */
  status: z.enum(['live', 'draft']),
  province: z.string().min(3),
  municipalities: z.array(municipalitySchema).min(1),
  /** Municipality that holds the shelter money (centrumgemeente); may lie outside the region. */
  centreMunicipality: z.string().min(2),
  /** Municipality that leads inside the region (coördinerende gemeente). */
  coordinatingMunicipality: z.string().min(2).optional(),
  /** Need -> municipality -> service id; `null` where no desk is known: an open question, not an error. */
  desks: z.partialRecord(z.enum(needIds), z.record(idSchema, idSchema.nullable())),
  /** Step of the chain from prevention to aftercare -> services that play a part in it. For professionals. */
  chain: z.partialRecord(z.enum(chainSteps), z.array(idSchema)).default({}),
  /**
   * Where readers of this region may say whether a page helps, or what is wrong: an address for e-mail, or a form of the
   * municipality (`{page}` in it becomes the address of the page). Left out: nothing is asked.
   */
  feedback: z.union([z.strictObject({ email: z.email() }), z.strictObject({ link: z.url({ protocol: /^https$/ }) })]).optional(),
  sources: z.array(idSchema).min(1),
  checkedOn: daySchema,
});
export type Region = z.infer<typeof regionSchema>;
