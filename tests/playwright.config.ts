import { defineConfig } from '@playwright/test'

import { findChromium } from '../lib/build/chromium'

// Another one lets two checkouts test side by side.
const port = Number(process.env['TEST_PORT'] ?? 4173)
const baseURL = `http://localhost:${port}`

/** Visits the built site in `out/`, served as `npm run serve` serves it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.build/test-results',
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
  forbidOnly: true,
  workers: 2,
  retries: 0,
  fullyParallel: true,
  timeout: 60_000,
  // The first page of the editor takes seconds where other work goes on beside it.
  expect: { timeout: 20_000 },
  use: { baseURL, browserName: 'chromium', launchOptions: await findChromium() },
  webServer: {
    command: `npx tsx lib/build/serve.ts --port ${port}`,
    cwd: '..',
    url: `${baseURL}/en/`,
  },
})
