import type { Problem } from './problem.ts';
import { count } from './words.ts';

/** The report as people read it: one problem a paragraph, and how many at the end. */
export function textReport(problems: readonly Problem[], fileCount: number): string {
  const lines = problems.map(
    ({ file, line, col, rule, message, hint, warning }) =>
      `${file}:${line}:${col}  [${rule}]  ${warning ? 'warning: ' : ''}${message}\n    → ${hint}\n`,
  );
  return `${[...lines, summary(problems, fileCount)].join('\n')}\n`;
}

/** The report for other programs. */
export function jsonReport(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems, null, 2)}\n`;
}

function summary(problems: readonly Problem[], fileCount: number): string {
  const wrong = problems.filter((problem) => !problem.warning);
  const warnings = problems.length - wrong.length;
  const also = warnings === 0 ? '' : wrong.length === 0 ? ` ${count(warnings, 'warning')}.` : `, and ${count(warnings, 'warning')}`;
  if (wrong.length === 0) return `No problems in ${count(fileCount, 'file')}.${also}`;
  return `${count(wrong.length, 'problem')} in ${count(new Set(wrong.map((problem) => problem.file)).size, 'file')}${also}.`;
}
