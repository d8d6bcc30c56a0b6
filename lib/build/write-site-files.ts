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
    const ranges = Array.from({ length: Math.ceil(count / pagesAtOnce) }, (_, index) => ({
      lang,
      from: index * pagesAtOnce,
      to: (index + 1) * pagesAtOnce,
    }))
    const pages = await Promise.all(ranges.map((range) => run('readPages', range)))
    return [lang, pages.flat()] as const
  })
  return Object.fromEntries(await Promise.all(languages))
}

async function writeAll(
  { run, count }: SiteWorkers,
  { files: folder, gathered: gatheredFolder }: Folders,
  families: readonly FamilyName[],
): Promise<Readonly<Record<string, number>>> {
  const ranges = families.flatMap((family) =>
    Array.from({ length: count }, (_, first) => ({ family, first, step: count })),
  )
  const sizes = await Promise.all(
    ranges.map((range) => run('writeFiles', { ...range, folder, gatheredFolder })),
  )
  return Object.assign({}, ...sizes) as Readonly<Record<string, number>>
}

/** Moves files into a folder that has others already. */
export async function moveInto(from: string, to: string): Promise<void> {
  const files = await listFiles(from)
  const folders = new Set(files.map((file) => dirname(join(to, file))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  await Promise.all(files.map((file) => rename(join(from, file), join(to, file))))
}
