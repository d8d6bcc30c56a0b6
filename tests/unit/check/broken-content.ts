import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { parse } from 'yaml'

import { root } from '../../root'

const corpus = join(root, 'tests/fixtures/broken-content')

/** What the check has to say: 'sources/key.yaml:3' from content/, and words of the message. */
export type Expected = {
  readonly at: string
  readonly says: string
  readonly severity?: 'advice'
}

/** A broken file, as the lists beside the cases describe it. */
export type BrokenFile = {
  readonly group: string
  readonly broken: string
  readonly damage: string
  readonly file: string
  readonly without?: string
  readonly problems: readonly Expected[]
}

export const brokenFiles: readonly BrokenFile[] = readdirSync(join(corpus, 'cases'))
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const entries = parse(readFileSync(join(corpus, 'cases', name), 'utf8')) as BrokenFile[]
    return entries.map((entry) => ({ ...entry, group: name.replace(/\.yaml$/, '') }))
  })

/** One broken file of each group. */
export const sample = brokenFiles.filter(
  ({ group }, index) => brokenFiles.findIndex((other) => other.group === group) === index,
)

/** Does something with a folder that holds the base with a broken file in it, if one is given. */
export async function withTree<Result>(
  broken: BrokenFile | undefined,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'broken-'))
  const content = join(folder, 'content')
  try {
    await cp(join(corpus, 'base'), content, { recursive: true })
    await mkdir(join(content, 'interface'))
    await cp(join(root, 'content/interface/en.yaml'), join(content, 'interface/en.yaml'))
    if (broken) await put(broken, content)
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function put({ group, broken, file, without }: BrokenFile, content: string): Promise<void> {
  if (without !== undefined) await rm(join(content, without))
  await mkdir(dirname(join(content, file)), { recursive: true })
  await cp(join(corpus, 'cases', group, broken), join(content, file))
}

/** Every file below a folder with its bytes. */
export async function readTree(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.toSorted().map(async (file) => [file, await readFile(file, 'base64')] as const),
    ),
  )
}
