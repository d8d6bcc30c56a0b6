import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { BuildError, formatFailure } from '../build-error'

import { startBuild } from './build-process'
import { generateStories } from './generated-stories'
import { copyProject } from './project-copy'
import { readSteps, type Steps } from './read-steps'
import { watchMemory } from './watch-memory'

/**
 * Builds copies of this project with more and more generated stories, from nothing and after a change of one,
 * and prints how long each part took.
 */

const { values } = parseArgs({
  options: { stories: { type: 'string', default: '10,100,1000' } },
})
const counts = values.stories.split(',').map(Number)

type Measured = {
  readonly name: string
  readonly seconds: number
  readonly steps: Steps
  readonly peakBytes: number
}

const columns = ['Check', 'Content', 'Files', 'Pictures', 'Press kits', 'Pages', 'Finish'] as const

try {
  if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
    throw new BuildError('Give numbers of stories: npm run bench:build -- --stories 10,100')
  }
  console.log(
    'Seconds, and the most memory at once (PSS) in MB; the stories come on top of the real ones.\n',
  )
  const heads = ['Stories', ...columns, 'All', 'All but pictures and kits', 'Memory']
  console.log(`| ${heads.join(' | ')} |\n|---|${'---:|'.repeat(heads.length - 1)}`)
  for (const count of counts) await measureStories(count)
} catch (failure) {
  console.error(formatFailure(failure))
  process.exitCode = 1
}

async function measureStories(count: number): Promise<void> {
  const { project, remove } = copyProject(process.cwd())
  process.once('exit', remove)
  const content = join(project, 'content')
  const stories = await generateStories(content, count)
  print(await measureBuild(project, `${count}`))

  const changed = join(content, stories[Math.floor(stories.length / 2)] ?? '')
  await writeFile(changed, `${await readFile(changed, 'utf8')}\nThis sentence is new.\n`)
  print(await measureBuild(project, `${count}, one changed`))
  remove()
  process.off('exit', remove)
}

async function measureBuild(project: string, name: string): Promise<Measured> {
  const build = startBuild(project)
  process.once('exit', build.killAll)
  const stopWatching = watchMemory(build.group)
  const { code, seconds } = await build.ended
  const peakBytes = stopWatching()
  process.off('exit', build.killAll)
  if (code !== 0) throw new BuildError(`The build of ${name} stories failed:\n${build.getOutput()}`)
  return { name, seconds, steps: readSteps(build.getOutput()), peakBytes }
}

function print({ name, seconds, steps, peakBytes }: Measured): void {
  const { check, content, files, pictures, pressKits, pages, finish } = steps
  const parts = [check, content, files, pictures, pressKits, pages, finish]
  const times = [...parts, seconds, seconds - pictures - pressKits].map((time) => time.toFixed(1))
  console.log(`| ${[name, ...times, (peakBytes / 1e6).toFixed(0)].join(' | ')} |`)
}
