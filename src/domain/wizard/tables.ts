import type { Cond } from '../../schema/wizard.ts';
import { type Class, type Cone, answersAt, atomsOf, classes, classesOf, coneOf, inWords } from './cones.ts';
import type { Model } from './model.ts';

/** One row: when every question has one of these digits, the verdict is this. */
interface Row {
  verdict: Class;
  /** Per question of the cone the digits it may have; all of them when the question does not matter. */
  cells: ReadonlySet<number>[];
}

/** A verdict table, minimised: rows may overlap, what no row covers is `no`. */
interface Table {
  cone: Cone;
  rows: Row[];
}

/** The table of a condition: as few and as wide rows as a greedy cover finds, always in the same order. */
function tableOf(model: Model, cond: Cond): Table {
  const cone = coneOf(model, cond);
  const verdicts = classesOf(cone, cond);
  return { cone, rows: ([3, 2, 1] as const).flatMap((verdict) => coverOf(cone, verdicts, verdict)) };
}

function coverOf(cone: Cone, verdicts: Uint8Array, verdict: Class): Row[] {
  const covered = new Uint8Array(cone.size);
  const rows: Row[] = [];
  for (let seed = 0; seed < cone.size; seed++) {
    if (verdicts[seed] !== verdict || covered[seed]) continue;
    const cells = cone.radices.map((radix, index) => new Set([Math.floor(seed / (cone.weights[index] as number)) % radix]));
    // Widen one question after the other, as far as every state of the row keeps the verdict.
    for (const [index, radix] of cone.radices.entries()) {
      const cell = cells[index] as Set<number>;
      for (let digit = 0; digit < radix; digit++) {
        if (cell.has(digit)) continue;
        const slice = cells.with(index, new Set([digit]));
        if (statesOf(cone, slice).every((state) => verdicts[state] === verdict)) cell.add(digit);
      }
    }
    for (const state of statesOf(cone, cells)) covered[state] = 1;
    rows.push({ verdict, cells });
  }
  return rows;
}

/** The states that a row covers. */
function statesOf(cone: Cone, cells: readonly ReadonlySet<number>[]): number[] {
  return cells.reduce<number[]>(
    (states, cell, index) => states.flatMap((state) => [...cell].map((digit) => state + digit * (cone.weights[index] as number))),
    [0],
  );
}

/** What has a table of its own: each outcome, and when each question is asked that is not always. */
export function tabled(model: Model): Map<string, Cond> {
  return new Map([
    ...model.outcomes.map(({ id, if: cond }) => [id, cond] as const),
    ...model.questions.flatMap(({ id, asked }) => (atomsOf(asked).length > 0 ? [[`question-${id}`, asked] as const] : [])),
  ]);
}

/** The table of a condition as text. */
export const tableText = (model: Model, name: string, cond: Cond): string => renderTable(name, tableOf(model, cond));

/** P11: the committed table says in every state what the rule says, and is written as the rule would be. */
export function tableProblems(model: Model, name: string, cond: Cond, committed: string): string[] {
  const cone = coneOf(model, cond);
  let said: Uint8Array;
  try {
    said = classesIn(parseTable(cone, committed));
  } catch (error) {
    return [`${name}: its table ${(error as Error).message}`];
  }
  const ruled = classesOf(cone, cond);
  const state = said.findIndex((verdict, index) => verdict !== ruled[index]);
  if (state >= 0) {
    const [table, rule] = [classes[said[state] as Class], classes[ruled[state] as Class]];
    return [`${name}: the rule says "${rule}" and its table "${table}", for ${inWords(answersAt(cone, state))}`];
  }
  return committed === tableText(model, name, cond) ? [] : [`${name}: its table says the same in other words: write it again`];
}

/** The class of every state by the rows of a table. */
export function classesIn({ cone, rows }: Table): Uint8Array {
  const table = new Uint8Array(cone.size);
  for (const { verdict, cells } of rows) for (const state of statesOf(cone, cells)) table[state] = verdict;
  return table;
}

const unknownDigit = '?';

/** The table as text: one row a line, a question that does not matter left out, `?` for an answer not known. */
function renderTable(title: string, { cone, rows }: Table): string {
  const names = cone.questions.map(({ values }) => [unknownDigit, ...values]);
  const cellText = (cell: ReadonlySet<number>, index: number): string[] => {
    const all = names[index] as string[];
    if (cell.size === all.length) return [];
    const listed = (inside: boolean) => all.filter((_, digit) => cell.has(digit) === inside).join(' ');
    const id = cone.questions[index]?.id;
    return cell.size > all.length / 2 ? [`${id} not ${listed(false)}`] : [`${id} ${listed(true)}`];
  };
  const lines = rows.map(({ verdict, cells }) =>
    [`${classes[verdict]}:`.padEnd(8), cells.flatMap(cellText).join(' · ') || 'always'].join(' '),
  );
  return [`# ${title}. A row that changes is a rule that changes. What no row covers: no.`, ...lines, ''].join('\n');
}

/** Reads a rendered table back; throws when a line does not fit the questions of the cone. */
export function parseTable(cone: Cone, text: string): Table {
  const rows = text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line): Row => {
      const [, name, rest] = /^(\w+): +(.*)$/.exec(line) ?? [];
      const verdict = classes.indexOf(name as (typeof classes)[number]);
      if (verdict < 1 || rest === undefined) throw new Error(`cannot read "${line}"`);
      const cells = cone.radices.map((radix) => new Set(Array.from({ length: radix }, (_, digit) => digit)));
      for (const part of rest === 'always' ? [] : rest.split(' · ')) {
        const [id, ...words] = part.split(' ');
        const index = cone.questions.findIndex((question) => question.id === id);
        if (index < 0) throw new Error(`"${id}" is no question of this table: ${line}`);
        const names = [unknownDigit, ...(cone.questions[index]?.values ?? [])];
        const inside = words[0] !== 'not';
        const listed = inside ? words : words.slice(1);
        for (const word of listed) if (!names.includes(word)) throw new Error(`"${word}" is no value of ${id}: ${line}`);
        cells[index] = new Set(names.flatMap((word, digit) => (listed.includes(word) === inside ? [digit] : [])));
      }
      return { verdict: verdict as Class, cells };
    });
  return { cone, rows };
}
