import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { withBaseTree } from '@/lib/changes/base-tree'
import { compareContent } from '@/lib/changes/compare'
import { findBase } from '@/lib/changes/find-base'
import type { ChangesReport } from '@/lib/changes/report'
import { root as project } from '@/tests/root'

import { writeTree } from '../check/content-tree'
import type { Changes } from '../check/content-tree'

/** A temporary repository with content, its first state on the branch main. */
export type Repository = {
  readonly root: string
  readonly git: (...args: readonly string[]) => string
  /** Writes files by their names from content/; undefined takes one away. */
  readonly write: (changes: Changes) => Promise<void>
  /** Replaces a text that stands once in a file. */
  readonly edit: (name: string, from: string, to: string) => Promise<void>
  readonly commit: () => void
}

/** Lends the small valid library in a repository. */
export const withRepository = <T>(act: (repository: Repository) => Promise<T>) =>
  lend((root) => writeTree(root), act)

/** Lends the real content in a repository. */
export const withRealContent = <T>(act: (repository: Repository) => Promise<T>) =>
  lend((root) => cp(join(project, 'content'), join(root, 'content'), { recursive: true }), act)

async function lend<T>(
  fill: (root: string) => Promise<void>,
  act: (repository: Repository) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'changes-'))
  try {
    await fill(root)
    const repository = toRepository(root)
    repository.git('init', '--quiet', '--initial-branch=main')
    repository.commit()
    return await act(repository)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']

function toRepository(root: string): Repository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...identity, '-c', 'core.autocrlf=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  return {
    root,
    git,
    async write(changes) {
      for (const [name, content] of Object.entries(changes)) {
        const path = join(root, 'content', name)
        await mkdir(dirname(path), { recursive: true })
        if (content === undefined) await rm(path)
        else await writeFile(path, content)
      }
    },
    async edit(name, from, to) {
      const path = join(root, 'content', name)
      const parts = (await readFile(path, 'utf8')).split(from)
      if (parts.length !== 2) throw new Error(`${name} does not hold "${from}" once.`)
      await writeFile(path, parts.join(to))
    },
    commit() {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', 'State')
    },
  }
}

/** What the command would tell, as data. */
export async function report({ root }: Repository, wanted?: string): Promise<ChangesReport> {
  const base = await findBase(root, wanted)
  return withBaseTree(root, base.commit, (folder) => compareContent(folder, root, base))
}
