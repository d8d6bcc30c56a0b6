import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, posix } from 'node:path'

import { BuildError } from './build-error'
import { type Batch, inBatches, type RunBatch } from './in-batches'
import { listFiles } from './list-files'
import { linkReadingSheet, type ReadingSheet } from './reading-sheet'

/** Old address to new one: `/assets/reader.js` to `/assets/reader.1a2b3c4d.js`. */
export type Moves = ReadonlyMap<string, string>

const textFile = /\.(?:html|css|xml|json|webmanifest|svg|txt|csv)$/

/**
 * Gives every script, style sheet, font and image of the pages a name that changes with its
 * content, all in /assets/. No `_next` folder is left.
 * @returns what has to be rewritten in whatever names them
 */
export async function hashAssets(folder: string): Promise<Moves> {
  const assets = (await listFiles(folder)).filter((file) => /^(?:assets|_next)\//.test(file))
  const isSheet = (file: string) => file.endsWith('.css')
  await mkdir(join(folder, 'assets'), { recursive: true })

  const moved = await moveAll(
    folder,
    assets.filter((file) => !isSheet(file)),
  )
  // Sheets come second: the names of fonts are part of what they are hashed by.
  for (const sheet of assets.filter(isSheet)) await rewriteSheet(join(folder, sheet), sheet, moved)
  const moves = new Map([...moved, ...(await moveAll(folder, assets.filter(isSheet)))])

  await rm(join(folder, '_next'), { recursive: true, force: true })
  return moves
}

/**
 * Rewrites the addresses of assets in some files of a folder.
 * @param reading the sheet for pages of words, and the pages that link it instead of their own
 * @throws BuildError if an address in `_next` is left somewhere
 */
export async function rewriteFiles(
  folder: string,
  files: readonly string[],
  { moves, reading }: { readonly moves: Moves; readonly reading?: ReadingSheet | undefined },
  run: RunBatch<RewriteBatch, readonly string[]> = rewriteBatch,
): Promise<void> {
  const texts = files.filter((name) => textFile.test(name))
  const isReading = new Set(reading?.pages)
  const left = await inBatches(texts, (batch) =>
    run({
      folder,
      files: batch,
      moves,
      ...(reading && {
        reading: { ...reading, pages: batch.filter((file) => isReading.has(file)) },
      }),
    }),
  )
  if (left.flat().length > 0) {
    throw new BuildError(
      `Files still point into /_next/, which is not shipped: ${left.flat().join(', ')}`,
    )
  }
}

async function moveAll(folder: string, files: readonly string[]): Promise<Moves> {
  const moves = new Map<string, string>()
  for (const file of files) {
    const address = toHashedAddress(file, await readFile(join(folder, file)))
    await rename(join(folder, file), join(folder, address))
    moves.set(`/${file}`, address)
  }
  return moves
}

function toHashedAddress(file: string, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  // Next's own file names carry hashes already; only what stands before them says something.
  const stem = basename(file).split('.')[0] ?? ''

  return `/assets/${file.endsWith('.css') ? 'site' : stem}.${hash}${extname(file)}`
}

async function rewriteSheet(path: string, sheet: string, moves: Moves): Promise<void> {
  const css = await readFile(path, 'utf8')
  const rewritten = css.replace(/url\(["']?([^"')]+)["']?\)/g, (whole, address: string) => {
    const target = moves.get(posix.join('/', dirname(sheet), address)) ?? moves.get(address)
    return target === undefined ? whole : `url(${target})`
  })
  await writeFile(path, rewritten)
}

export type RewriteBatch = Batch & {
  readonly moves: Moves
  readonly reading?: ReadingSheet
}

/** Rewrites the addresses in some files; returns the files that still point into `_next`. */
export async function rewriteBatch(batch: RewriteBatch): Promise<readonly string[]> {
  const left: string[] = []
  for (const file of batch.files) {
    const path = join(batch.folder, file)
    const text = await readFile(path, 'utf8')
    const isReading = batch.reading?.pages.includes(file) ?? false
    const linked = isReading && batch.reading ? linkReadingSheet(text, batch.reading) : text
    const rewritten = rewriteAddresses(linked, batch.moves)
    if (rewritten !== text) await writeFile(path, rewritten)
    if (rewritten.includes('/_next/')) left.push(file)
  }
  return left
}

function rewriteAddresses(text: string, moves: Moves): string {
  return text.replace(
    /\/(?:assets|_next)\/[\w./@%+~-]+/g,
    (address) => moves.get(address) ?? address,
  )
}
