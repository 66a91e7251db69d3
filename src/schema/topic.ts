import { z } from 'zod';
import { daySchema, idSchema, reviewEverySchema } from './atoms.ts';

/** Path of a topic without locale: `wonen/huisuitzetting`. */
export const topicPathSchema = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'write section/topic, like wonen/opvang' });

/** What a topic has in every language (`topics/<section>/<topic>/topic.yaml`). */
export const topicSchema = z.strictObject({
  /** `youth` pages say "je" and carry the youth theme. */
  audience: z.enum(['general', 'youth']),
  /** Place in its section, lowest first. */
  order: z.number().int().positive(),
  /** Somebody may read it in the last hour: its facts must never be overdue. */
  urgent: z.boolean().default(false),
  /** Services shown under "who helps", most useful first. */
  help: z.array(idSchema).min(1),
  /** Topics to read next. */
  related: z.array(topicPathSchema).min(1),
  /** Wizard outcomes that lead here. */
  outcomes: z.array(idSchema).default([]),
  /** Sources of the page as a whole, most weighty first. */
  sources: z.array(idSchema).min(1),
  /** Locales not translated yet: the page is offered there in Dutch, whole, with a notice. Anything else missing is an error. */
  awaiting: z.array(z.string()).default([]),
  checkedOn: daySchema,
  reviewEvery: reviewEverySchema,
});
export type Topic = z.infer<typeof topicSchema>;

/** Front matter of a topic's text in one language (`<locale>.mdx`). */
export const topicTextSchema = z.strictObject({
  /** The reader's own question or situation. */
  title: z.string().min(5),
  /** The official Dutch word under the title (the same in every language, never translated). */
  official: z.string().min(3).optional(),
  /** One sentence for lists, search engines and shares. */
  summary: z.string().min(30).max(240),
  /** Short sentences to show at the desk; in the same number and order in every language. */
  desk: z.array(z.string().min(5)).min(1),
  /** Everyday words, misspellings and Dutch terms with which people look for this page. */
  searchTerms: z.array(z.string().min(2)).min(3),
});

/** What a page of prose has in every language (`pages/<id>/page.yaml`). */
export const pageSchema = z.strictObject({
  /** `professional` pages stand in Dutch and English only. */
  audience: z.enum(['everybody', 'professional']).default('everybody'),
  /** Place among the pages for professionals, lowest first. */
  order: z.number().int().positive().default(1),
  urgent: z.boolean().default(false),
  sources: z.array(idSchema).default([]),
  awaiting: z.array(z.string()).default([]),
  checkedOn: daySchema,
  reviewEvery: reviewEverySchema,
});

/** Front matter of a page of prose in one language. */
export const pageTextSchema = z.strictObject({
  title: z.string().min(3),
  summary: z.string().min(30).max(240),
  searchTerms: z.array(z.string().min(2)).default([]),
});
