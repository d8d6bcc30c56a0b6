import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { root } from '@/tests/root'

import { withRepository } from './repository'

function run(...args: readonly string[]) {
  const tsx = join(root, 'node_modules/.bin/tsx')
  const { status, stdout, stderr } = spawnSync(tsx, ['lib/changes/changes.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('ends with 0 where it could compare, as Markdown and as JSON, and says the same twice', async () => {
  await withRepository(async (repository) => {
    await repository.write({ 'sources/release-2018.yaml': undefined })
    const first = run('--root', repository.root)
    const second = run('--root', repository.root)
    const json = run('--root', repository.root, '--json')

    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toMatch(
      /^# What changes in the content\n\nCompared with `[0-9a-f]{10}`, main\./,
    )
    expect(second.stdout).toBe(first.stdout)
    expect(json.status).toBe(0)
    expect(JSON.parse(json.stdout)).toMatchObject({
      isUnchanged: false,
      sources: [{ key: 'release-2018', state: 'removed' }],
    })
  })
})

test('ends with 2 and plain words where it could not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'no-git-'))
  try {
    const outside = run('--root', folder)
    const unknown = run('--bsae', 'main')

    expect(outside).toMatchObject({ status: 2, stdout: '' })
    expect(outside.stderr).toMatch(/^This folder is not under git/)
    expect(unknown).toMatchObject({ status: 2, stdout: '' })
    expect(unknown.stderr).toMatch(/^Unknown option '--bsae'/)
    expect(`${outside.stderr}${unknown.stderr}`).not.toMatch(/^\s+at /m)
  } finally {
    await rm(folder, { recursive: true })
  }
})
