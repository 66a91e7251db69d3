import { defineConfig } from '@playwright/test';
import { chromiumPath } from './browser.mjs';
import { nginxPath } from './nginx.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4377);
const cwd = new URL('..', import.meta.url).pathname;
const server = (command: string, at: number) => ({
  command,
  cwd,
  env: { PORT: String(at) },
  url: `http://localhost:${at}/nl/`,
  reuseExistingServer: false,
});
const launchOptions = {
  ...(chromiumPath() ? { executablePath: chromiumPath() as string } : {}),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
};
const nginx = nginxPath() !== undefined;
if (!nginx && process.env['TEST_WORKER_INDEX'] === undefined)
  console.log('Skipped: the same under nginx, which is not on this machine ("apt-get install nginx libnginx-mod-http-brotli-static").');

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    launchOptions,
  },
  projects: [
    { name: 'site', testIgnore: 'look.spec.ts', use: { baseURL: `http://localhost:${port}` } },
    {
      name: 'look',
      testMatch: 'look.spec.ts',
      use: {
        baseURL: `http://localhost:${port}`,
        launchOptions: { ...launchOptions, env: { ...process.env, LANGUAGE: 'nl', FONTCONFIG_FILE: `${cwd}tests/fonts.conf` } },
      },
    },
    ...(nginx
      ? [{ name: 'nginx', testMatch: ['headers.spec.ts', 'privacy.spec.ts'], use: { baseURL: `http://localhost:${port + 1}` } }]
      : []),
  ],
  webServer: [server('node src/commands/serve.mjs', port), ...(nginx ? [server('node tests/nginx.mjs', port + 1)] : [])],
});
