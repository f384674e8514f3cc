import { defineConfig } from '@playwright/test';

import { findBrowser } from '../test/find-browser.mjs';
import { noBrowser } from '../test/get-browser.mjs';
import { browserArguments } from './browser-arguments.mjs';

const executablePath = await findBrowser();
if (executablePath === null) throw new Error(noBrowser);

// npm test asks for a report to count; a run by hand prints only.
const reportFile = process.env.QZ_E2E_REPORT;
const report = reportFile ? [['json', { outputFile: reportFile }]] : [];

export default defineConfig({
  testDir: '../../tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // A test that passes on the second try hides a fault.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...report],
  use: {
    launchOptions: { executablePath, args: browserArguments() },
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    serviceWorkers: 'block',
  },
});
