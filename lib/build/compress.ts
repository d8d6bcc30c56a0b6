import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { listFiles } from './list-files'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

const textFile = /\.(?:html|css|js|json|xml|txt|svg|csv|bib|ris|webmanifest)$/
// Below this the headers of the answer outweigh what is saved.
const smallestBytes = 500
// Brotli works on four threads; more files at once would only fill memory.
const filesAtOnce = 4

/** Writes a `.br` and a `.gz` beside every text file that gets smaller by it. */
export async function compressFiles(folder: string): Promise<void> {
  const waiting = (await listFiles(folder)).filter((file) => textFile.test(file))
  const worker = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      await compressFile(join(folder, file))
    }
  }
  await Promise.all(Array.from({ length: filesAtOnce }, worker))
}

async function compressFile(path: string): Promise<void> {
  if ((await stat(path)).size < smallestBytes) return

  const content = await readFile(path)
  const brotli = await toBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  const gzipped = await toGzip(content, { level: constants.Z_BEST_COMPRESSION })
  // Byte 9 names the operating system; 255, "unknown", makes every machine write the same file.
  gzipped[9] = 255

  if (brotli.length < content.length) await writeFile(`${path}.br`, brotli)
  if (gzipped.length < content.length) await writeFile(`${path}.gz`, gzipped)
}
