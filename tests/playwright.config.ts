import { defineConfig } from '@playwright/test'

import { findChromium } from '../lib/build/chromium'
import { findEngines, firefoxPath } from './e2e/engines'

// Another one lets two checkouts test side by side.
const port = Number(process.env['TEST_PORT'] ?? 4173)
const baseURL = `http://localhost:${port}`

const engines = findEngines()
// Chromium has a fuller sweep of its own.
const engineSpecs = ['**/engine-sweep.spec.ts', '**/webkit/**']

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
  use: { baseURL },
  projects: [
    {
      name: 'chromium',
      testIgnore: engineSpecs,
      use: { browserName: 'chromium', launchOptions: await findChromium() },
    },
    ...(engines.firefox
      ? [
          {
            name: 'firefox',
            testMatch: ['**/e2e/citation*.spec.ts', '**/engine-sweep.spec.ts'],
            testIgnore: '**/webkit/**',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: {
                executablePath: firefoxPath,
                // Its own window does for a test what the runner does not: see firefox-window.ts.
                args: ['--remote-allow-system-access'],
                // A wheel goes the way of a real one, on which an element can keep it to itself.
                firefoxUserPrefs: { 'remote.events.async.wheel.enabled': true },
              },
            },
          },
        ]
      : []),
    // Needs no browser of the test runner: its tests speak to WebKit's own driver.
    ...(engines.webkit ? [{ name: 'webkit', testMatch: '**/webkit/**/*.spec.ts' }] : []),
  ],
  webServer: {
    command: `npx tsx lib/build/serve.ts --port ${port}`,
    cwd: '..',
    url: `${baseURL}/en/`,
  },
})
