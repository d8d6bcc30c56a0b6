import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { root } from '@/tests/root'

const folder = join(root, '.github/workflows')
const files = readdirSync(folder)

type Step = { uses?: string; run?: string; with?: Record<string, unknown> }
type Job = { steps: Step[]; 'timeout-minutes'?: number; permissions?: unknown }
type Workflow = {
  on: Record<string, unknown>
  permissions: unknown
  concurrency: unknown
  jobs: Record<string, Job>
}

test('there are workflows for pull requests and for main', () => {
  expect(files.toSorted()).toEqual(['main.yml', 'pull-request.yml'])
})

test("GitHub's own parser finds a fault where there is one", () => {
  expect(listFaults('on: push\njobs:\n  a:\n    runs-on: x\n    stps: []\n')).not.toEqual([])
})

describe.each(files)('%s', (file) => {
  const content = readFileSync(join(folder, file), 'utf8')
  const workflow = parse(content) as Workflow
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test("is valid by GitHub's own parser", () => {
    expect(listFaults(content)).toEqual([])
  })

  test('can read the project and nothing else, and knows no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(jobs.map(({ permissions }) => permissions).filter(Boolean)).toEqual([])
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(content).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/)
  })

  test('leaves no credentials behind and pins each action to the commit of a release', () => {
    const uses = steps.filter((step) => step.uses !== undefined)
    const checkouts = uses.filter((step) => step.uses?.startsWith('actions/checkout@'))

    expect(checkouts).toHaveLength(jobs.length)
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false)
    for (const line of content.split('\n').filter((one) => one.includes('uses:')))
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('puts nothing into a command that somebody else can name', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('ends in time, gives way to a newer run, and takes the version of Node from package.json', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
    expect(workflow.concurrency).toBeDefined()
    const nodes = steps.filter((step) => step.uses?.startsWith('actions/setup-node@'))
    expect(nodes).toHaveLength(jobs.length)
    for (const node of nodes) expect(node.with?.['node-version-file']).toBe('package.json')
  })
})

test('each command of npm that a workflow runs is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const used = files.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/npm run (?:--silent )?([\w-]+)/g),
  ])

  expect(used.length).toBeGreaterThan(0)
  for (const [, name = ''] of used) expect(scripts).toHaveProperty(name)
})

/** The parser imports JSON in a way that Node does not take and tsx does, so it runs in a process of its own. */
function listFaults(content: string): readonly string[] {
  const tsx = join(root, 'node_modules/.bin/tsx')
  const script = join(root, 'tests/unit/changes/print-workflow-faults.ts')
  return JSON.parse(execFileSync(tsx, [script], { input: content, encoding: 'utf8' })) as string[]
}
