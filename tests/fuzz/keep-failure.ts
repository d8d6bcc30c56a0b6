import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { root } from '../root'
import type { FuzzCase } from './cases'

/** Where failures of a run are put; those worth keeping move to tests/fixtures/fuzz. */
const folder = join(root, '.build/fuzz')

/** Writes the file of a case and what is to be known of it. @returns where */
export async function keepFailure(
  { tree, file, bytes, made }: FuzzCase,
  faults: readonly string[],
): Promise<string> {
  const name = createHash('sha256').update(file).update(bytes).digest('hex').slice(0, 12)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.${file.endsWith('.mdx') ? 'mdx' : 'yaml'}`), bytes)
  await writeFile(
    join(folder, `${name}.json`),
    `${JSON.stringify({ tree, file, made, faults }, null, 2)}\n`,
  )
  return `.build/fuzz/${name}`
}
