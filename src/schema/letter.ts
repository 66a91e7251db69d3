import { z } from 'zod';
import { daySchema, idSchema, needSchema, reviewEverySchema, statusSchema } from './atoms.ts';
import { topicPathSchema } from './topic.ts';

/**
 * What must be so for a sentence to stand in the letter: `spoed` (the box is ticked, or the field filled in) or
 * `slaap=buiten` (this option is chosen).
 */
const conditionSchema = z
  .string()
  .regex(/^[a-z0-9-]+(=[a-z0-9-]+)?$/, { error: 'write the id of a field, or field=option, like slaap=buiten' });

/**
 * One or a few Dutch sentences that stand or fall together. `{veld}` is what the reader fills in, `{law:grond}` a place in
 * the law, `{fact:id}` a figure. They are left out when a field they name is empty, unless that field is needed.
 */
const sentenceSchema = z.union([
  z
    .string()
    .min(5)
    .transform((text) => ({ text, if: [] as string[] })),
  z.strictObject({
    /** All of these must be so. */
    if: z.union([conditionSchema.transform((one) => [one]), z.array(conditionSchema).min(1)]),
    text: z.string().min(5),
  }),
]);

const fieldSchema = z.strictObject({
  id: idSchema,
  /** `long` is a text of more lines. A choice or checkbox only lets sentences in; texts and dates are put into them. */
  kind: z.enum(['text', 'long', 'date', 'choice', 'checkbox']),
  /** Of a choice: its options, in order. */
  options: z.array(idSchema).min(2).optional(),
  /** Without it the letter says too little: it is asked as needed, and the letter keeps a place for it. */
  needed: z.boolean().default(false),
});

/** A letter that a reader makes from their own answers, on their own device (`letters/<id>/letter.yaml`). */
export const letterSchema = z.strictObject({
  /** Place in the list, lowest first. */
  order: z.number().int().positive(),
  /** Topics that offer this letter. */
  topics: z.array(topicPathSchema).min(1),
  /** To whom: the municipality, chosen from the region, or somebody whose name and address the reader types. */
  to: z.enum(['municipality', 'other']),
  /** What stands behind "Betreft". */
  subject: z.string().min(5),
  /** What the reader is asked, in order. */
  fields: z.array(fieldSchema).min(1),
  /** Places in the law, or in another source, that the letter names. */
  grounds: z
    .record(
      idSchema,
      z.strictObject({
        /** Id of an entry in `sources.yaml`. */
        source: idSchema,
        /** The exact place, for who checks it. */
        place: z.string().min(3),
        /** How the letter names it: "artikel 7:2 van de Algemene wet bestuursrecht". */
        cite: z.string().min(5),
      }),
    )
    .default({}),
  /** The letter itself, in Dutch. */
  paragraphs: z.array(z.strictObject({ id: idSchema, text: z.array(sentenceSchema).min(1) })).min(2),
  /** The field with the day on which a decision was sent: the page then counts the term for an objection. */
  objectionFrom: idSchema.optional(),
  /** What somebody needs who writes this: its desks stand on the page. */
  desk: needSchema.optional(),
  /** Services that help with it, most useful first. */
  help: z.array(idSchema).default([]),
  /** Sources beside those of the grounds. */
  sources: z.array(idSchema).default([]),
  /** `unconfirmed`: the letter rests on something that nobody could confirm; the page says so. */
  status: statusSchema.extract(['confirmed', 'unconfirmed']),
  checkedOn: daySchema,
  reviewEvery: reviewEverySchema,
});
export type Letter = z.infer<typeof letterSchema>;

const words = z.string().min(2);

/** What stands around a letter in one language (`letters/<id>/<locale>.yaml`). */
export const letterTextSchema = z.strictObject({
  /** The letter in the reader's words: "Ik vraag een briefadres aan". */
  title: words,
  /** One or two sentences: what it asks, and for whom it is. */
  summary: words,
  /** What to know before writing; `{fact:id}` is a figure. */
  know: z.array(words).min(1).max(5),
  /** Per field: its label, alone or with a hint and the labels of its options. */
  fields: z.record(
    idSchema,
    z.union([
      words.transform((label) => ({ label, hint: undefined, options: {} as Record<string, string> })),
      z.strictObject({ label: words, hint: words.optional(), options: z.record(idSchema, words).default({}) }),
    ]),
  ),
  /** What to do when it is written. */
  after: z.array(words).min(1).max(5),
  /** The letter in this language, sentence by sentence beside the Dutch; a Dutch file has none. */
  letter: z.record(idSchema, z.array(words).min(1)).optional(),
});
export type LetterText = z.infer<typeof letterTextSchema>;
