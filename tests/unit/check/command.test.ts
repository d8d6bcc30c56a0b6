import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { JsonReport } from '@/lib/check/json-report'
import { root as project } from '@/tests/root'

import { edit, read, writeTree } from './content-tree'

const source = 'sources/index-2014.yaml'
const story = 'editions/2018/stories/viet-nam.en.mdx'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'))
  await writeTree(root, {
    ...edit(source, 'type: report', 'type: raport'),
    ...edit(story, 'They make', 'They  make'),
  })
})
afterAll(() => rm(root, { recursive: true }))

type Run = { readonly output: string; readonly errors: string; readonly code: number | null }

/** Runs the command as editors do, in a program of its own that is no terminal. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/check/check.ts', ...args], {
      cwd: project,
      env: { ...process.env, GITHUB_ACTIONS: '', ...env },
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', (data: Buffer) => (output += data.toString()))
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ output, errors, code }))
  })
}

test('all problems are told, without colour, and an error gives 1', async () => {
  const { output, errors, code } = await run(['--root', root])

  expect(output).toMatch(
    /^content\/sources\/index-2014\.yaml:1:7 {2}"type" holds the text "raport"/,
  )
  expect(output).toContain('\n  1 | type: raport\n    |       ^^^^^^\n  Why it matters: ')
  expect(output).toContain(`content/${story}:12:5  Two or more spaces`)
  expect(output).toContain('One of these can be mended for you: npm run check -- --fix')
  expect(output).toMatch(/content\/ has 1 error and 1 piece of advice\.\n$/)
  expect(output).not.toContain('\u001b')
  expect([errors, code]).toEqual(['', 1])
})

test('a named folder alone is shown, and decides about the exit code', async () => {
  const { output, code } = await run(['--root', root, 'content/editions'])

  expect(output).toContain('Elsewhere in content/ is 1 error, not shown here.')
  expect(output).not.toContain('index-2014.yaml')
  expect(output).toMatch(/content\/ has no errors and 1 piece of advice\.\n$/)
  expect(code).toBe(0)
})

test('--json gives one object in the promised shape', async () => {
  const { output, code } = await run(['--root', root, '--json'])
  const report = JSON.parse(output) as JsonReport

  expect(report).toMatchObject({ version: 1, isSound: false, errors: 1, advice: 1, mended: [] })
  expect(report.problems[1]).toEqual({
    file: `content/${source}`,
    line: 1,
    column: 7,
    severity: 'error',
    topic: 'fields',
    message: expect.stringContaining('Did you mean "report"?') as string,
    why: expect.stringContaining('fields') as string,
    excerpt: { before: 'type: ', marked: 'raport', after: '' },
    fix: null,
  })
  expect(report.problems[0]?.fix?.edits).toHaveLength(1)
  expect(code).toBe(1)
})

test.each([
  ['asked for', ['--annotations'], {}],
  ['in GitHub Actions', [], { GITHUB_ACTIONS: 'true' }],
])('problems are marked in pull requests where that is %s', async (_, args, env) => {
  const { output, code } = await run(['--root', root, ...args], env)

  expect(output).toContain(
    `::notice file=content/${story},line=12,col=5,title=Content%3A spacing::Two`,
  )
  expect(output).toContain(`::error file=content/${source},line=1,col=7,title=Content%3A fields::`)
  expect(code).toBe(1)
})

test.each([
  [['--fxi'], /^There is no option --fxi\. Did you mean --fix\?/],
  [['--fix=all'], /^--fix takes no value/],
  [['--root'], /^Behind --root a folder is missing/],
  [['--root', '/nowhere-at-all'], /^There is no folder "content" here/],
  [
    ['content/sorces'],
    /^There is no content\/sorces in content\/\. Did you mean content\/sources\?/,
  ],
])('a command that cannot be run is told kindly and gives 2: %s', async (args, message) => {
  const { output, errors, code } = await run(args)

  expect(errors).toMatch(message)
  expect(errors).not.toMatch(/^ +at /m)
  expect([output, code]).toEqual(['', 2])
})

test('--help names every option', async () => {
  const { output, code } = await run(['--help'])

  for (const option of ['--fix', '--json', '--annotations', '--root', '--help'])
    expect(output).toContain(option)
  expect(code).toBe(0)
})

test('--fix mends, says what, checks again, and advice alone gives 0', async () => {
  const other = await mkdtemp(join(tmpdir(), 'content-'))
  try {
    await writeTree(other, edit(story, 'They make', 'They  make'))
    const { output, code } = await run(['--root', other, '--fix'])

    expect(output).toContain(`Mended in one file:\n  content/${story}, line 12: Kept one of`)
    expect(output).toMatch(/content\/ has no errors\.\n$/)
    expect(await readFile(join(other, 'content', story), 'utf8')).toBe(read(story))
    expect(code).toBe(0)
  } finally {
    await rm(other, { recursive: true })
  }
})
