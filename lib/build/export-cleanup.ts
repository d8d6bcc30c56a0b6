import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { BuildError } from './build-error'
import { cleanPage } from './clean-page'
import { type Batch, inBatches, type RunBatch } from './in-batches'
import { listFiles } from './list-files'
import { type PageDigest, toPageDigest } from './page-digest'

export type CleanedPage = PageDigest & {
  /** What must not stand in it. */
  readonly leftovers: readonly string[]
}

/**
 * Turns Next's export into plain pages, in place.
 * @returns what the next steps need to know of each page
 * @throws BuildError naming every leftover of every page
 */
export async function cleanExport(
  folder: string,
  run: RunBatch<Batch, readonly CleanedPage[]> = cleanBatch,
): Promise<readonly PageDigest[]> {
  const files = await listFiles(folder)
  const present = new Set(files)

  await Promise.all(
    files.filter((file) => isForFramework(file, present)).map((file) => rm(join(folder, file))),
  )
  await removeEmptyFolders(folder)

  const pages = (await listFiles(folder)).filter((file) => file.endsWith('.html'))
  const cleaned = (await inBatches(pages, (batch) => run({ folder, files: batch }))).flat()
  const leftovers = cleaned.flatMap(({ file, leftovers }) =>
    leftovers.map((leftover) => `  ${file}: ${leftover}`),
  )
  if (leftovers.length > 0) {
    throw new BuildError(['Pages hold what must not reach a reader:', ...leftovers].join('\n'))
  }
  return cleaned
}

/** Rewrites some pages. */
export async function cleanBatch({ folder, files }: Batch): Promise<readonly CleanedPage[]> {
  const cleaned: CleanedPage[] = []
  for (const file of files) {
    const path = join(folder, file)
    const { html, leftovers } = cleanPage(await readFile(path, 'utf8'))
    await writeFile(path, html)
    cleaned.push({ ...toPageDigest(file, html), leftovers })
  }
  return cleaned
}

function isForFramework(file: string, present: ReadonlySet<string>): boolean {
  if (file.startsWith('_next/')) return /\.(?:js|json|map)$/.test(file)
  // 404.html stays; these are copies of it at addresses of their own.
  if (file.startsWith('_not-found') || file === '404/index.html') return true

  return file.endsWith('.txt') && isPayload(file, present)
}

// A payload is named after its page. Other text files, such as robots.txt, have no page beside them.
function isPayload(file: string, present: ReadonlySet<string>): boolean {
  return basename(file).startsWith('__next.') || present.has(file.replace(/\.txt$/, '.html'))
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(folder, entry.name)
    await removeEmptyFolders(path)
    if ((await readdir(path)).length === 0) await rmdir(path)
  }
}
