import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { keepFailure } from './keep-failure'
import { JudgingProcess, type Judged } from './pool'

/** Judges many cases of broken and odd content, made by chance from a seed, and closes with a line of counts. */

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', multiple: true },
    workers: { type: 'string', default: '2' },
    report: { type: 'string' },
  },
})
const seeds = (values.seed ?? [String(Math.floor(Math.random() * 2 ** 31))]).map(readNumber)
const cases = readNumber(values.cases)
const perSeed = Math.ceil(cases / seeds.length)

/** Of so many cases one has every page of the site rendered, with all that is drawn. */
const thoroughEvery = 250

console.log(`${cases} cases, seeds ${seeds.join(' ')}; the same seeds make the same cases again`)

const counts = { refused: 0, shown: 0, pages: 0, failed: 0 }
let next = 0
const workers = Array.from({ length: readNumber(values.workers) }, () => new JudgingProcess())
await Promise.all(workers.map(work))

const passed = counts.refused + counts.shown
if (values.report !== undefined) {
  mkdirSync(dirname(resolve(values.report)), { recursive: true })
  writeFileSync(values.report, JSON.stringify({ passed, failed: counts.failed }))
}
console.log(
  `${counts.refused} refused with words for editors, ${counts.shown} shown on ${counts.pages} pages`,
)
console.log(`${passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 || passed === 0 ? 1 : 0

async function work(worker: JudgingProcess): Promise<void> {
  for (let number = next++; number < cases; number = next++) {
    const seed = seeds[Math.floor(number / perSeed)] ?? 0
    const index = number % perSeed
    const thorough = number % thoroughEvery === thoroughEvery - 1
    await tell(await worker.ask({ seed, index, thorough }), seed, index)
  }
  await worker.close()
}

async function tell({ fuzzCase, verdict }: Judged, seed: number, index: number): Promise<void> {
  counts.pages += verdict.pages
  if (verdict.faults.length === 0) {
    counts[verdict.outcome] += 1
    return
  }
  counts.failed += 1
  const place = fuzzCase ? await keepFailure(fuzzCase, verdict.faults) : 'nowhere'
  const made = fuzzCase ? `${fuzzCase.made} in ${fuzzCase.file}` : 'a case that could not be made'
  console.log(`\nseed ${seed}, case ${index}: ${made}, kept in ${place}`)
  for (const fault of verdict.faults) console.log(`  ${fault.slice(0, 1000)}`)
}

function readNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0) throw new Error(`"${text}" is no number.`)
  return number
}
