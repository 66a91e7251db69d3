import { z } from 'zod';
import { daySchema, idSchema, needSchema, reviewEverySchema } from './atoms.ts';
import { topicPathSchema } from './topic.ts';

/**
 * A condition on the reader's answers. `is` and `in` compare one question with one or more of its values; `all`, `any`
 * and `not` combine; `judge` is a decision of somebody else, named by its id, and so never known here.
 */
export type Cond =
  | { is: [question: string, value: string] }
  | { in: [question: string, values: string[]] }
  | { all: Cond[] }
  | { any: Cond[] }
  | { not: Cond }
  | { judge: string };

export const condSchema: z.ZodType<Cond> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ is: z.tuple([idSchema, idSchema]) }),
      z.strictObject({ in: z.tuple([idSchema, z.array(idSchema).min(1)]) }),
      z.strictObject({ all: z.array(condSchema).min(1) }),
      z.strictObject({ any: z.array(condSchema).min(1) }),
      z.strictObject({ not: condSchema }),
      z.strictObject({ judge: idSchema }),
    ],
    {
      error:
        'write a condition as one of: is: [question, value] · in: [question, [values]] · all: […] · any: […] · not: … · judge: decider',
    },
  ),
);

/** A condition, or the word `always`. */
const conditionSchema = z.union([z.literal('always'), condSchema]);

const questionSchema = z.strictObject({
  /** Permanent name: texts, conditions and stored plans use it. */
  id: idSchema,
  /** The answers to choose from, in the order in which they are shown; `unknown` is always offered and not written here. */
  values: z.array(idSchema.refine((value) => value !== 'unknown', { error: '"unknown" is always offered: leave it out' })).min(2),
  /** When it is asked; it may only look at questions above it. */
  asked: conditionSchema,
});

/** What the wizard asks, in order, and what holds for all outcomes together (`wizard/questions.yaml`). */
export const questionsSchema = z.strictObject({
  /** The questions, in the order in which they are asked. */
  questions: z.array(questionSchema).min(1),
  /** Who may decide about an outcome; each has a name in every language. */
  deciders: z.array(idSchema).min(1),
  /** Groups of outcomes of which never two hold for the same reader. */
  oneOf: z.array(z.array(idSchema).min(2)).default([]),
});
export type QuestionsFile = z.infer<typeof questionsSchema>;

/** Somebody to turn to: a service, or the desk that a region has for a need. */
const helpSchema = z.union([
  z.strictObject({
    /** Id of a service. */
    service: idSchema,
    /** Left out of the list when this is surely not so. */
    if: condSchema.optional(),
  }),
  z.strictObject({
    /** A need, looked up in the region for the reader's municipality; all desks when that is not known. */
    desk: needSchema,
    /** Left out of the list when this is surely not so. */
    if: condSchema.optional(),
  }),
]);
export type Help = z.infer<typeof helpSchema>;

/** Something that may apply to a reader, and what it takes (`wizard/outcomes/<id>.yaml`). */
export const outcomeSchema = z.strictObject({
  /** Place among the outcomes of the same urgency, lowest first. */
  order: z.number().int().positive(),
  /** `urgent` (now), `right` (something to ask for), `step` (something to do), `contact` (somebody to talk to). */
  kind: z.enum(['urgent', 'right', 'step', 'contact']),
  /** When to begin with it. */
  when: z.enum(['today', 'this-week', 'later']),
  /** For whom it holds. */
  if: conditionSchema,
  /** Where it holds: everywhere, in a region, or only in some municipalities of it. */
  holdsIn: z.union([
    z.literal('national'),
    z.strictObject({
      /** Id of a region. */
      region: idSchema,
      /** Municipalities of that region, when not all. */
      municipalities: z.array(idSchema).min(1).optional(),
    }),
  ]),
  /** Who decides about it; empty when nobody has to. */
  decidedBy: z.array(idSchema),
  /** Conditions of the rule that only a person can check; each has a sentence in every language. */
  checkYourself: z.array(idSchema).default([]),
  /** Never for somebody under 18; a proof holds it. */
  adultOnly: z.boolean().default(false),
  /** Says something about violence, prison or residence: left out of a shared plan unless the reader puts it in. */
  sensitive: z.boolean().default(false),
  /** Outcomes that this one stands above on the page, whatever their urgency, when it applies. */
  above: z.array(idSchema).default([]),
  /** The topic that tells more. */
  topic: topicPathSchema,
  /** Who helps, most useful first. */
  help: z.array(helpSchema).min(1),
  /** Own text, and where needed own help, for some answers to one question; at most one of them is shown. */
  variants: z
    .strictObject({
      /** The question whose answer chooses. */
      question: idSchema,
      /** Per value: what differs besides the text. */
      options: z.record(
        idSchema,
        z.strictObject({
          /** The topic that tells more, when it is another one. */
          topic: topicPathSchema.optional(),
          /** Who helps, instead of the list of the outcome. */
          help: z.array(helpSchema).min(1).optional(),
        }),
      ),
    })
    .optional(),
  /** Where the rule comes from, most weighty first. */
  sources: z
    .array(
      z.strictObject({
        /** Id of an entry in `sources.yaml`. */
        source: idSchema,
        /** The place in it: an article, a page, a heading. */
        place: z.string().min(1).optional(),
      }),
    )
    .min(1),
  /** First day on which it holds. */
  validFrom: daySchema.optional(),
  /** Last day on which it holds; after it the outcome is never shown. */
  validTo: daySchema.optional(),
  /** The day a person last compared the rule with its sources. */
  checkedOn: daySchema,
  /** How soon that must be done again. */
  reviewEvery: reviewEverySchema,
});
export type OutcomeRecord = z.infer<typeof outcomeSchema>;

/** Words for a reader; a figure is written as `{fact:id}` (with its unit) or `{number:id}` (alone). */
const words = z.string().min(2);

const variantTextSchema = z.strictObject({
  /** Instead of the title of the outcome. */
  title: words.optional(),
  /** Instead of what it is. */
  what: words.optional(),
  /** Instead of what to do. */
  steps: z.array(words).min(1).max(4).optional(),
});

const outcomeTextSchema = z.strictObject({
  /** The outcome in one line, as something to do or to ask. */
  title: words,
  /** What it is, in at most a few sentences. */
  what: words,
  /** What to do, one action a step. */
  steps: z.array(words).min(1).max(4),
  /** What to bring; empty when nothing is needed. */
  bring: z.array(words).max(5).default([]),
  /** Who decides, as a whole sentence. */
  decides: words,
  /** Per id of `checkYourself`: what the reader, or somebody with them, must check. */
  checkYourself: z.record(idSchema, words).default({}),
  /** What would change this outcome. */
  change: words,
  /** Per value of the variants' question: the words that differ. */
  variants: z.record(idSchema, variantTextSchema).default({}),
});

/** All words of the wizard in one language (`wizard/texts/<locale>.yaml`). */
export const wizardTextsSchema = z.strictObject({
  notes: z.strictObject({
    /** Beside an outcome for adults while the age is not known. */
    adultOnly: words,
    /** On every page when the answers are about somebody else. */
    someoneElse: words,
  }),
  /** Per decider. */
  deciders: z.record(
    idSchema,
    z.strictObject({
      /** The name inside a sentence: "de gemeente". */
      name: words,
      /** A whole sentence: "De gemeente beslist." */
      decides: words,
    }),
  ),
  /** Per question. */
  questions: z.record(
    idSchema,
    z.strictObject({
      title: words,
      /** Why we ask it. */
      why: words,
      /** Per value: its label. */
      values: z.record(idSchema, words),
      /** Label of the answer that is always offered. */
      unknown: words,
    }),
  ),
  /** Per question and per set of values (joined with `+`): a whole sentence that gives the reason. */
  reasons: z.record(
    idSchema,
    z.record(
      z.string(),
      z.strictObject({
        /** When the answer is one of the values. */
        is: words.optional(),
        /** When it is none of them. */
        not: words.optional(),
      }),
    ),
  ),
  /** Per outcome. */
  outcomes: z.record(idSchema, outcomeTextSchema),
});
export type WizardTexts = z.infer<typeof wizardTextsSchema>;

/** Locales whose texts are still to be made (`wizard/texts/awaiting.yaml`): the wizard is offered there in Dutch, whole. */
export const awaitingSchema = z
  .array(z.string())
  .nullable()
  .transform((locales) => locales ?? []);
