import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { startBuild } from '@/lib/build/bench/build-process'
import { canMount, fillDisk, type SmallDisk, smallDisks } from './fill-disks'
import { type Judged, killBuild, listLeftovers, type Sites } from './kill-builds'
import { killSwaps } from './kill-swaps'
import { root } from '../root'
import { copyFolder, copyProject, restoreSite } from '@/lib/build/bench/project-copy'
import { digestSite } from './site-digest'
import { toRandom } from '@/lib/build/bench/to-random'

/**
 * Kills builds at moments made by chance, and lets disks run full under them, in a copy of the project. After
 * each the site has to be the old or the new one, byte for byte; it closes with a line of counts.
 */

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string' },
    disk: { type: 'string', multiple: true },
    /** A site that was built from these words, and how long that took: then neither has to be built first. */
    built: { type: 'string' },
    seconds: { type: 'string' },
    report: { type: 'string' },
  },
})
const kills = Number(values.kills)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const disks = (values.disk ?? Object.keys(smallDisks)) as readonly SmallDisk[]
const counts = { passed: 0, failed: 0 }
const start = performance.now()

console.log(
  `${kills} killed builds, seed ${seed}; the same seed kills at the same parts of a build`,
)
const copy = copyProject(root)
const { project } = copy
const out = join(project, 'out')
// Whoever stops this leaves no copy behind.
process.once('exit', copy.remove)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

try {
  await tryAll()
} catch (failure) {
  tell({ said: 'stopped', fault: failure instanceof Error ? failure.message : String(failure) })
}
const minutes = ((performance.now() - start) / 60_000).toFixed(1)
console.log(`${counts.passed} passed, ${counts.failed} failed (${minutes} minutes)`)
if (values.report !== undefined) {
  mkdirSync(dirname(resolve(values.report)), { recursive: true })
  writeFileSync(values.report, JSON.stringify(counts))
}
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0

async function tryAll(): Promise<void> {
  const [kept, newSite] = [copy.place('old'), copy.place('new')]
  const seconds =
    values.built === undefined
      ? await buildBoth(kept, newSite)
      : takeBuilt(resolve(values.built), kept, newSite)
  if (!(seconds > 0)) throw new Error('With --built, --seconds says how long a build takes.')
  restoreSite(kept, out)

  const [oldDigest = '', newDigest = ''] = [await digestSite(kept), await digestSite(newSite)]
  if (oldDigest === newDigest) throw new Error('The two sites are the same.')
  const sites: Sites = { project, kept, oldDigest, newDigest }

  for (const judged of await killSwaps(sites, newSite)) tell(judged)
  await killAll(sites, seconds)
  await fillAll(sites)
  await finish(newDigest)
}

/** Two sites of different words; says how long the second took. */
async function buildBoth(kept: string, newSite: string): Promise<number> {
  await build('the old words')
  renameSync(out, kept)
  copy.changeWords()
  const seconds = await build('the new words')
  renameSync(out, newSite)
  return seconds
}

/** The built site is what each build is to give; the one before it differs in a page. */
function takeBuilt(built: string, kept: string, newSite: string): number {
  copyFolder(built, newSite)
  copyFolder(built, kept)
  // Not in place: both may be links to the same file.
  const page = join(kept, 'en/index.html')
  rmSync(page)
  writeFileSync(page, 'The old site')
  return Number(values.seconds)
}

async function killAll(sites: Sites, seconds: number): Promise<void> {
  const random = toRandom(seed)
  for (let number = 1; number <= kills; number++) {
    const afterSeconds = random() * seconds
    // Most often everything is killed at once, and now and then the build alone.
    const judged = await killBuild({ ...sites, afterSeconds, alone: number % 3 === 0 })
    const after = `${afterSeconds.toFixed(1)} of ${seconds.toFixed(1)} s`
    tell({ ...judged, said: `kill ${number}, after ${after}, ${judged.said}` })
  }
}

async function fillAll(sites: Sites): Promise<void> {
  if (disks.length === 0) return
  if (canMount(copy.place('disk'))) {
    for (const disk of disks) {
      const judged = await fillDisk(disk, sites)
      tell({ ...judged, said: `full disk, ${judged.said}` })
    }
    return
  }
  const said = 'full disks: left out, as small ones can be made by root alone'
  if (process.env['REQUIRE_DISKS'] === '1') tell({ said, fault: 'REQUIRE_DISKS asks for them' })
  else console.log(`  ${said}`)
}

/** After all that, a build has to pass as if nothing had been. */
async function finish(newDigest: string): Promise<void> {
  await build('the new words after all that')
  const left = listLeftovers(project)
  tell({
    said: 'the build after all that gives the new site, and leaves nothing',
    ...((await digestSite(out)) === newDigest ? {} : { fault: 'It gives another site.' }),
    ...(left.length === 0 ? {} : { fault: `It leaves ${left.join(', ')}` }),
  })
}

/** A build that has to pass. */
async function build(words: string): Promise<number> {
  const running = startBuild(project)
  const { code, seconds } = await running.ended
  if (code !== 0) throw new Error(`The build of ${words} failed: ${running.getOutput()}`)
  console.log(`  built ${words} in ${seconds.toFixed(1)} s`)
  return seconds
}

function tell({ said, fault }: Judged): void {
  console.log(`${fault === undefined ? '  ' : '✗ '}${said}`)
  if (fault !== undefined) console.log(`    ${fault}`)
  counts[fault === undefined ? 'passed' : 'failed'] += 1
}
