import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { ChangesError } from './changes-error'
import { runGit } from './git'

/** Lays content/ of a commit into a temporary folder, hands the folder on, and takes it away again. */
export async function withBaseTree<T>(
  root: string,
  commit: string,
  act: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'content-before-'))
  try {
    await mkdir(join(folder, 'content'))
    await layOut(root, commit, folder)
    return await act(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Blob = { readonly path: string; readonly id: string }

async function layOut(root: string, commit: string, folder: string): Promise<void> {
  const blobs = await listBlobs(root, commit)
  const contents = await readBlobs(root, blobs)
  await Promise.all(
    blobs.map(async ({ path }, index) => {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, contents[index] ?? Buffer.alloc(0))
    }),
  )
}

/** The files of content/ in a commit; links and other repositories are not among them. */
async function listBlobs(root: string, commit: string): Promise<readonly Blob[]> {
  const { ok, output, error } = await runGit(root, [
    'ls-tree',
    '-r',
    '-z',
    commit,
    '--',
    'content/',
  ])
  if (!ok) throw new ChangesError(`git could not list the content of ${commit}: ${error}`)
  return output
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const entry = /^100\d{3} blob ([0-9a-f]+)\t(content\/.+)$/s.exec(line)
      return entry?.[1] !== undefined && entry[2] !== undefined
        ? [{ id: entry[1], path: entry[2] }]
        : []
    })
}

/** The bytes of many files by one call: a line "<id> blob <size>", the bytes, a line end, and so on. */
async function readBlobs(root: string, blobs: readonly Blob[]): Promise<readonly Buffer[]> {
  if (blobs.length === 0) return []
  const ids = blobs.map(({ id }) => `${id}\n`).join('')
  const { output } = await runGit(root, ['cat-file', '--batch'], ids)
  const contents: Buffer[] = []
  let at = 0
  for (const { path } of blobs) {
    const end = output.indexOf('\n', at)
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(
      output.subarray(at, Math.max(at, end)).toString(),
    )?.[1]
    if (end < 0 || size === undefined) {
      throw new ChangesError(
        `git could not read ${path} as it was before. This clone may hold only a part of the history: git fetch --unshallow origin`,
      )
    }
    contents.push(output.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return contents
}
