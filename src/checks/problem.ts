/** A place in a file; both count from 1. */
export interface Position {
  line: number;
  col: number;
}

/** One thing that is wrong in the content, in words for the person who edits it. */
export interface Problem extends Position {
  /** Id of the rule that found it. */
  rule: string;
  /** Path from the root of the project. */
  file: string;
  /** What is wrong, with the value that is wrong. */
  message: string;
  /** How to mend it. */
  hint: string;
  /** Worth knowing, but nothing has to be mended today: it does not fail the run. */
  warning?: true;
}

/** What a rule reports; the runner adds the rule's id. */
export type Finding = Omit<Problem, 'rule'>;

/** Order of a report: by file, then by place, then by rule, so that two runs over the same files are the same. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.col - b.col || compare(a.rule, b.rule) || compare(a.message, b.message);
}

// Not localeCompare: the order must not depend on the machine's language.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
