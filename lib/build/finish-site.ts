import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { splitAddress, toFile } from '@/lib/addresses/address'
import { type Digest, toDigest } from '@/lib/digest'

import { compressFiles, keepOnly, toQuality } from './compress'
import { subsetDisplayFont } from './display-font'
import { cleanExport } from './export-cleanup'
import { hashAssets, rewriteFiles } from './hash-assets'
import { toHeadersFile } from './headers'
import { joinPages } from './kept/join-pages'
import { copyFiles, type KeptPage, type KeptSite, type toKeptFolders } from './kept/kept-site'
import { isUntouched, linkFiles } from './kept/last-site'
import type { Citations, Keys } from './kept/page-keys'
import { listFiles } from './list-files'
import type { PageDigest } from './page-digest'
import type * as pageTasks from './page-worker'
import { readRedirects } from './redirects/read-redirects'
import { writeRedirects } from './redirects/write-redirects'
import { writeReadingSheet } from './reading-sheet'
import { refuseLinks } from './refuse-links'
import { runStep } from './run-step'
import { writeSecurityText } from './security-text'
import type { Workers } from './workers'
import type { FileKeys } from './write-site-files'

type Finishing = {
  readonly root: string
  /** The folder of the site that is being built, with what the framework exported. */
  readonly exported: string
  /** Where the site of the last build is. */
  readonly out: string
  readonly kept: KeptSite
  readonly keys: Keys
  /** What was gathered, and the files that are no pages. */
  readonly made: { readonly citations: Citations; readonly files: FileKeys }
  readonly folders: ReturnType<typeof toKeptFolders>
  readonly workers: Workers<typeof pageTasks>
}

type Finished = {
  readonly pages: ReadonlyMap<string, KeptPage>
  /** Of all that finished the files, beyond what they were made of. */
  readonly finish: Digest
}

/** Makes the site of what was exported, kept and written. @throws BuildError with what to mend */
export async function finishSite(finishing: Finishing): Promise<Finished> {
  const { root, exported, kept, keys, made, folders, workers } = finishing
  const { run } = workers
  const drawn = await runStep('take out the framework', () =>
    cleanExport(exported, (batch) => run('cleanBatch', batch)),
  )
  const { pages, linked, finish, quality } = await runStep('put the files together', async () => {
    const { citations } = made
    const folder = folders.pages
    const pages = await joinPages(drawn, { kept, keys, citations, exported, folder })
    const digests = [...pages.values()].map(({ digest }) => digest)
    await subsetDisplayFont(exported, digests)
    const reading = await writeReadingSheet(exported, digests)
    const moves = await hashAssets(exported)
    await writeHostFiles(root, exported)

    const quality = toQuality(pages.size)
    const finish = toDigest(JSON.stringify([...moves, reading, quality]))
    const files = await listFiles(exported)
    const linked = await linkUnchanged(finishing, pages, drawn, finish)
    const copied = await copyTheRest(finishing, pages, drawn, linked)
    await rewriteFiles(exported, [...files, ...copied], { moves, reading }, (batch) =>
      run('rewriteBatch', batch),
    )
    return { pages, linked, finish, quality }
  })
  await runStep('lead old addresses on', () => writeRedirects(root, exported))
  await runStep('compress', async () => {
    const files = (await listFiles(exported)).filter((file) => !linked.has(file))
    const used = await compressFiles(exported, files, {
      run: (batch) => run('compressBatch', batch),
      quality,
      kept: folders.compressed,
    })
    // What stands in the last site compressed needs its results only when all is put together anew.
    if (linked.size === 0) await keepOnly(used, folders.compressed)
  })
  return { pages, finish }
}

/**
 * Takes from the last site what is made of the same things and finished in the same way.
 * @returns its files; none, where that cannot be relied on
 */
async function linkUnchanged(
  { root, exported, out, kept, made }: Finishing,
  pages: ReadonlyMap<string, KeptPage>,
  drawn: readonly PageDigest[],
  finish: Digest,
): Promise<ReadonlySet<string>> {
  const { last } = kept
  if (last?.out !== out || last.finish !== finish || !isUntouched(last)) return new Set()

  const isNew = new Set([
    ...drawn.map(({ file }) => file),
    // Old anchors are set into them again.
    ...(await readRedirects(root)).redirects.map(({ from }) =>
      toFile(splitAddress(from.value).path),
    ),
  ])
  const files = [...made.files].filter(([path, key]) => kept.files.get(path) === key)
  const unchanged = [...listPageFiles(pages), ...files.map(([path]) => toRelative(path))]
  return new Set(
    await linkFiles(
      unchanged.filter((file) => !isNew.has(file)),
      last,
      exported,
    ),
  )
}

/** @returns what it copied */
async function copyTheRest(
  { exported, made, folders }: Finishing,
  pages: ReadonlyMap<string, KeptPage>,
  drawn: readonly PageDigest[],
  linked: ReadonlySet<string>,
): Promise<readonly string[]> {
  const isThere = new Set([...linked, ...drawn.map(({ file }) => file)])
  const isMissing = (file: string) => !isThere.has(file)
  const ofPages = listPageFiles(pages).filter(isMissing)
  const others = [...made.files.keys()].map(toRelative).filter(isMissing)
  await copyFiles(ofPages, folders.pages, exported)
  await copyFiles(others, folders.files, exported)
  return [...ofPages, ...others]
}

const listPageFiles = (pages: ReadonlyMap<string, KeptPage>): readonly string[] =>
  [...pages.values()].map(({ digest }) => digest.file)

const toRelative = (path: string) => path.slice(1)

/** What hosts and their visitors look for, and a last look at what was exported. */
async function writeHostFiles(root: string, exported: string): Promise<void> {
  await writeFile(join(exported, '_headers'), toHeadersFile())
  await writeSecurityText(root, exported)
  await refuseLinks(exported)
}
