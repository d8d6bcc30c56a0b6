import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

import { findEngines } from './e2e/engines'
import { root } from './root'

/** Runs everything that passes judgement, in order, and closes with one line of counts. */

type Counts = { readonly passed: number; readonly failed: number }
type Step = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[] | (() => readonly string[])
  /** Reads how many tests ran; a step without it counts as one. */
  readonly count?: () => Counts
}

const reports = `${root}/.build/reports`
const sources = [
  '{app,components,lib,tests}/**/*.{ts,tsx,css}',
  '*.{ts,mjs,json}',
  '.config/*.js',
  '!next-env.d.ts',
]

// Chromium is always there: npm ci brings one where the machine has none.
const leftOut = Object.entries(findEngines()).flatMap(([name, isThere]) => (isThere ? [] : [name]))

const steps: readonly Step[] = [
  {
    name: 'format',
    command: 'prettier',
    args: ['--check', '--log-level', 'warn', ...sources],
  },
  { name: 'content', command: 'tsx', args: ['lib/build/prepare.ts'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  {
    name: 'lint',
    command: 'eslint',
    args: ['-c', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  },
  {
    name: 'unit',
    command: 'vitest',
    args: [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/unit.json`,
    ],
    count: () => readVitestReport(`${reports}/unit.json`),
  },
  {
    name: 'odd content',
    command: 'tsx',
    // The same cases in every run, so that a change is judged by what it did; other seeds are for `npm run fuzz`.
    args: [
      'tests/fuzz/fuzz.ts',
      ...['--cases', '3000', '--seed', '1', '--seed', '122335388'],
      ...['--report', `${reports}/fuzz.json`],
    ],
    count: () => readJson(`${reports}/fuzz.json`) as Counts,
  },
  { name: 'build', command: 'tsx', args: ['lib/build/build.ts'] },
  { name: 'addresses', command: 'tsx', args: ['lib/addresses/addresses.ts', '--check'] },
  {
    name: 'servers',
    command: 'vitest',
    args: [
      'run',
      '--config',
      'tests/servers/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/servers.json`,
    ],
    count: () => readVitestReport(`${reports}/servers.json`),
  },
  {
    name: 'browser',
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts'],
    count: () => readPlaywrightReport(`${reports}/browser.json`),
  },
  {
    name: 'faults',
    command: 'tsx',
    // A few; `npm run fault` kills more builds, at other moments, and fills more disks.
    args: () => [
      'tests/fault/fault.ts',
      ...['--kills', '3', '--seed', '24', '--disk', '.build'],
      ...['--built', 'out', '--seconds', String(seconds.get('build'))],
      ...['--report', `${reports}/faults.json`],
    ],
    count: () => readJson(`${reports}/faults.json`) as Counts,
  },
  {
    name: 'rebuilds',
    command: 'tsx',
    args: ['tests/rebuilds/rebuilds.ts', '--report', `${reports}/rebuilds.json`],
    count: () => readJson(`${reports}/rebuilds.json`) as Counts,
  },
  {
    name: 'second build',
    command: 'tsx',
    args: ['lib/build/build.ts', '--fresh', '--out', '.build/second'],
  },
  { name: 'same bytes', command: 'diff', args: ['--recursive', 'out', '.build/second'] },
]

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

/** How long each step took. */
const seconds = new Map<string, number>()
let total: Counts = { passed: 0, failed: 0 }
for (const step of steps) {
  console.log(`\n▸ ${step.name}`)
  const start = performance.now()
  const ok = await run(step)
  seconds.set(step.name, (performance.now() - start) / 1000)
  const counts = toCounts(step, ok)
  total = { passed: total.passed + counts.passed, failed: total.failed + counts.failed }
  console.log(`▸ ${step.name}: ${counts.passed} passed, ${counts.failed} failed`)
}
if (leftOut.length > 0) {
  const needed = process.env['REQUIRE_ENGINES'] === '1'
  console.log(`\nNot tried, as this machine has no such browser: ${leftOut.join(', ')}`)
  console.log('  To try them: apt-get install firefox-esr webkit2gtk-driver xvfb')
  if (needed) total = { ...total, failed: total.failed + leftOut.length }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function run({ command, args }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, typeof args === 'function' ? args() : args, {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: `${root}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
        PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/browser.json`,
        NEXT_TELEMETRY_DISABLED: '1',
      },
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.on('exit', (code) => {
      resolve(code === 0)
    })
  })
}

/** A step that failed has at least one failure, even where its report is missing or speaks of none. */
function toCounts({ count }: Step, ok: boolean): Counts {
  const counted = count ? readCounts(count) : { passed: ok ? 1 : 0, failed: 0 }
  const failed = ok ? counted.failed : Math.max(1, counted.failed)
  // A runner that ran no test has judged nothing.
  return count && counted.passed + failed === 0 ? { passed: 0, failed: 1 } : { ...counted, failed }
}

function readCounts(count: () => Counts): Counts {
  try {
    return count()
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function readVitestReport(file: string): Counts {
  const report = readJson(file) as { numPassedTests: number; numFailedTests: number }
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function readPlaywrightReport(file: string): Counts {
  const { stats } = readJson(file) as { stats: { expected: number; unexpected: number } }
  return { passed: stats.expected, failed: stats.unexpected }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
