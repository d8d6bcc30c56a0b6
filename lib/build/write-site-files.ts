import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { type Digest, toDigest } from '@/lib/digest'
import { gatheredFiles, type CitingPage } from '@/lib/pages/gathered'
import type { FamilyName } from '@/lib/site-files/families'
import type * as tasks from '@/lib/site-files/worker'
import type { ListedFile } from '@/lib/site-files/worker'
import { writeWhole } from '@/lib/write-whole'

import type { KeptSite } from './kept/kept-site'
import type { Citations, Keys } from './kept/page-keys'
import { runStep } from './run-step'
import type { Workers } from './workers'

/** What files are made from, and where. */
export type Making = {
  readonly workers: Workers<typeof tasks>
  readonly folders: {
    /** Where the files are written, by their addresses. */
    readonly files: string
    /** Where what was gathered for the pages is written. */
    readonly gathered: string
  }
  /** What the last build kept: what has the same key still is not made again. */
  readonly kept: KeptSite
  readonly keys: Keys
}

/** The keys of files, by their addresses. */
export type FileKeys = ReadonlyMap<string, Digest>

/** By language. */
type CitingPages = Readonly<Record<string, readonly CitingPage[]>>

const pagesAtOnce = 40
const filesAtOnce = 40
const texts: readonly FamilyName[] = [
  'page references',
  'source references',
  'bibliography',
  'statistics',
  'oembed',
  'feeds',
]
const pictures: readonly FamilyName[] = ['charts', 'share images']

/** The sizes of press kits in bytes, by their addresses. */
export type Sizes = Readonly<Record<string, number>>

/**
 * Takes away what was gathered for the pages of the last build, so that pages wait for that of now.
 * @returns the sizes of the press kits of the last build
 */
export async function clearGathered({ folders }: Pick<Making, 'folders'>): Promise<Sizes> {
  const sizes = await readGathered<Sizes>(folders.gathered, 'pressKitBytes')
  for (const part of ['pressKitBytes', 'keptPages'] as const) {
    await rm(join(folders.gathered, gatheredFiles[part]), { force: true })
  }
  return sizes
}

/**
 * Writes what pages need to know of each other, and which of them need not be drawn.
 * @returns what cites each source
 */
export async function gatherPages(making: Making): Promise<Citations> {
  const { kept, keys, folders } = making
  return runStep('gather the citations', async () => {
    const { citing, entryTexts } = await readAllPages(making)
    const citations = toCitations(citing)
    const keptPages = [...kept.pages].flatMap(([path, { key }]) =>
      key === keys.ofPage(path, citations) ? path : [],
    )
    await writeGathered(folders.gathered, 'citingPages', citing)
    await writeGathered(folders.gathered, 'entryTexts', entryTexts)
    // Who waits for what was gathered waits for this.
    await writeGathered(folders.gathered, 'keptPages', keptPages)
    return citations
  })
}

/**
 * Writes the files of the site of which pages tell the size: the press kits, and before them the pictures that
 * they hold. The framework could answer for each file by itself, but would read the whole content for it.
 */
export async function writePictures(making: Making, kitBytes: Sizes): Promise<FileKeys> {
  const { folders } = making
  const ofPictures = await runStep('draw pictures', () => writeFamilies(making, pictures))
  const ofKits = await runStep('pack press kits', async () => {
    const { files, sizes } = await writeFamilies(making, ['press kits'])
    await writeGathered(folders.gathered, 'pressKitBytes', { ...kitBytes, ...sizes })
    return { files }
  })
  return new Map([...ofPictures.files, ...ofKits.files])
}

/** Writes all other files of the site that are no pages. */
export async function writeTexts(making: Making): Promise<FileKeys> {
  const { files } = await runStep('write references, data and feeds', () =>
    writeFamilies(making, texts),
  )
  return files
}

/** Takes away the files of the last build that there are no more. */
export async function removeGone({ kept, folders }: Making, files: FileKeys): Promise<void> {
  const gone = [...kept.files.keys()].filter((path) => !files.has(path))
  await Promise.all(gone.map((path) => rm(join(folders.files, path), { force: true })))
}

/** A page that waits for the file reads all of it. */
const writeGathered = (folder: string, part: keyof typeof gatheredFiles, value: unknown) =>
  writeWhole(join(folder, gatheredFiles[part]), JSON.stringify(value))

const readGathered = async <Value>(folder: string, part: keyof typeof gatheredFiles) =>
  JSON.parse(await readFile(join(folder, gatheredFiles[part]), 'utf8').catch(() => '{}')) as
    Value | Readonly<Record<string, never>>

type Pages = {
  readonly citing: CitingPages
  readonly entryTexts: Readonly<Record<string, string>>
}

/** Every page that can cite, and its text for feeds. Those whose keys are the same are as they were before. */
async function readAllPages(making: Making): Promise<Pages> {
  const { workers } = making
  const before = await readKeptPages(making)
  const found = new Map(before.citing.map((page) => [page.facts.path, page]))

  const paths = await workers.run('listPaths')
  const reading = Object.entries(paths).flatMap(([lang, ofLanguage]) =>
    toGroups(
      ofLanguage.filter((path) => !found.has(path)),
      pagesAtOnce,
    ).map((group) => workers.run('readPages', { lang, paths: group })),
  )
  const read = await Promise.all(reading)
  for (const page of read.flatMap(({ citing }) => citing)) found.set(page.facts.path, page)

  const citing = Object.entries(paths).map(([lang, ofLanguage]) => [
    lang,
    ofLanguage.flatMap((path) => found.get(path) ?? []),
  ])
  return {
    citing: Object.fromEntries(citing) as CitingPages,
    entryTexts: Object.assign(
      {},
      before.entryTexts,
      ...read.map(({ entryTexts }) => entryTexts),
    ) as Pages['entryTexts'],
  }
}

async function readKeptPages({ folders, kept, keys }: Making) {
  if (kept.pages.size === 0) return { citing: [], entryTexts: {} }
  const citing = await readGathered<CitingPages>(folders.gathered, 'citingPages')
  const entryTexts = await readGathered<Pages['entryTexts']>(folders.gathered, 'entryTexts')
  const isKept = (path: string) => kept.pages.get(path)?.key === keys.ofPage(path)
  return {
    citing: Object.values(citing)
      .flat()
      .filter(({ facts: { path } }) => isKept(path)),
    // An address ends with a path.
    entryTexts: Object.fromEntries(
      Object.entries(entryTexts).filter(([address]) => isKept(new URL(address).pathname)),
    ),
  }
}

function toCitations(citingPages: CitingPages): Citations {
  const mentions = new Map<string, string[]>()
  for (const { facts, mentions: bySource } of Object.values(citingPages).flat()) {
    for (const [key, listed] of Object.entries(bySource)) {
      const ofSource = mentions.get(key) ?? []
      ofSource.push(JSON.stringify([facts, listed]))
      mentions.set(key, ofSource)
    }
  }
  return new Map([...mentions].map(([key, ofSource]) => [key, toDigest(...ofSource)]))
}

async function writeFamilies(making: Making, families: readonly FamilyName[]) {
  const gatheredFolder = making.folders.gathered
  const listed = await making.workers.run('listFiles', { families, gatheredFolder })
  const written = await Promise.all(
    families.map((family) => writeFamily(making, family, listed[family] ?? [])),
  )
  return {
    files: new Map(written.flatMap(({ files }) => [...files])),
    sizes: Object.assign({}, ...written.flatMap(({ sizes }) => sizes)) as Sizes,
  }
}

async function writeFamily(making: Making, family: FamilyName, listed: readonly ListedFile[]) {
  const { workers, folders, kept, keys } = making
  const files = new Map(
    listed.map(({ path, page, also = '' }) => [
      path,
      toDigest(page === undefined ? keys.withoutStories : keys.ofPage(page), also),
    ]),
  )
  const wanted = [...files].flatMap(([path, key]) => (kept.files.get(path) === key ? [] : path))
  const atOnce = Math.min(filesAtOnce, Math.ceil(wanted.length / (4 * workers.count)) || 1)
  const written = toGroups(wanted, atOnce).map((paths) =>
    workers.run('writeFiles', {
      family,
      paths,
      folder: folders.files,
      gatheredFolder: folders.gathered,
    }),
  )
  return { files, sizes: await Promise.all(written) }
}

/** Neighbours share what they are made of, so a thread gets some in a row. */
const toGroups = (paths: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  )
