import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'

import { inlineScripts } from '@/lib/inline-scripts'

import { BuildError } from './build-error'
import { listFiles } from './list-files'
import { linkedSheet, type PageDigest } from './page-digest'
import { listStyledClasses, listWords, shakeStyles } from './shake-styles'

/** The pages of words, which are most of all: press releases, stories, sources. */
const readingPage =
  /^[^/]+\/(?:\d{4}\/(?:press-release|stories\/[^/]+)|sources\/[^/]+)\/index\.html$/

/** The style sheet of pages of words. */
export type ReadingSheet = {
  /** Its address, before it is named by what is in it. */
  readonly address: string
  /** The files of the pages that link it. */
  readonly pages: readonly string[]
}

/**
 * Writes a style sheet with only the rules that press releases, stories and sources can use. Every other page
 * that needs no more links it, too, so that a reader seldom loads both.
 * @param folder the exported site
 * @param pages the digests of all its pages
 * @returns undefined where there is no such page
 * @throws BuildError if these pages do not link one sheet, the same for all
 */
export async function writeReadingSheet(
  folder: string,
  pages: readonly PageDigest[],
): Promise<ReadingSheet | undefined> {
  const reading = pages.filter(({ file }) => readingPage.test(file))
  if (reading.length === 0) return undefined

  const sheets = [...new Set(reading.map((page) => page.sheet))]
  const [sheet] = sheets
  if (sheets.length > 1 || sheet === undefined) {
    throw new BuildError(
      `Press releases, stories and sources link ${sheets.join(' and ')}; they all have to link the same style sheet.`,
    )
  }
  const css = await readFile(join(folder, sheet), 'utf8')
  const styled = listStyledClasses(css)
  const used = new Set([
    ...(await readScriptWords(folder)),
    ...reading.flatMap(({ classNames }) => classNames),
  ])
  const address = posix.join(dirname(sheet), 'reading.css')
  await writeFile(join(folder, address), shakeStyles(css, used))

  const suffices = (name: string) => used.has(name) || !styled.has(name)
  const linking = pages.filter((page) => page.sheet === sheet && page.classNames.every(suffices))
  return { address, pages: linking.map(({ file }) => file) }
}

/** A page that links the sheet instead of its own. */
export const linkReadingSheet = (html: string, { address }: ReadingSheet): string =>
  html.replace(linkedSheet, `$1${address}"`)

async function readScriptWords(folder: string): Promise<readonly string[]> {
  const bundles = (await listFiles(folder)).filter(
    (file) => file.startsWith('assets/') && file.endsWith('.js'),
  )
  const scripts = await Promise.all(bundles.map((file) => readFile(join(folder, file), 'utf8')))
  return [...scripts, ...Object.values(inlineScripts)].flatMap(listWords)
}
