import { attribute, partTags } from './mdx.ts';
import type { Lists } from './lists.ts';
import type { Model } from './model.ts';
import { type Problem, byPlace } from './problem.ts';
import type { Options, Rule } from './rule.ts';

/**
 * Runs rules over the content.
 * @returns every problem, sorted, without those that `data/exceptions.yaml` gives a reason for.
 */
export async function check(model: Model, rules: readonly Rule[], options: Options): Promise<Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const rule of rules) {
    const findings = rule.comparesFiles && model.incomplete ? [] : await rule.run(model, options);
    const spoken = new Set((rule.yieldsTo === undefined ? [] : (found.get(rule.yieldsTo) ?? [])).map((problem) => problem.file));
    found.set(
      rule.id,
      findings.filter((finding) => !spoken.has(finding.file)).map((finding) => ({ rule: rule.id, ...finding })),
    );
  }
  const used = new Set<Exception>();
  const problems = [...found.values()].flat().filter((problem) => {
    const exception = options.lists.exceptions.find((candidate) => covers(model, candidate, problem));
    if (exception) used.add(exception);
    return !exception;
  });
  const ran = new Set(rules.map((rule) => rule.id));
  const idle = options.lists.exceptions
    .filter((exception) => ran.has(exception.rule) && !used.has(exception) && model.files.some(({ path }) => path === exception.file))
    .map(needless);
  return [...problems, ...idle].sort(byPlace);
}

type Exception = Lists['exceptions'][number];

function covers(model: Model, exception: Exception, problem: Problem): boolean {
  if (exception.rule !== problem.rule || exception.file !== problem.file) return false;
  if (exception.block !== undefined && !stands(model, exception.block, problem)) return false;
  if (exception.text === undefined) return true;
  const line = model.files.find(({ path }) => path === problem.file)?.source.split('\n')[problem.line - 1] ?? '';
  for (let start = line.indexOf(exception.text); start !== -1; start = line.indexOf(exception.text, start + 1)) {
    if (start < problem.col && problem.col <= start + exception.text.length) return true;
  }
  return false;
}

/** Whether a problem stands in the block of a text with the given id. */
function stands(model: Model, block: string, { file, line }: Problem): boolean {
  const body = model.texts.find((text) => text.file === file)?.body;
  const element = body?.elements.find((candidate) => partTags.has(candidate.name) && attribute(candidate.tag, 'id') === block);
  return body !== undefined && element !== undefined && body.place(element.tag.start).line <= line && line <= body.place(element.end).line;
}

/** An exception that excuses nothing hides the next mistake: it has to go. */
function needless({ rule, file, text, block }: Exception): Problem {
  const about = [text === undefined ? '' : ` for "${text}"`, block === undefined ? '' : ` in the block "${block}"`].join('');
  return {
    rule: 'exceptions',
    file,
    line: 1,
    col: 1,
    message: `The exception to the rule ${rule}${about} is not needed any more.`,
    hint: 'Take it out of src/checks/data/exceptions.yaml.',
  };
}
