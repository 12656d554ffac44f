import { rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './e2e/checks/chromium.js';

const PORT = process.env.E2E_PORT ?? '3117';
const DATA_DIR = `.cache/browser-data-${PORT}`;
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;
if (!isWorker) rmSync(DATA_DIR, { recursive: true, force: true });

const executablePath = findChromium();

export default defineConfig({
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  // A second try is shown as flaky in the list, not hidden: look into it.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    trace: 'retain-on-failure',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'browser', testDir: 'e2e', testMatch: /e2e[\\/][^\\/]+\.spec\.ts$/ },
    { name: 'screenshots', testDir: 'e2e/screenshots', testMatch: '**/*.spec.ts' },
  ],
  // What is tested is what is shipped: the built server, built anew when its sources changed.
  webServer: {
    command: 'node --enable-source-maps server/tooling/start.js',
    url: `http://localhost:${PORT}/healthz`,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3_000 },
    env: { PORT, DATA_DIR, LOG_LEVEL: 'warn', BOARDS_PER_HOUR: '100000' },
  },
});
