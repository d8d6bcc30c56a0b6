import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

let folder: string | undefined

/** Says where this process finds the files of the site that a build has written. */
export function setWrittenFiles(to: string): void {
  folder = to
}

/**
 * A file of the site, by its address, that the build has written before this one; undefined where no build
 * runs, as in the preview.
 * @throws where the build has not written it
 */
export const findWritten = async (path: string): Promise<Uint8Array | undefined> =>
  folder === undefined ? undefined : readFile(join(folder, path))
