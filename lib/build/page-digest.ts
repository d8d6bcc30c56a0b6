import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { inBatches } from './in-batches'
import { listFiles } from './list-files'
import { listClassNames } from './shake-styles'

/** What the style sheets and the typeface of a site have to know of a page. */
export type PageDigest = {
  readonly file: string
  /** The address of the style sheet that it links, if it does. */
  readonly sheet: string | undefined
  /** Every class name of it, once. */
  readonly classNames: readonly string[]
  /** Every character of it, once. */
  readonly characters: string
}

export const linkedSheet = /(<link rel="stylesheet" href=")(\/[^"]+\.css)"/

export const toPageDigest = (file: string, html: string): PageDigest => ({
  file,
  sheet: linkedSheet.exec(html)?.[2],
  classNames: [...new Set(listClassNames(html))],
  characters: [...new Set(html)].join(''),
})

/** The digests of all pages in a folder, for those who do not have them yet. */
export async function readPageDigests(folder: string): Promise<readonly PageDigest[]> {
  const pages = (await listFiles(folder)).filter((file) => file.endsWith('.html'))
  const digests = await inBatches(pages, (batch) =>
    Promise.all(
      batch.map(async (file) => toPageDigest(file, await readFile(join(folder, file), 'utf8'))),
    ),
  )
  return digests.flat()
}
