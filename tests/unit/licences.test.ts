import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const production = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);
const nameOf = (path: string) => path.replace(/.*node_modules\//, '');

/** Licences that ask for no more than their notice, and the weak copyleft that the EUPL-1.2 names as compatible. */
const compatible = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
].concat(['LGPL-3.0-only', 'LGPL-3.0-or-later', 'MPL-2.0']);
/** What a package leaves out of its package.json, read in its LICENSE file. */
const unsaid: Record<string, string> = { suncalc: 'BSD-2-Clause' };
/** Packages that run a script when they are installed, and why the build does without it. */
const scripts: Record<string, string> = { esbuild: 'only checks that its program for this machine is there' };

describe('what the site is built with', () => {
  it('has licences that go together with the EUPL-1.2', () => {
    expect(production.length).toBeGreaterThan(100);
    const problems = production.flatMap(([path, { license = unsaid[nameOf(path)] ?? 'none' }]) =>
      license
        .replace(/[()]/g, '')
        .split(/ AND | OR /)
        .every((one) => compatible.includes(one))
        ? []
        : [`${nameOf(path)}: ${license}`],
    );
    expect(problems).toEqual([]);
  });

  it('is fixed by the lock file to the byte', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  it('runs nothing while it is installed that the build needs', () => {
    const running = production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect(running.filter((name) => !(name in scripts))).toEqual([]);
  });
});
