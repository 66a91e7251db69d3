import type { z } from 'zod';
import { count, either, quote } from './words.ts';
import { nearest } from '../domain/nearest.ts';
import type { Path } from './yaml-file.ts';

/** What one breach of a schema comes down to, in words for an editor. */
export interface Explained {
  path: Path;
  /** It is about the key itself, not about its value. */
  key?: true;
  message: string;
  hint: string;
}

export type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** Puts an issue of a schema into words. `raw` is the whole record; `known` gives the fields that may stand at a path. */
export function explain(issue: Issue, raw: unknown): Explained[] {
  const path = issue.path as Path;
  const name = label(path);
  const value = valueAt(raw, path);
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')) {
    return [{ path, message: `${name} is missing.`, hint: addHint(path, issue) }];
  }
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          path,
          message: `${name} must be ${kinds[issue.expected] ?? issue.expected}; here it is ${describe(value)}.`,
          hint: typeHint(issue, value),
        },
      ];
    case 'invalid_value':
      return [oneOf(path, name, value, issue.values.map(String))];
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) return [oneOf(path, name, value, issue.options.map(String))];
      return [
        { path, message: `${name} may not be ${describe(value)}.`, hint: `Write ${either(issue.errors.map((branch) => wanted(branch)))}.` },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        key: true as const,
        message: `${quote(key)} is not a field${path.length === 0 ? ' of this record' : ` of ${label(path)}`}.`,
        hint: 'Take it out, or correct its name. The fields that may stand here are in src/schema/.',
      }));
    case 'invalid_key':
      return [
        {
          path,
          key: true,
          message: `${quote(String(path.at(-1)))} cannot be a name here.`,
          hint: sentence(own(issue.issues[0]) ?? 'Use another name'),
        },
      ];
    case 'too_small':
    case 'too_big':
      return [size(issue, path, name, value)];
    case 'invalid_format':
      return [
        {
          path,
          message: `${name} is not right: ${describe(value)}.`,
          hint: sentence(own(issue) ?? formatHints[issue.format] ?? 'Write it in another way'),
        },
      ];
    default:
      return [{ path, message: `${name} is not right: ${describe(value)}.`, hint: sentence(issue.message ?? 'See src/schema/') }];
  }
}

const formatHints: Record<string, string> = {
  url: 'write the whole address, with https:// in front',
  email: 'write an e-mail address, like balie@gemeente.nl',
  regex: 'the form it must have stands in src/schema/',
};

function oneOf(path: Path, name: string, value: unknown, options: readonly string[]): Explained {
  const near = nearest(String(value), options);
  return {
    path,
    message: `${name} may not be ${describe(value)}.`,
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}It must be ${options.length === 1 ? `"${options[0]}"` : `one of ${either(options)}`}.`,
  };
}

function size(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: Path, name: string, value: unknown): Explained {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') {
    const empty = Array.isArray(value) && value.length === 0;
    return {
      path,
      message: empty ? `The list ${name} is empty.` : `The list ${name} holds ${Array.isArray(value) ? value.length : 0} items.`,
      hint: small ? `Give at least ${limit}.` : `Give at most ${limit}.`,
    };
  }
  if (issue.origin === 'string') {
    return {
      path,
      message: `${name} is too ${small ? 'short' : 'long'}: ${count(String(value).length, 'character')}, in ${describe(value)}.`,
      hint: small ? `Write at least ${limit} characters.` : `Write at most ${limit} characters.`,
    };
  }
  return {
    path,
    message: `${name} is too ${small ? 'small' : 'large'}: ${describe(value)}.`,
    hint: small ? `It must be ${issue.inclusive === false ? 'more than' : 'at least'} ${limit}.` : `It must be at most ${limit}.`,
  };
}

/** What one branch of a choice asks for: `"national"`, or `a list`. */
function wanted(branch: readonly Issue[]): string {
  const first = branch[0];
  if (first?.code === 'invalid_value') return either(first.values.map((value) => `"${String(value)}"`));
  if (first?.code === 'invalid_type') return kinds[first.expected] ?? first.expected;
  return own(first) ?? 'something else';
}

function addHint(path: Path, issue: Issue): string {
  const name = String(path.at(-1));
  const text = own(issue);
  const options =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : 'options' in issue && Array.isArray(issue.options)
        ? issue.options.map(String)
        : [];
  if (options.length > 0) return `Add "${name}:" with ${options.length === 1 ? `"${options[0]}"` : `one of ${either(options)}`}.`;
  if (text !== undefined) return `Add "${name}:" and ${text}.`;
  const kind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
  return `Add "${name}:"${kind === undefined ? '' : ` with ${kind}`}. What it means stands in src/schema/.`;
}

function typeHint(issue: Issue, value: unknown): string {
  if (issue.code !== 'invalid_type') return '';
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `Put quotes around it: '${String(value)}'.`;
  if (issue.expected === 'array') return 'Write it between square brackets, [a, b], or one a line with "- " in front.';
  return sentence(own(issue) ?? `Write ${kinds[issue.expected] ?? issue.expected}`);
}

/** The words a schema itself gives for a breach, if it gives any. */
function own(issue: Issue | undefined): string | undefined {
  const text = issue?.message;
  return text === undefined || /^(?:Invalid|Too|Unrecognized|Expected)\b/.test(text) ? undefined : text;
}

function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}

/** Name of a place in a record: `"contacts", number 2, "value"`. */
function label(path: Path): string {
  if (path.length === 0) return 'The record';
  return path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : `"${part}"`)).join(', ');
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return quote(value);
  return String(value);
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[part] : undefined),
    raw,
  );
}
