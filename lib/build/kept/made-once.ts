import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Digest, toDigest } from '@/lib/digest'
import { writeWhole } from '@/lib/write-whole'

import { listFiles } from '../list-files'

type Making = {
  /** What is made, as a name for it. */
  readonly name: string
  /** Of all that it is made of. */
  readonly key: Digest
  /** The folder where it stands, from the project's. */
  readonly folder: string
}

/**
 * Makes the files of a folder, unless they are there, as they were made of the same things before.
 * @param root the project's folder
 * @throws what `make` throws
 */
export async function makeOnce(
  root: string,
  { name, key, folder }: Making,
  make: () => Promise<void>,
): Promise<void> {
  const file = join(root, '.build/kept', name)
  const toState = async () => toDigest(key, ...(await readAll(join(root, folder))))
  const before = await readFile(file, 'utf8').catch(() => undefined)
  if (before !== undefined && before === (await toState())) return

  await make()
  await writeWhole(file, await toState())
}

async function readAll(folder: string): Promise<readonly (string | Uint8Array)[]> {
  const names = await listFiles(folder).catch(() => [])
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))))
  return names.flatMap((name, index) => [name, files[index] ?? ''])
}
