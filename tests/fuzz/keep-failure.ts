import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { root } from '../root'
import type { FuzzCase } from './cases'
import type { Failure } from './shrink-case'

/** Where failures are put, and where those that are to be tried again in every test stay, in the same form. */
export const folders = { found: '.build/fuzz', kept: 'tests/fixtures/fuzz' } as const

/** What is to be known of a kept file, which has the same name. */
export type Kept = Pick<FuzzCase, 'tree' | 'file' | 'made'> & {
  readonly seed?: number
  readonly case?: number
  /** What was wrong when it was found. */
  readonly failed: readonly string[]
  /** What became of it since, where that is not to change. */
  readonly outcome?: 'refused' | 'shown'
}

/** Writes the file of a case and what is to be known of it. @returns where */
export async function keepFailure(
  folder: string,
  { fuzzCase: { tree, file, bytes, made }, faults }: Failure,
  [seed, index]: readonly [seed: number, index: number],
): Promise<string> {
  const name = createHash('sha256').update(file).update(bytes).digest('hex').slice(0, 12)
  // The places in the program differ from machine to machine.
  const failed = faults.map((fault) => (fault.split('\n')[0] ?? '').slice(0, 300))
  const kept: Kept = { tree, file, made, seed, case: index, failed }
  await mkdir(join(root, folder), { recursive: true })
  await writeFile(join(root, folder, `${name}.${file.split('.').at(-1) ?? ''}`), bytes)
  await writeFile(join(root, folder, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`)
  return `${folder}/${name}`
}
