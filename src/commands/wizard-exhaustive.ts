// `npm run wizard:exhaustive`: minutes of cross-checking. The engine against the tables of the cones, in every fully
// answered state that a reader can be in, and in two million seeded states with unknown, missing and hidden answers.
import { liveRegion, readWizard } from '../data/read-wizard.ts';
import { type Cone, answersAt, coneOf, inWords, readingOf } from '../domain/wizard/cones.ts';
import { engine, unknown } from '../domain/wizard/engine.ts';
import { type Outcome, buildModel } from '../domain/wizard/model.ts';
import { buildDay } from '../data/today.ts';

const sampleSize = 2_000_000;
const content = readWizard();
const model = buildModel(content, liveRegion(content));
const today = buildDay();
const wizard = engine(model, today);
const { questions } = model;

/** The verdict of an outcome in every state of its cone, and how to find that state from the answers to all questions. */
interface Lookup {
  outcome: Outcome;
  cone: Cone;
  verdicts: Uint8Array;
  /** Per question of the model, what one step of its answer adds. */
  weights: readonly number[];
}

const lookups: Lookup[] = model.outcomes.map((outcome) => {
  const cone = coneOf(model, outcome.if);
  const holds = (outcome.validFrom ?? today) <= today && today <= (outcome.validTo ?? today);
  const reading = readingOf(cone, outcome.if, 1);
  return {
    outcome,
    cone,
    verdicts: Uint8Array.from({ length: cone.size }, (_, state) => (holds ? reading(state) : 0)),
    weights: questions.map(({ id }) => cone.weights[cone.questions.findIndex((question) => question.id === id)] ?? 0),
  };
});

let checked = 0;
let problems = 0;
function check(answers: Record<string, string>, digits: readonly number[]): void {
  let shown = 0;
  for (const { outcome, cone, verdicts, weights } of lookups) {
    let state = 0;
    for (let index = 0; index < digits.length; index++) state += (weights[index] as number) * (digits[index] as number);
    const verdict = wizard.verdict(outcome, answers);
    if (verdict === 2) shown++;
    if (verdict !== verdicts[state])
      report(
        `${outcome.id}: the engine says ${verdict}, its table ${verdicts[state]} (${inWords(answersAt(cone, state))}), for ${inWords(answers)}`,
      );
    if (verdict && outcome.adultOnly && (answers['age'] === 'under-16' || answers['age'] === '16-17'))
      report(`${outcome.id}: shown to a minor, for ${inWords(answers)}`);
  }
  if (shown === 0) report(`nothing applies, for ${inWords(answers)}`);
  checked++;
}

function report(message: string): void {
  if (++problems <= 20) console.error(`\n${message}`);
}

const started = Date.now();
let lastShown = 0;
function progress(label: string, done: number, total: number): void {
  const now = Date.now();
  if (done < total && now - lastShown < (process.stderr.isTTY ? 200 : 10_000)) return;
  lastShown = now;
  const share = done / total;
  const bar = '#'.repeat(Math.round(share * 30)).padEnd(30, '.');
  const line = `${label} [${bar}] ${(share * 100).toFixed(1)} % · ${done.toLocaleString('en')} of ${total.toLocaleString('en')} · ${Math.round((now - started) / 1000)} s`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}` : `${line}\n`);
}

/** Visits every state in which each question that is asked has a value. */
function everyState(visit: (answers: Record<string, string>, digits: number[]) => void): void {
  const answers: Record<string, string> = {};
  const digits = questions.map(() => 0);
  const step = (index: number): void => {
    const question = questions[index];
    if (!question) return visit(answers, digits);
    if (wizard.truth(question.asked, answers) === 0) return step(index + 1);
    for (const [position, value] of question.values.entries()) {
      answers[question.id] = value;
      digits[index] = position + 1;
      step(index + 1);
    }
    delete answers[question.id];
    digits[index] = 0;
  };
  step(0);
}

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

let total = 0;
everyState(() => void total++);
everyState((answers, digits) => {
  check(answers, digits);
  progress('answered', checked, total);
});
const answered = checked;

const random = seeded(20261122);
for (let count = 1; count <= sampleSize; count++) {
  const answers: Record<string, string> = {};
  const digits: number[] = [];
  for (const { id, values } of questions) {
    const digit = random() < 0.35 ? 0 : 1 + Math.floor(random() * values.length);
    digits.push(digit);
    if (digit > 0) answers[id] = values[digit - 1] as string;
    else if (random() < 0.5) answers[id] = unknown;
  }
  check(answers, digits);
  progress('sampled ', count, sampleSize);
}
process.stderr.write('\n');
console.log(
  `${answered.toLocaleString('en')} answered states and ${sampleSize.toLocaleString('en')} sampled ones, ${lookups.length} outcomes each, ${Math.round((Date.now() - started) / 1000)} s: ${problems === 0 ? 'no difference' : `${problems} problems`}`,
);
process.exitCode = problems === 0 ? 0 : 1;
