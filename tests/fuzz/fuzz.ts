import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { readTemplates } from './content-files'
import { folders, keepFailure } from './keep-failure'
import { JudgingProcess, type Judged } from './pool'
import { shrinkCase } from './shrink-case'

/** Judges many cases of broken and odd content, made by chance from a seed, and closes with a line of counts. */

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', multiple: true },
    workers: { type: 'string', default: '2' },
    report: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})
const seeds = (values.seed ?? [String(Math.floor(Math.random() * 2 ** 31))]).map(readNumber)
const cases = readNumber(values.cases)
const perSeed = Math.ceil(cases / seeds.length)

/** Of so many cases one has every page of the site rendered, with all that is drawn. */
const thoroughEvery = 250

console.log(`${cases} cases, seeds ${seeds.join(' ')}; the same seeds make the same cases again`)

/** Where too much fails at once, the first few tell what. */
const mostShrunk = 20

const counts = { refused: 0, shown: 0, pages: 0, failed: 0 }
let next = 0
const workers = Array.from({ length: readNumber(values.workers) }, () => new JudgingProcess())
await Promise.all(workers.map(work))

const peak = Math.max(...workers.map(({ peakMegabytes }) => peakMegabytes))
const passed = counts.refused + counts.shown
if (values.report !== undefined) {
  mkdirSync(dirname(resolve(values.report)), { recursive: true })
  writeFileSync(values.report, JSON.stringify({ passed, failed: counts.failed }))
}
console.log(
  `${counts.refused} refused with words for editors, ${counts.shown} shown on ${counts.pages} pages; at most ${Math.round(peak)} MB`,
)
console.log(`${passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 || passed === 0 ? 1 : 0

async function work(worker: JudgingProcess): Promise<void> {
  for (let number = next++; number < cases; number = next++) {
    const seed = seeds[Math.floor(number / perSeed)] ?? 0
    const index = number % perSeed
    const thorough = number % thoroughEvery === thoroughEvery - 1
    const judged = await worker.ask({ seed, index, thorough })
    if (judged.verdict.faults.length > 0) await tell(judged, [seed, index], worker, thorough)
    else counts[judged.verdict.outcome] += 1
    counts.pages += judged.verdict.pages
  }
  await worker.close()
}

async function tell(
  { fuzzCase, verdict: { faults } }: Judged,
  place: readonly [seed: number, index: number],
  worker: JudgingProcess,
  thorough: boolean,
): Promise<void> {
  counts.failed += 1
  const words = [`\nseed ${place[0]}, case ${place[1]}:`]
  if (fuzzCase) {
    const first = { fuzzCase, faults }
    const findFaults = async (smaller: typeof fuzzCase) =>
      (await worker.ask({ fuzzCase: smaller, thorough })).verdict.faults
    const smallest =
      counts.failed > mostShrunk
        ? first
        : await shrinkCase(await readTemplates(), place, first, findFaults)
    const kept = await keepFailure(values.keep ? folders.kept : folders.found, smallest, place)
    words.push(`${fuzzCase.made} in ${fuzzCase.file}, kept in ${kept}`)
  } else words.push('a case that could not be made')
  console.log(words.join(' '))
  for (const fault of faults) console.log(`  ${fault.slice(0, 1000)}`)
}

function readNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0) throw new Error(`"${text}" is no number.`)
  return number
}
