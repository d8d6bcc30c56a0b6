import { lstat } from 'node:fs/promises'
import { join } from 'node:path'

import { BuildError } from './build-error'
import { listFiles } from './list-files'

/**
 * Makes sure that a built site consists of files of its own: some servers follow a link wherever it leads.
 * @throws BuildError naming every link
 */
export async function refuseLinks(folder: string): Promise<void> {
  const links: string[] = []
  for (const file of await listFiles(folder)) {
    if ((await lstat(join(folder, file))).isSymbolicLink()) links.push(`  ${file}`)
  }
  if (links.length > 0) {
    throw new BuildError(
      ['The site holds links. Put the files themselves into public/:', ...links].join('\n'),
    )
  }
}
