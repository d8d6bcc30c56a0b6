import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { listLanguages } from '@/lib/content/languages'
import { getSiteAddress } from '@/lib/content/site'
import { listFedEntries } from '@/lib/feeds/fed-entries'
import { listCitingPaths, readCitingPages } from '@/lib/pages/citing-pages'
import { gatheredFolderVariable, type CitingPage } from '@/lib/pages/gathered'
import { remember } from '@/lib/remember'
import { toFullAddress } from '@/lib/site'

import { listFamilies, type FamilyName } from './families'
import type { SiteFile } from './site-file'
import { setWrittenFiles } from './written-files'

// The tasks of the threads that make the files of a build. Each is a function of plain values.

/** The paths of the pages that can cite, by language. */
export const listPaths = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(listLanguages().map((lang) => [lang, listCitingPaths(lang)]))

export type SomePages = { readonly lang: string; readonly paths: readonly string[] }

export type ReadPages = {
  readonly citing: readonly CitingPage[]
  /** Their texts for feeds, as HTML, by the addresses of the entries. */
  readonly entryTexts: Readonly<Record<string, string>>
}

/** Reads some of the pages that can cite, and writes their texts for feeds while they are at hand. */
export function readPages({ lang, paths }: SomePages): ReadPages {
  const entries = getFedEntries(lang)
  const entryTexts: Record<string, string> = {}
  const citing = paths.flatMap((path) => {
    const read = readCitingPages(lang, [path])
    const entry = entries.get(toFullAddress(getSiteAddress(), path))
    if (entry) entryTexts[entry.address] = entry.toHtml()
    return read
  })
  return { citing, entryTexts }
}

const getFedEntries = remember(listFedEntries)

type Families = {
  readonly families: readonly FamilyName[]
  readonly gatheredFolder: string
}

/** A file, with what it is made of. */
export type ListedFile = Omit<SiteFile, 'make'>

/** The files of some kinds. */
export function listFiles({
  families,
  gatheredFolder,
}: Families): Readonly<Partial<Record<FamilyName, readonly ListedFile[]>>> {
  process.env[gatheredFolderVariable] = gatheredFolder
  const listed = families.map((family) => [
    family,
    listOnce(family).map(({ make: _, ...file }) => file),
  ])
  return Object.fromEntries(listed) as Partial<Record<FamilyName, readonly ListedFile[]>>
}

export type SomeFiles = {
  readonly family: FamilyName
  readonly gatheredFolder: string
  readonly paths: readonly string[]
  /** Where they are written. */
  readonly folder: string
}

/** Writes some files of a kind; returns their sizes in bytes, by address. */
export async function writeFiles(some: SomeFiles): Promise<Readonly<Record<string, number>>> {
  const { family, paths, folder, gatheredFolder } = some
  process.env[gatheredFolderVariable] = gatheredFolder
  setWrittenFiles(folder)
  const wanted = new Set(paths)
  const sizes: Record<string, number> = {}
  for (const file of listOnce(family).filter(({ path }) => wanted.has(path))) {
    const body = Buffer.from(await file.make())
    const target = join(folder, file.path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, body)
    sizes[file.path] = body.length
  }
  return sizes
}

const listed = new Map<FamilyName, readonly SiteFile[]>()

function listOnce(family: FamilyName): readonly SiteFile[] {
  const files = listed.get(family) ?? listFamilies[family]()
  listed.set(family, files)
  return files
}
