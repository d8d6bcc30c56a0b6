import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { chromium, type Page } from '@playwright/test'

import { findFreePort } from './bench/find-free-port'
import { startPreview } from './bench/start-preview'
import { toTimesTable } from './bench/to-times-table'
import { formatFailure } from './build-error'
import { findChromium } from './chromium'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    file: { type: 'string', default: 'content/editions/2018/stories/viet-nam.en.mdx' },
    page: { type: 'string', default: '/en/2018/stories/viet-nam/' },
  },
})
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1)
const root = process.cwd()
const file = join(root, values.file)
const original = await readFile(file)
const restore = () => writeFile(file, original)
const patienceMs = 120_000
let count = 0

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void restore().finally(() => process.exit(1)))
}

const preview = await startPreview(root, await findFreePort())
const address = new URL(values.page, preview.url).href
const browser = await chromium.launch(await findChromium())

try {
  // The first drawing of a page compiles it.
  await isServed('</html>')
  const page = await browser.newPage()
  await page.goto(address)
  await measureSeen(page)
  const seen = await repeat(() => measureSeen(page))
  await page.close()
  const served = await repeat(measureServed)
  console.log(`${values.file}, ${runs} changes, in milliseconds:\n`)
  console.log(
    toTimesTable([
      { name: 'saved → changed page served', timesMs: served },
      { name: 'saved → seen in the browser', timesMs: seen },
    ]),
  )
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
} finally {
  await restore()
  await browser.close()
  preview.stop()
}

async function repeat(measure: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await measure())
  return times
}

async function measureSeen(page: Page): Promise<number> {
  const { mark, savedAt } = await save()
  await page.getByText(mark).waitFor({ state: 'attached', timeout: patienceMs })
  const tookMs = performance.now() - savedAt
  await settle()
  return tookMs
}

async function measureServed(): Promise<number> {
  const { mark, savedAt } = await save()
  while (!(await isServed(mark))) {
    if (performance.now() - savedAt > patienceMs) throw new Error(`${mark} never came.`)
  }
  const tookMs = performance.now() - savedAt
  await settle()
  return tookMs
}

async function isServed(text: string): Promise<boolean> {
  const response = await fetch(address, { headers: { accept: 'text/html' } })
  return (await response.text()).includes(text)
}

/** Saves the file with one more word, as an editor would. */
async function save(): Promise<{ readonly mark: string; readonly savedAt: number }> {
  const mark = `Measured${process.pid}x${count++}`
  const savedAt = performance.now()
  await writeFile(file, `${original.toString().trimEnd()}\n\n${mark}.\n`)
  return { mark, savedAt }
}

/** What a change sets off has to end before the next one is measured. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500))
}
