import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type FoundFile = {
  /** From content/, with slashes: 'sources/key.yaml'. */
  readonly name: string
  readonly bytes: Uint8Array
}

export type FoundFolder = { readonly name: string }

export type Found = {
  readonly files: readonly FoundFile[]
  readonly folders: readonly FoundFolder[]
  /** Files (from content/) that could not be opened. */
  readonly unreadable: readonly string[]
  /** Links to other places, which are not followed. */
  readonly links: readonly string[]
}

/** Reads every file below content/ that does not begin with a dot; undefined if there is no such folder. */
export async function readFiles(root: string): Promise<Found | undefined> {
  const content = join(root, 'content')
  const entries = await readdir(content, { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  )
  if (!entries) return undefined
  const found = entries
    .map((entry) => ({ entry, name: toName(content, join(entry.parentPath, entry.name)) }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
  const fileNames = found.filter(({ entry }) => entry.isFile()).map(({ name }) => name)
  const files = await Promise.all(
    fileNames.toSorted().map(async (name) => ({
      name,
      bytes: await readFile(join(content, name)).catch(() => undefined),
    })),
  )
  return {
    files: files.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : [])),
    unreadable: files.filter(({ bytes }) => !bytes).map(({ name }) => name),
    folders: found.filter(({ entry }) => entry.isDirectory()).map(({ name }) => ({ name })),
    links: found.filter(({ entry }) => entry.isSymbolicLink()).map(({ name }) => name),
  }
}

const toName = (content: string, path: string) =>
  path.slice(content.length + 1).replaceAll('\\', '/')
