import { join } from 'node:path';
import { check } from '../../../src/checks/check.ts';
import { buildModel } from '../../../src/checks/model.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { readFiles, readLists } from '../../../src/checks/read.ts';
import type { Options, Rule } from '../../../src/checks/rule.ts';

export const fixturesRoot = new URL('../../fixtures/checks/', import.meta.url).pathname;

/** The lists of the project; its exceptions are about its own files. */
export const lists = { ...readLists(), exceptions: [] };

/**
 * The files of a fixture: the valid tree, with the fixture's own files laid over it, and without those that it holds
 * under `without/`.
 */
export function fixtureFiles(name: string) {
  const files = new Map(readFiles(join(fixturesRoot, '_valid')).map((file) => [file.path, file]));
  for (const file of readFiles(join(fixturesRoot, name))) files.set(file.path, file);
  for (const { path } of readFiles(join(fixturesRoot, name, 'without'))) files.delete(path);
  return [...files.values()];
}

/** The problems that rules find in a fixture, on a day of its own. */
export function problemsIn(name: string, rules: readonly Rule[], options: Partial<Options> = {}): Promise<Problem[]> {
  return check(buildModel(fixtureFiles(name)), rules, { day: '2026-11-22', lists, ...options });
}
