import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { listFiles } from '@/lib/build/list-files'

/** One value for all names and bytes of a folder; undefined where there is none. */
export async function digestSite(folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined

  const hash = createHash('sha256')
  for (const file of await listFiles(folder)) {
    const content = await readFile(join(folder, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
