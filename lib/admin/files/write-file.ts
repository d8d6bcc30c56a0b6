import { randomUUID } from 'node:crypto'
import { chmod, link, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Replaces a file as a whole, so that nobody ever reads half of it.
 * @param root the project's folder
 * @param path from there; the file exists
 */
export async function replaceFile(root: string, path: string, text: string): Promise<void> {
  const target = join(root, path)
  const { mode } = await stat(target)
  await withNewFile(root, text, async (file) => {
    await chmod(file, mode)
    await rename(file, target)
  })
}

/**
 * Creates a file with its folders.
 * @throws an error with the code EEXIST where a file of that name is there already
 */
export async function createFile(root: string, path: string, text: string): Promise<void> {
  const target = join(root, path)
  await mkdir(dirname(target), { recursive: true })
  await withNewFile(root, text, (file) => link(file, target))
}

/** Takes a file out of content/ and keeps it in .build/deleted, from where it can be fetched back. */
export async function putAside(root: string, path: string): Promise<string> {
  const kept = join('.build/deleted', `${Date.now()}-${path.replaceAll('/', '-')}`)
  await mkdir(join(root, dirname(kept)), { recursive: true })
  await rename(join(root, path), join(root, kept))
  return kept
}

async function withNewFile(root: string, text: string, work: (file: string) => Promise<void>) {
  // Outside content/, where watchers would take it for a document.
  const folder = join(root, '.build/editing')
  await mkdir(folder, { recursive: true })
  const file = join(folder, randomUUID())
  try {
    const handle = await open(file, 'wx')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await work(file)
  } finally {
    await rm(file, { force: true })
  }
}
