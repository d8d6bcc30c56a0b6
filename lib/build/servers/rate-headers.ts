import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

// Its installation would fetch lists from the web and compile a driver for databases, so it is no dependency
// of the project: it is fetched when it is asked for, and none of its scripts runs.
const tool = '@mdn/mdn-http-observatory'
const version = '1.4.8'

/** What the package gives; it has no types of its own. */
type Observatory = {
  readonly retrieve: (hostname: string, ports: object) => Promise<object>
  readonly tests: readonly ((requests: object) => { result: string; pass: boolean })[]
  readonly modifierOf: (result: string) => number
  readonly gradeOf: (score: number) => { grade: string }
  readonly scoreForExtraCredit: number
}

export type Rating = {
  readonly grade: string
  readonly score: number
  readonly rules: readonly {
    readonly result: string
    readonly pass: boolean
    readonly points: number
  }[]
}

/** Fetches the tool if it is not there, and says where it is. */
export async function fetchObservatory(root: string): Promise<string> {
  const folder = join(root, '.build/tools', `observatory-${version}`)
  const home = join(folder, 'node_modules', tool)
  if (existsSync(join(home, 'conf/hsts-preload.json'))) return home
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{"private":true}\n')
  const quiet = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--omit=optional',
  ]
  await run('npm', ['install', ...quiet, `${tool}@${version}`], { cwd: folder })
  // Which sites browsers know to be on https only: not this one.
  await mkdir(join(home, 'conf'), { recursive: true })
  await writeFile(join(home, 'conf/hsts-preload.json'), '{}\n')
  return home
}

/**
 * Rates a running site.
 * @param home where the tool is
 * @param httpPort where plain http leads on to https
 */
export async function rate(home: string, address: URL, httpPort: string): Promise<Rating> {
  const { retrieve, tests, modifierOf, gradeOf, scoreForExtraCredit } = await load(home)
  const requests = await retrieve(address.hostname, { httpPort, httpsPort: address.port })
  const rules = tests.map((test) => {
    const { result, pass } = test(requests)
    return { result, pass, points: modifierOf(result) }
  })
  const sum = (points: readonly number[]) => points.reduce((all, some) => all + some, 100)
  const points = rules.map((rule) => rule.points)
  const uncurved = sum(points.filter((some) => some < 0))
  // Points on top are given to those alone who have almost all without them.
  const score = uncurved >= scoreForExtraCredit ? sum(points) : uncurved
  return { grade: gradeOf(score).grade, score, rules }
}

async function load(home: string): Promise<Observatory> {
  const from = (file: string) =>
    import(pathToFileURL(join(home, 'src', file)).href) as Promise<Record<string, unknown>>
  const [retriever, constants, grader, charts] = await Promise.all([
    from('retriever/retriever.js'),
    from('constants.js'),
    from('grader/grader.js'),
    from('grader/charts.js'),
  ])
  return {
    retrieve: retriever['retrieve'] as Observatory['retrieve'],
    tests: constants['ALL_TESTS'] as Observatory['tests'],
    modifierOf: grader['getScoreModifier'] as Observatory['modifierOf'],
    gradeOf: grader['getGradeForScore'] as Observatory['gradeOf'],
    scoreForExtraCredit: charts['MINIMUM_SCORE_FOR_EXTRA_CREDIT'] as number,
  }
}
