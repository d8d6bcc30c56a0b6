import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { gatheredFiles } from '@/lib/pages/gathered'
import type { FamilyName } from '@/lib/site-files/families'
import type * as tasks from '@/lib/site-files/worker'

import { listFiles } from './list-files'
import { runStep } from './run-step'
import type { Workers } from './workers'

type SiteWorkers = Workers<typeof tasks>

type Folders = {
  /** Where the files are written, by their addresses. */
  readonly files: string
  /** Where what was gathered for the pages is written. */
  readonly gathered: string
}

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

/**
 * Writes every file of the site that is no page, and what pages need to know of each other.
 * The framework could answer for each file by itself, but would read the whole content for it.
 */
export async function writeSiteFiles(workers: SiteWorkers, folders: Folders): Promise<void> {
  await rm(folders.files, { recursive: true, force: true })
  await mkdir(folders.gathered, { recursive: true })
  const write = (name: string, value: unknown) =>
    writeFile(join(folders.gathered, name), JSON.stringify(value))

  await runStep('gather the citations', async () => {
    await write(gatheredFiles.citingPages, await gatherCitingPages(workers))
  })
  await runStep('write references, data and feeds', () => writeAll(workers, folders, texts))
  await runStep('draw pictures', () => writeAll(workers, folders, pictures))
  await runStep('pack press kits', async () => {
    await write(gatheredFiles.pressKitBytes, await writeAll(workers, folders, ['press kits']))
  })
}

async function gatherCitingPages({ run }: SiteWorkers) {
  const counts = await run('countPages')
  const languages = Object.entries(counts).map(async ([lang, count]) => {
    const ranges = toRanges(count, pagesAtOnce).map((range) => run('readPages', { lang, ...range }))
    return [lang, (await Promise.all(ranges)).flat()] as const
  })
  return Object.fromEntries(await Promise.all(languages))
}

async function writeAll(
  { run, count }: SiteWorkers,
  { files: folder, gathered: gatheredFolder }: Folders,
  families: readonly FamilyName[],
): Promise<Readonly<Record<string, number>>> {
  const written = families.map(async (family) => {
    const files = await run('countFiles', family)
    const ranges = toRanges(files, Math.min(filesAtOnce, Math.ceil(files / (4 * count)) || 1))
    return Promise.all(
      ranges.map((range) => run('writeFiles', { family, ...range, folder, gatheredFolder })),
    )
  })
  const sizes = (await Promise.all(written)).flat()
  return Object.assign({}, ...sizes) as Readonly<Record<string, number>>
}

/** Neighbours share what they are made of, so a thread gets some files in a row. */
function toRanges(count: number, size: number) {
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    from: index * size,
    to: Math.min(count, (index + 1) * size),
  }))
}

/** Moves files into a folder that has others already. */
export async function moveInto(from: string, to: string): Promise<void> {
  const files = await listFiles(from)
  const folders = new Set(files.map((file) => dirname(join(to, file))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  await Promise.all(files.map((file) => rename(join(from, file), join(to, file))))
}
