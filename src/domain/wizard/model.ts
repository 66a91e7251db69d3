import type { Region } from '../../schema/region.ts';
import type { Cond, Help, OutcomeRecord, QuestionsFile } from '../../schema/wizard.ts';

/** Chosen values by question; `unknown` is an answer too, a question left out is not answered yet. */
export type Answers = Readonly<Record<string, string>>;

export interface Question {
  id: string;
  values: readonly string[];
  asked: Cond;
}

export interface Outcome {
  id: string;
  kind: 'urgent' | 'right' | 'step' | 'contact';
  when: 'today' | 'this-week' | 'later';
  /** Its condition and where it holds, in one. */
  if: Cond;
  adultOnly: boolean;
  above: readonly string[];
  help: readonly Help[];
  variants?: { question: string; options: Readonly<Record<string, { help?: readonly Help[] | undefined }>> } | undefined;
  validFrom?: string | undefined;
  validTo?: string | undefined;
}

/** What the engine works with, and all that the browser needs besides the words: plain data. */
export interface Model {
  questions: readonly Question[];
  /** In the order in which they stand on the page, within the same urgency. */
  outcomes: readonly Outcome[];
  /** Need -> municipality -> service; null where no desk is known. */
  desks: Readonly<Partial<Record<string, Readonly<Record<string, string | null>>>>>;
}

/** The question by which a desk is looked up. */
export const municipalityQuestion = 'municipality';

/** Records as content holds them, by id. */
export interface Records {
  file: QuestionsFile;
  outcomes: ReadonlyMap<string, OutcomeRecord>;
  regions: ReadonlyMap<string, Region>;
}

const always: Cond = { all: [] };
const conditionOf = (condition: 'always' | Cond): Cond => (condition === 'always' ? always : condition);

/** The model of one region, from the records. */
export function buildModel({ file, outcomes, regions }: Records, region: Region): Model {
  return {
    questions: file.questions.map((question) => ({ ...question, asked: conditionOf(question.asked) })),
    outcomes: [...outcomes]
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([id, record]) => ({
        id,
        kind: record.kind,
        when: record.when,
        if: withPlace(conditionOf(record.if), record.holdsIn, regions),
        adultOnly: record.adultOnly,
        above: record.above,
        help: record.help,
        variants: record.variants && {
          question: record.variants.question,
          options: Object.fromEntries(Object.entries(record.variants.options).map(([value, { help }]) => [value, { help }])),
        },
        validFrom: record.validFrom,
        validTo: record.validTo,
      })),
    desks: region.desks,
  };
}

/** A condition together with the municipalities in which it holds. */
function withPlace(condition: Cond, holdsIn: OutcomeRecord['holdsIn'], regions: Records['regions']): Cond {
  if (holdsIn === 'national') return condition;
  const municipalities = holdsIn.municipalities ?? regions.get(holdsIn.region)?.municipalities.map(({ id }) => id) ?? [];
  const place: Cond = { in: [municipalityQuestion, municipalities] };
  return 'all' in condition ? { all: [...condition.all, place] } : { all: [condition, place] };
}
