import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import type { SourceFile } from './model.ts';
import { type Lists, listSchemas } from './lists.ts';

/** Reads every file below `content/` and `locales/` of a project, sorted by path. */
export function readFiles(root: string): SourceFile[] {
  return globSync('{content,locales}/**/*', { cwd: root })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => ({ path: path.replaceAll(sep, '/'), source: readFileSync(join(root, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a folder looks like the project: it has content to check. */
export function hasContent(root: string): boolean {
  return existsSync(join(root, 'content'));
}

/** Reads the word lists of the rules from `data/`. Throws when one is not in its form. */
export function readLists(): Lists {
  const read = (name: string): unknown => parse(readFileSync(new URL(`data/${name}.yaml`, import.meta.url), 'utf8')) ?? [];
  const entries = Object.entries(listSchemas).map(([key, { file, schema }]) => {
    const result = schema.safeParse(read(file));
    if (!result.success)
      throw new Error(
        `src/checks/data/${file}.yaml: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
      );
    return [key, result.data];
  });
  return Object.fromEntries(entries) as Lists;
}
