import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Digest } from '@/lib/digest'
import { writeWhole } from '@/lib/write-whole'

/**
 * Runs the framework's build. A program that is the same as last time is not compiled again.
 * @param root the project's folder
 * @param build is given the options for it
 * @throws what the build throws
 */
export async function withCompiled(
  root: string,
  program: Digest,
  build: (options: readonly string[]) => Promise<void>,
): Promise<void> {
  const file = join(root, '.build/kept/compiled')
  const compiled = await readFile(file, 'utf8').catch(() => '')
  if (compiled === program && existsSync(join(root, '.next/BUILD_ID'))) {
    // The framework would read the list of the last build's pages from it, and export them, too.
    await rm(join(root, '.next/prerender-manifest.json'), { force: true })
    return build(['--experimental-build-mode', 'generate'])
  }

  await rm(file, { force: true })
  await build([])
  await writeWhole(file, program)
}
