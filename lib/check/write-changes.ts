import { access, constants, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { CheckError } from './check-error'
import type { Change } from './mend-content'

/**
 * Writes each changed file at one stroke: a reader sees the old or the new one, never half of it.
 * A file that somebody changed since it was read is left alone.
 * @throws CheckError where a file cannot be written; those before it are written
 */
export async function writeChanges(root: string, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const path = join(root, 'content', change.name)
    const now = await readFile(path).catch(() => undefined)
    if (!now?.equals(change.before)) {
      throw new CheckError(
        `content/${change.name} was changed by another program in the meantime, so it was not mended. Save it there, and start again.`,
      )
    }
    await replaceFile(path, change.after).catch((failure: unknown) => {
      const code = (failure as { code?: string }).code ?? String(failure)
      throw new CheckError(
        `content/${change.name} could not be written (${code}). See that it is not write-protected and that there is room on the disk, and start again.`,
      )
    })
  }
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  // Renaming would replace a write-protected file, too.
  await access(path, constants.W_OK)
  const { mode } = await stat(path)
  // Names with a dot are no content: neither the check nor the preview looks at them.
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.new`)
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.chmod(mode)
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (failure) {
    await rm(temporary, { force: true })
    throw failure
  }
}
