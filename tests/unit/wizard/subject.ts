import { liveRegion, readWizard, readWizardReferences } from '../../../src/data/read-wizard.ts';
import { phoneOf } from '../../../src/domain/contacts.ts';
import type { SafetyRules, Subject } from '../../../src/domain/wizard/proofs.ts';
import { type Model, type Outcome, type Question, buildModel } from '../../../src/domain/wizard/model.ts';

/** The day on which the proofs stand: fixed, so that the calendar never fails a test. */
export const today = '2026-11-22';

export const content = readWizard();
export const references = readWizardReferences();
export const model: Model = buildModel(content, liveRegion(content));
export const subject: Subject = { model, today };

export const rules: SafetyRules = {
  adultOnly: [
    'gezin-vannacht',
    'vannacht-slapen',
    'gezinsopvang',
    'jongerenopvang',
    'opvang',
    'inloop',
    'housing-justitieel',
    'housing',
    'woning-zoeken',
    'urgentie',
  ],
  violence: ['direct-gevaar', 'veilig-thuis'],
  minor: 'kind-in-nood',
  fallback: 'gemeente-bellen',
  noStay: 'zonder-verblijfsrecht',
  shelter: ['gezin-vannacht', 'vannacht-slapen', 'gezinsopvang', 'jongerenopvang', 'opvang'],
  police: 'politie',
  hasPhone: (service) => phoneOf(references, service) !== undefined,
};

/** The model with one outcome changed: a seeded fault. */
export const withOutcome = (id: string, change: Partial<Outcome>): Model => ({
  ...model,
  outcomes: model.outcomes.map((outcome) => (outcome.id === id ? { ...outcome, ...change } : outcome)),
});

/** The model with one question changed: a seeded fault. */
export const withQuestion = (id: string, change: Partial<Question>): Model => ({
  ...model,
  questions: model.questions.map((question) => (question.id === id ? { ...question, ...change } : question)),
});

/** The model with few outcomes: a fault in one of them is found at once. */
export const only = (from: Model, ...ids: string[]): Model => ({ ...from, outcomes: from.outcomes.filter(({ id }) => ids.includes(id)) });

export const outcomeOf = (id: string): Outcome => {
  const outcome = model.outcomes.find((candidate) => candidate.id === id);
  if (!outcome) throw new Error(`There is no outcome "${id}".`);
  return outcome;
};
