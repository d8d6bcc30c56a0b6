import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { listFiles } from './list-files'
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

export type CompressBatch = Batch & { readonly quality: Quality }

/** Writes a `.br` and a `.gz` beside every text file of a folder that gets smaller by it. */
export async function compressFiles(
  folder: string,
  run: RunBatch<CompressBatch, void> = compressBatch,
): Promise<void> {
  const files = (await listFiles(folder)).filter((file) => textFile.test(file))
  const pages = files.filter((file) => file.endsWith('.html')).length
  const quality = pages > mostForBest ? quickQuality : bestQuality
  await inBatches(files, (batch) => run({ folder, files: batch, quality }))
}

/** Does the same for some files. */
export async function compressBatch({ folder, files, quality }: CompressBatch): Promise<void> {
  for (const file of files) await compressFile(join(folder, file), quality)
}

async function compressFile(path: string, quality: Quality): Promise<void> {
  if ((await stat(path)).size < smallestBytes) return

  const content = await readFile(path)
  const brotli = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  const gzipped = gzipSync(content, { level: constants.Z_BEST_COMPRESSION })
  // Byte 9 names the operating system; 255, "unknown", makes every machine write the same file.
  gzipped[9] = 255

  if (brotli.length < content.length) await writeFile(`${path}.br`, brotli)
  if (gzipped.length < content.length) await writeFile(`${path}.gz`, gzipped)
}
