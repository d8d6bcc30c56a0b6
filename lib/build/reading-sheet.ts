import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'

import { inlineScripts } from '@/lib/inline-scripts'

import { BuildError } from './build-error'
import { listFiles } from './list-files'
import { linkedSheet, type PageDigest, readPageDigests } from './page-digest'
import { listStyledClasses, listWords, shakeStyles } from './shake-styles'

/** The pages of words, which are most of all: press releases, stories, sources. */
const readingPage =
  /^[^/]+\/(?:\d{4}\/(?:press-release|stories\/[^/]+)|sources\/[^/]+)\/index\.html$/

/**
 * Gives press releases, stories and sources a style sheet with only the rules that they can use. Every other page that needs
 * no more links it, too, so that a reader seldom loads both.
 * @param folder the exported site
 * @param digests those of its pages, where they are known
 * @throws BuildError if these pages do not link one sheet, the same for all
 */
export async function writeReadingSheet(
  folder: string,
  digests?: readonly PageDigest[],
): Promise<void> {
  const pages = digests ?? (await readPageDigests(folder))
  const reading = pages.filter(({ file }) => readingPage.test(file))
  if (reading.length === 0) return

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
  for (const page of pages) {
    if (page.sheet !== sheet || !page.classNames.every(suffices)) continue
    const path = join(folder, page.file)
    const html = await readFile(path, 'utf8')
    await writeFile(path, html.replace(linkedSheet, `$1${address}"`))
  }
}

async function readScriptWords(folder: string): Promise<readonly string[]> {
  const bundles = (await listFiles(folder)).filter(
    (file) => file.startsWith('assets/') && file.endsWith('.js'),
  )
  const scripts = await Promise.all(bundles.map((file) => readFile(join(folder, file), 'utf8')))
  return [...scripts, ...Object.values(inlineScripts)].flatMap(listWords)
}
