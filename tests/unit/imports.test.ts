import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Side {
  path?: string | string[];
  pathNot?: string | string[];
  circular?: boolean;
}
interface Rule {
  name: string;
  from: Side;
  to: Side;
}
const { forbidden } = createRequire(import.meta.url)('../dependency-cruiser.cjs') as { forbidden: Rule[] };
// A circle of .astro files alone stops the build by itself.
const rules = forbidden.filter(({ to }) => !to.circular);

const fits = (file: string, { path = [], pathNot = [] }: Side) => {
  const one = (patterns: string | string[]) => [patterns].flat().some((pattern) => new RegExp(pattern).test(file));
  return (path.length === 0 || one(path)) && !one(pathNot);
};
const broken = (from: string, to: string) =>
  rules.filter((rule) => fits(from, rule.from) && fits(to, rule.to)).map(({ name }) => `${name}: ${from} -> ${to}`);

/** What a file names in `import`, `export from` and `import()`, as a path from the root of the project. */
const importsOf = (file: string, source: string) =>
  [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map(([, , to = '']) =>
    to.startsWith('.') ? posix.join(posix.dirname(file), to) : to,
  );

describe('the imports of .astro files', () => {
  const imports = globSync('src/**/*.astro')
    .map((file) => file.replaceAll('\\', '/'))
    .flatMap((file) => importsOf(file, readFileSync(file, 'utf8')).map((to) => [file, to] as const));

  it('point one way', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.flatMap(([from, to]) => broken(from, to))).toEqual([]);
  });

  it('would be found, were one wrong', () => {
    const wrong = [
      ['src/components/Door/Door.astro', "import Base from '../../layouts/Base.astro';"],
      ['src/components/Door/Door.astro', "import { getCollection } from 'astro:content';"],
      ['src/layouts/Topic.astro', "export { drafts } from '../data/drafts.ts';"],
      ['src/layouts/Topic.astro', "const page = await import('../pages/index.astro');"],
    ] as const;
    expect(wrong.map(([from, source]) => importsOf(from, source).flatMap((to) => broken(from, to)).length)).toEqual([1, 1, 1, 1]);
  });
});
