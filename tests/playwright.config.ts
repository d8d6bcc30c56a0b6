import { defineConfig } from '@playwright/test'

import { findChromium } from '../lib/build/chromium'
import { findEngines, firefoxPath } from './e2e/engines'

// Another one lets two checkouts test side by side.
const port = Number(process.env['TEST_PORT'] ?? 4173)
const baseURL = `http://localhost:${port}`

const engines = findEngines()
// Chromium has a fuller sweep of its own.
const engineSpecs = ['**/engine-sweep.spec.ts', '**/webkit/**']

/**
 * The citation tests that pass in Firefox on the made-up page. The others, the press release and
 * the sweep are still to be tried there one by one.
 */
const firefoxTests = [
  '"Go to the list" closes and shows the entry',
  'Ctrl click and middle click stay a link',
  'Enter opens pinned and moves focus inside; tabbing alone opens nothing',
  'a click opens pinned, and the same click again closes',
  'a click pins what the mouse had opened',
  'a mouse that passes in less than 150 ms opens nothing',
  'a pen that passes over opens nothing',
  'a press inside pins what the mouse had opened',
  'a press outside closes, and focus stays where the reader pressed',
  'a touch that passes over opens nothing',
  'dismissible: Esc closes it under a mouse that does not move, and leaves focus',
  'does not open for a mouse that rests, which could not reach it',
  'hoverable: it stays under the mouse, and closes 300 ms after the mouse left',
  'it hangs on its marker, and its arrow points there',
  'it is a group with the name of its marker and the words of the entry',
  'leaves its marker in sight',
  'opens after 150 ms on the marker, and without taking focus',
  'persistent: it stays for as long as the mouse rests',
  'resting on another marker leaves the pinned one open',
  'the close button closes and gives focus back',
]

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
            testMatch: '**/e2e/citations.spec.ts',
            grep: firefoxTests.map(
              (title) => new RegExp(`fixture, .*${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
            ),
            testIgnore: '**/webkit/**',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefoxPath },
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
