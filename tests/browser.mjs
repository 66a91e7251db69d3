// Which Chromium the tests use: one that is there, else Playwright's, else Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Path of a Chromium on this machine; undefined when there is none. */
export function chromiumPath() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

if (process.argv.includes('--install') && !chromiumPath()) {
  const attempts = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core']],
  ];
  for (const [command, args] of attempts) {
    if (chromiumPath()) break;
    spawnSync(command, args, { stdio: 'inherit' });
  }
  if (!chromiumPath()) {
    console.error('No browser for the tests. Install Chromium ("apt-get install chromium"), or set CHROMIUM_PATH to one.');
    process.exit(1);
  }
}
