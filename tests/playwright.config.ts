import { defineConfig } from '@playwright/test';
import { chromiumPath } from './browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4377);

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(chromiumPath() ? { executablePath: chromiumPath() as string } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  webServer: {
    command: 'node src/commands/serve.mjs',
    cwd: new URL('..', import.meta.url).pathname,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/nl/`,
    reuseExistingServer: false,
  },
});
