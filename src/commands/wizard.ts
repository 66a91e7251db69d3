// `npm run --silent wizard -- --locale nl --answers '{"age":"18-20"}'`: what the wizard says to these answers, as JSON.
import { parseArgs } from 'node:util';
import { readFacts, readWizard } from '../data/read-wizard.ts';
import { buildDay } from '../data/today.ts';
import { engine, unknown } from '../domain/wizard/engine.ts';
import { type Answers, type Model, buildModel } from '../domain/wizard/model.ts';
import { reasonSentence } from '../domain/wizard/reason.ts';
import { fillFacts } from '../domain/wizard/texts.ts';
import { formatFor } from '../i18n/format.ts';
import { type Locale, isLocale, locales } from '../i18n/locales.ts';
import type { Fact } from '../schema/fact.ts';

/** A mistake of the caller: told in one line, exit 2. */
class Misuse extends Error {}

const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

function options() {
  try {
    return parseArgs({
      options: {
        locale: { type: 'string', default: 'nl' },
        answers: { type: 'string', default: '{}' },
        day: { type: 'string' },
        region: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

/** The answers as given, checked against the questions. */
function checkedAnswers(text: string, { questions }: Model): Answers {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Misuse(`--answers is not JSON: ${text}`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Misuse('--answers must be an object, like {"age":"18-20"}');
  for (const [id, value] of Object.entries(given)) {
    const question = questions.find((candidate) => candidate.id === id);
    if (!question) throw new Misuse(`unknown question "${id}"; the questions are ${list(questions.map((candidate) => candidate.id))}`);
    const values = [...question.values, unknown];
    if (typeof value !== 'string' || !values.includes(value)) {
      throw new Misuse(`unknown value ${JSON.stringify(value)} for the question "${id}"; its values are ${list(values)}`);
    }
  }
  return given as Answers;
}

/** A fact in words; sentences of reasons use ages and terms only. */
function factWords(locale: Locale, facts: ReadonlyMap<string, Fact>): (id: string, form: 'fact' | 'number') => string {
  const format = formatFor(locale);
  return (id, form) => {
    const fact = facts.get(id);
    if (!fact) throw new Error(`There is no fact "${id}".`);
    if (fact.kind === 'date') return format.day(fact.value);
    if (form === 'number' || fact.kind === 'count') return format.number(fact.value);
    if (fact.kind === 'amount') return format.euro(fact.value);
    if (fact.kind === 'percentage') return format.percent(fact.value);
    if (fact.kind === 'age') return format.duration(fact.value, 'year');
    if (fact.unit === 'working-day') throw new Error(`"${id}" is in working days: no reason may use it.`);
    return format.duration(fact.value, fact.unit);
  };
}

function run(): string {
  const given = options();
  const { locale, day = buildDay() } = given;
  const content = readWizard();
  if (!isLocale(locale)) throw new Misuse(`unknown locale "${locale}"; the locales are ${list(locales)}`);
  const texts = content.texts.get(locale);
  if (!texts) throw new Misuse(`the wizard has no texts in "${locale}" yet; it has them in ${list([...content.texts.keys()])}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new Misuse(`--day must be a day like 2026-11-22, not "${day}"`);
  const live = [...content.regions].filter(([, region]) => region.status === 'live');
  const region = given.region === undefined ? live[0]?.[1] : live.find(([id]) => id === given.region)?.[1];
  if (!region) throw new Misuse(`unknown region "${given.region}"; the live regions are ${list(live.map(([id]) => id))}`);

  const model = buildModel(content, region);
  const answers = checkedAnswers(given.answers, model);
  const wizard = engine(model, day);
  const words = factWords(locale, readFacts());
  return JSON.stringify(
    {
      next: wizard.remaining(answers)[0] ?? null,
      outcomes: wizard.page(answers).map(({ outcome, verdict, reasons, open }) => ({
        id: outcome.id,
        kind: outcome.kind,
        verdict,
        when: outcome.when,
        reasons: reasons.map((literal) => fillFacts(reasonSentence(texts.reasons, literal) ?? '', words)),
        open,
      })),
    },
    null,
    2,
  );
}

try {
  console.log(run());
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
