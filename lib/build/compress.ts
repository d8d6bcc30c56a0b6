import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { toDigest } from '@/lib/digest'
import { writeWhole } from '@/lib/write-whole'

import { type Batch, inBatches, type RunBatch } from './in-batches'

const textFile = /\.(?:html|css|js|json|xml|txt|svg|csv|bib|ris|webmanifest)$/
// Below this the headers of the answer outweigh what is saved.
const smallestBytes = 500

/** How hard Brotli tries (0 to 11). */
type Quality = number

// The best quality takes some 45 ms for a page, the lower one 2 ms and an eighth more bytes. A site's size
// decides, not a clock, so that two builds of one content give the same bytes.
const mostForBest = 500
const bestQuality: Quality = constants.BROTLI_MAX_QUALITY
const quickQuality: Quality = 8

export type CompressBatch = Batch & {
  readonly quality: Quality
  /** Where results are kept between builds. */
  readonly kept?: string
}

/** The names of the results that a batch used, among those that are kept. */
type Used = readonly string[]

type Compression = {
  readonly run?: RunBatch<CompressBatch, Used>
  readonly quality?: Quality
  /** Where results are kept between builds, by what they are made of. */
  readonly kept?: string
}

/** How hard to try for a site of so many pages. */
export const toQuality = (pages: number): Quality =>
  pages > mostForBest ? quickQuality : bestQuality

/**
 * Writes a `.br` and a `.gz` beside every text file of a folder that gets smaller by it.
 * @param files those of the folder that are looked at
 * @returns the names of all results that were kept or taken from there
 */
export async function compressFiles(
  folder: string,
  files: readonly string[],
  { run = compressBatch, quality = bestQuality, kept }: Compression = {},
): Promise<Used> {
  if (kept !== undefined) await mkdir(kept, { recursive: true })
  const texts = files.filter((file) => textFile.test(file))
  const used = await inBatches(texts, (batch) =>
    run({ folder, files: batch, quality, ...(kept !== undefined && { kept }) }),
  )
  return used.flat()
}

/** Does the same for some files. */
export async function compressBatch(batch: CompressBatch): Promise<Used> {
  const used: string[] = []
  for (const file of batch.files) {
    used.push(...(await compressFile(join(batch.folder, file), batch.quality, batch.kept)))
  }
  return used
}

async function compressFile(path: string, quality: Quality, kept?: string): Promise<Used> {
  if ((await stat(path)).size < smallestBytes) return []

  const content = await readFile(path)
  const key = toDigest(
    JSON.stringify([process.versions.zlib, process.versions['brotli'], quality]),
    content,
  )
  const results = {
    br: await takeOrMake(`${key}.br`, () => toBrotli(content, quality), kept),
    gz: await takeOrMake(`${key}.gz`, () => toGzip(content), kept),
  }
  for (const [ending, result] of Object.entries(results)) {
    if (result.length < content.length) await writeFile(`${path}.${ending}`, result)
  }
  return Object.keys(results).map((ending) => `${key}.${ending}`)
}

async function takeOrMake(name: string, make: () => Buffer, folder?: string): Promise<Buffer> {
  if (folder === undefined) return make()
  const before = await readFile(join(folder, name)).catch(() => undefined)
  if (before) return before
  const result = make()
  await writeWhole(join(folder, name), result)
  return result
}

const toBrotli = (content: Buffer, quality: Quality) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })

function toGzip(content: Buffer): Buffer {
  const gzipped = gzipSync(content, { level: constants.Z_BEST_COMPRESSION })
  // Byte 9 names the operating system; 255, "unknown", makes every machine write the same file.
  gzipped[9] = 255
  return gzipped
}

/** Removes all results that are kept but those with some names. */
export async function keepOnly(names: Used, folder: string): Promise<void> {
  const used = new Set(names)
  const others = (await readdir(folder)).filter((name) => !used.has(name))
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })))
}
