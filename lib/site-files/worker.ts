import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { listLanguages } from '@/lib/content/languages'
import { countCitingPages, readCitingPages } from '@/lib/pages/citing-pages'
import { gatheredFolderVariable, type CitingPage } from '@/lib/pages/gathered'

import { listFamilies, type FamilyName } from './families'
import type { SiteFile } from './site-file'

// The tasks of the threads that make the files of a build. Each is a function of plain values.

/** How many pages of each language can cite. */
export const countPages = (): Readonly<Record<string, number>> =>
  Object.fromEntries(listLanguages().map((lang) => [lang, countCitingPages(lang)]))

export type PageRange = { readonly lang: string; readonly from: number; readonly to: number }

/** Reads some of the pages that can cite. */
export const readPages = ({ lang, from, to }: PageRange): readonly CitingPage[] =>
  readCitingPages(lang, from, to)

/** How many files of a kind there are. */
export const countFiles = (family: FamilyName): number => listFiles(family).length

export type FileRange = {
  readonly family: FamilyName
  /** The first file, counted from 0, and the one before which it ends. */
  readonly from: number
  readonly to: number
  /** Where they are written. */
  readonly folder: string
  readonly gatheredFolder: string
}

/** Writes some files of a kind; returns their sizes in bytes, by address. */
export async function writeFiles(range: FileRange): Promise<Readonly<Record<string, number>>> {
  const { family, from, to, folder, gatheredFolder } = range
  process.env[gatheredFolderVariable] = gatheredFolder
  const sizes: Record<string, number> = {}
  for (const file of listFiles(family).slice(from, to)) {
    const body = Buffer.from(await file.make())
    const target = join(folder, file.path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, body)
    sizes[file.path] = body.length
  }
  return sizes
}

const listed = new Map<FamilyName, readonly SiteFile[]>()

function listFiles(family: FamilyName): readonly SiteFile[] {
  const files = listed.get(family) ?? listFamilies[family]()
  listed.set(family, files)
  return files
}
