import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Digest, toDigest } from '@/lib/digest'

import { listFiles } from '../list-files'

const codeFolders = ['app', 'components', 'lib', 'public']
const codeFiles = [
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
  // What is installed, whatever the lock file says.
  'node_modules/.package-lock.json',
]
// The build writes what is there, from what is listed above.
const written = 'public/assets/'

/**
 * The digest of everything besides the content that a page is made of: the program, the packages, Node.js, and
 * the settings of the terminal that change what is built.
 * @param root the project's folder
 */
export async function digestProgram(root: string): Promise<Digest> {
  const inFolders = await Promise.all(
    codeFolders.map(async (folder) =>
      (await listFiles(join(root, folder)).catch(() => [])).map((file) => `${folder}/${file}`),
    ),
  )
  const names = [...inFolders.flat(), ...codeFiles].filter((name) => !name.startsWith(written))
  const files = await Promise.all(names.map((name) => digestFile(root, name)))
  const { version, platform, arch, env } = process
  return toDigest(version, platform, arch, env['SITE_URL'] ?? '', env['TZ'] ?? '', ...files)
}

/** The digest of every file of content/, by its path there. */
export async function digestContent(root: string): Promise<ReadonlyMap<string, Digest>> {
  const names = await listFiles(join(root, 'content'))
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await digestFile(root, `content/${name}`)] as const),
    ),
  )
}

/** Of a name and what stands there; nothing and an empty file differ. */
async function digestFile(root: string, name: string): Promise<Digest> {
  const bytes = await readFile(join(root, name)).catch(() => undefined)
  return bytes ? toDigest(name, bytes) : toDigest(name)
}
