import { readFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { startBuild } from '@/lib/build/bench/build-process'
import { generateStories } from '@/lib/build/bench/generated-stories'
import { copyProject } from '@/lib/build/bench/project-copy'
import { listFiles } from '@/lib/build/list-files'

import { digestSite } from '../fault/site-digest'
import { root } from '../root'

/**
 * Changes words in a copy of the project, one after the other, and builds after each. What was kept has to be
 * used, and in the end the site has to be the one that a build from nothing makes, byte for byte.
 */

const { values } = parseArgs({ options: { report: { type: 'string' } } })
const counts = { passed: 0, failed: 0 }
const copy = copyProject(root)
const { project } = copy
const [out, fresh] = [join(project, 'out'), copy.place('fresh')]
// Whoever stops this leaves no copy behind.
process.once('exit', copy.remove)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** A change of files of content/, and a page that must stay the same file on the disk, if there is one. */
type Change = {
  readonly name: string
  readonly make: () => void
  readonly untouched?: string
}

const toStory = (slug: string) => `editions/2018/stories/${slug}.en.mdx`
const toPage = (slug: string) => `en/2018/stories/${slug}/index.html`
/** Stories of another year, to which nothing leads but lists. */
const added = await generateStories(join(project, 'content'), 4)
const aSource = 'oecd-sme-policy-index-2018-contents'

const changesOfStories: readonly Change[] = [
  {
    name: 'a sentence more in a story, with a source that it did not cite and a character that no page had',
    make: () => append(toStory('thailand'), `Kā Ŵ reads this in Ǿ.[^${aSource}, opening]`),
  },
  {
    name: 'another sentence in the same story',
    make: () => append(toStory('thailand'), 'This sentence is new.'),
    untouched: toPage('viet-nam'),
  },
  {
    name: 'another title of a story, which lists, feeds and references show',
    make: () => replace(toStory('malaysia'), /^title: .*$/m, 'title: A title that is new'),
    untouched: toPage('viet-nam'),
  },
  {
    name: 'a correction of a story, which has a page and a feed of their own',
    make: () =>
      replace(
        toStory('cambodia'),
        /^(published: .*)$/m,
        "$1\nchanges:\n  - date: 2026-11-28\n    kind: correction\n    what: 'A sentence was put right.'",
      ),
    // The first correction of all brings rules into the style sheet of every page.
  },
  {
    name: 'the same words, saved again',
    make: () => append(toStory('singapore'), ''),
    untouched: toPage('viet-nam'),
  },
]

const otherChanges: readonly Change[] = [
  {
    name: 'a story that becomes a draft',
    make: () => replace(added[1] ?? '', /^(published: .*)$/m, '$1\ndraft: true'),
  },
  {
    name: 'another title of a source',
    make: () => replace(`sources/${aSource}.yaml`, /^title: .*$/m, "title: 'A source that is new'"),
  },
  {
    name: 'a story that is gone',
    make: () => rmSync(join(project, 'content', added[2] ?? '')),
  },
]

try {
  await tryAll()
} catch (failure) {
  tell('stopped', failure instanceof Error ? failure.message : String(failure))
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
if (values.report !== undefined) {
  mkdirSync(dirname(resolve(values.report)), { recursive: true })
  writeFileSync(values.report, JSON.stringify(counts))
}
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0

async function tryAll(): Promise<void> {
  await build()
  for (const changes of [changesOfStories, otherChanges]) {
    for (const { name, make, untouched } of changes) {
      const before = untouched && readNumber(untouched)
      make()
      await build()
      const isSame = untouched === undefined || readNumber(untouched) === before
      tell(name, isSame ? undefined : `${untouched} was made again`)
    }
    await build('--fresh', '--out', fresh)
    const fault =
      (await digestSite(out)) === (await digestSite(fresh)) ? undefined : await compare()
    tell('the site is that of a build from nothing', fault)
  }
}

async function build(...args: readonly string[]): Promise<void> {
  const { ended, getOutput, killAll } = startBuild(project, ...args)
  process.once('exit', killAll)
  const { code } = await ended
  process.off('exit', killAll)
  if (code !== 0) throw new Error(`The build failed: ${getOutput()}`)
}

/** The number of a file of the site on the disk: a file that was written anew has another one. */
function readNumber(file: string): number {
  return statSync(join(out, file)).ino
}

async function compare(): Promise<string> {
  const [rebuilt, anew] = [await listFiles(out), await listFiles(fresh)]
  const read = (folder: string, file: string) => readFileSync(join(folder, file))
  const differing = anew.filter(
    (file) => !rebuilt.includes(file) || !read(out, file).equals(read(fresh, file)),
  )
  const tooMany = rebuilt.filter((file) => !anew.includes(file))
  return `differing: ${differing.slice(0, 10).join(', ')}; too many: ${tooMany.slice(0, 10).join(', ')}`
}

function append(file: string, paragraph: string): void {
  const path = join(project, 'content', file)
  writeFileSync(path, `${readFileSync(path, 'utf8')}${paragraph && `\n${paragraph}\n`}`)
}

function replace(file: string, from: RegExp, to: string): void {
  const path = join(project, 'content', file)
  const text = readFileSync(path, 'utf8')
  if (!from.test(text)) throw new Error(`There is no ${String(from)} in ${file} to change.`)
  writeFileSync(path, text.replace(from, to))
}

function tell(said: string, fault?: string): void {
  counts[fault === undefined ? 'passed' : 'failed'] += 1
  console.log(fault === undefined ? `  ✓ ${said}` : `  ✗ ${said}: ${fault}`)
}
