import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A loader for YAML files that each hold a list of records with an `id`; `checks` reports what is wrong in them. */
export function yamlLists(folder: string, pattern: string) {
  return (): { id: string }[] =>
    globSync(pattern, { cwd: folder })
      .sort()
      .flatMap((file) => (parse(readFileSync(join(folder, file), 'utf8')) as { id: string }[] | null) ?? []);
}
