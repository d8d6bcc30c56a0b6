import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { readFiles, type Found } from '@/lib/check/read-files'

import { root } from '../root'

/** The content that a case is put into: the real one, or a small one of some of its files. */
export type TreeName = 'small' | 'real'

export type Tree = {
  /** Its folder 'content', a copy that cases can write into. */
  readonly folder: string
  readonly found: Found
}

const interfaceFile = 'interface/en.yaml'

/** Copies a content to a temporary folder, for the caller to remove, and reads it. */
export async function openTree(name: TreeName): Promise<Tree> {
  const home = await mkdtemp(join(tmpdir(), 'fuzz-'))
  const folder = join(home, 'content')
  const from = name === 'real' ? 'content' : 'tests/fixtures/broken-content/base'
  await cp(join(root, from), folder, { recursive: true })
  await mkdir(join(folder, 'interface'), { recursive: true })
  await cp(join(root, 'content', interfaceFile), join(folder, interfaceFile))
  const found = await readFiles(home)
  if (!found) throw new Error(`There is no content in ${home}.`)
  return { folder, found }
}

/** The files that cases are made of, for those who judge none. */
export async function readTemplates(): Promise<Readonly<Record<TreeName, Template>>> {
  const trees = [await openTree('small'), await openTree('real')] as const
  for (const { folder } of trees) await rm(dirname(folder), { recursive: true })
  return { small: listTemplates(trees[0]), real: listTemplates(trees[1]) }
}

type Template = ReadonlyMap<string, Uint8Array>

/** The files of a content by name, those that the check and the site read. */
export const listTemplates = ({ found }: Tree): Template =>
  new Map(
    found.files
      .filter(({ name }) => /\.(?:yaml|mdx)$/.test(name))
      .map(({ name, bytes }) => [name, bytes]),
  )
