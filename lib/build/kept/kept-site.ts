import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Digest } from '@/lib/digest'
import { writeWhole } from '@/lib/write-whole'

import type { PageDigest } from '../page-digest'

import type { LastSite } from './last-site'

/** What the last build kept for the next one, in .build/kept. */
export type KeptSite = {
  /** Pages without the framework, before their files were named by what is in them; by their paths. */
  readonly pages: ReadonlyMap<string, KeptPage>
  /** The keys of all other files of the site, by their addresses. */
  readonly files: ReadonlyMap<string, Digest>
  readonly last?: LastSite
}

export type KeptPage = { readonly key: Digest; readonly digest: PageDigest }

const nothing: KeptSite = { pages: new Map(), files: new Map() }

/** Where what is kept stands. @param root the project's folder */
export const toKeptFolders = (root: string) => ({
  pages: join(root, '.build/kept/pages'),
  files: join(root, '.build/kept/files'),
  gathered: join(root, '.build/kept/gathered'),
  compressed: join(root, '.build/kept/compressed'),
})

const toList = (root: string) => join(root, '.build/kept/list.json')

/** What the last build kept; nothing, where it did not come to its end. @param root the project's folder */
export async function readKept(root: string): Promise<KeptSite> {
  try {
    const { pages, files, last } = JSON.parse(await readFile(toList(root), 'utf8')) as {
      pages: readonly (readonly [string, KeptPage])[]
      files: readonly (readonly [string, Digest])[]
      last: LastSite
    }
    return { pages: new Map(pages), files: new Map(files), last }
  } catch {
    return nothing
  }
}

/**
 * Forgets the list of what is kept: from now on files change, and a build that ends early has to leave nothing
 * that the next one trusts.
 */
export async function forgetKept(root: string): Promise<void> {
  await rm(toList(root), { force: true })
}

/** Removes everything that is kept, so that the next build makes it from nothing. */
export async function removeKept(root: string): Promise<void> {
  await rm(join(root, '.build/kept'), { recursive: true, force: true })
}

/** Lists what the next build may take over. All of it must be written by then. */
export async function listKept(root: string, { pages, files, last }: KeptSite): Promise<void> {
  await writeWhole(toList(root), JSON.stringify({ pages: [...pages], files: [...files], last }))
}

/** Copies files from one folder to the same places in another. */
export async function copyFiles(files: readonly string[], from: string, to: string): Promise<void> {
  const folders = new Set(files.map((file) => dirname(join(to, file))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  await Promise.all(files.map((file) => copyFile(join(from, file), join(to, file))))
}

/** The path of the page in a file: /en/2018/ for en/2018/index.html. */
export const toPagePath = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`
