import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const named = (pattern: string, name: (file: string) => string) => globSync(pattern, { cwd: root }).map(name);

describe('the approved pictures of components', () => {
  const examples = [
    ...named('src/components/*/examples.astro', (file) => file.split('/').at(-2) ?? ''),
    ...named('src/layouts/examples/*.astro', (file) => basename(file, '.astro')),
  ];
  const pictures = named('tests/e2e/look/gallery/*.png', (file) => basename(file, '.png'));

  it('are there for each that has examples', () => {
    expect(examples.length).toBeGreaterThan(20);
    expect(examples.filter((name) => !pictures.includes(`${name}-nl`))).toEqual([]);
  });

  it('are of nothing that is gone', () => {
    expect(pictures.filter((picture) => !examples.some((name) => [`${name}-nl`, `${name}-ar`].includes(picture)))).toEqual([]);
  });
});
