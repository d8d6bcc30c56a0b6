import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { findBase } from '@/lib/changes/find-base'

import { report, withRepository } from './repository'

const story = 'editions/2018/stories/viet-nam.en.mdx'

test('a branch is compared with where it left main, whatever came to main since', async () => {
  await withRepository(async (repository) => {
    const start = repository.git('rev-parse', 'HEAD').trim()
    repository.git('switch', '--quiet', '--create', 'correction')
    await repository.edit(story, 'A remark.', 'A long remark.')
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    await repository.edit('sources/index-2014.yaml', 'publisher: ERIA', 'publisher: OECD')
    repository.commit()
    repository.git('switch', '--quiet', 'correction')
    const found = await report(repository)

    expect(found.base).toEqual({ commit: start, meaning: 'where this branch left main' })
    expect(found.texts.map(({ file }) => file)).toEqual([`content/${story}`])
    expect(found.sources).toEqual([])
  })
})

test('another branch, tag or commit can be named', async () => {
  await withRepository(async (repository) => {
    repository.git('tag', 'first')
    await repository.edit(story, 'A remark.', 'A long remark.')
    repository.commit()

    expect((await report(repository)).isUnchanged).toBe(true)
    expect((await report(repository, 'first')).texts).toHaveLength(1)
    await expect(findBase(repository.root, '--all')).rejects.toThrow('"--all" is known here')
    await expect(findBase(repository.root, 'frist')).rejects.toThrow(
      'No branch, tag or commit "frist" is known here. Look at its spelling.',
    )
  })
})

test('a folder that is not under git is told so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'no-git-'))
  try {
    await expect(findBase(folder)).rejects.toThrow('This folder is not under git')
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a clone without main is told how to get it', async () => {
  await withRepository(async (repository) => {
    repository.git('branch', '--move', 'main', 'other')

    await expect(findBase(repository.root)).rejects.toThrow(
      'Neither origin/main nor main is known here. Fetch it first: git fetch origin main',
    )
  })
})

test('a clone too shallow to know where the branch left main says so', async () => {
  await withRepository(async (repository) => {
    repository.git('switch', '--quiet', '--create', 'correction')
    await repository.edit(story, 'A remark.', 'A long remark.')
    repository.commit()
    repository.git('switch', '--quiet', 'main')
    repository.commit()
    const clone = await mkdtemp(join(tmpdir(), 'shallow-'))
    try {
      const address = `file://${repository.root}`
      const args = ['clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=correction']
      execFileSync('git', [...args, address, clone], { stdio: 'pipe' })
      const base = await findBase(clone)

      expect(base.meaning).toContain('origin/main as it is now, because this clone is too shallow')
      await expect(findBase(clone, 'nowhere')).rejects.toThrow('git fetch --unshallow origin')
    } finally {
      await rm(clone, { recursive: true })
    }
  })
})
