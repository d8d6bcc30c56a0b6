import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'

import { inlineScripts } from '@/lib/inline-scripts'

import { BuildError } from './build-error'
import { listFiles } from './list-files'
import { listClassNames, listStyledClasses, listWords, shakeStyles } from './shake-styles'

type Page = { readonly file: string; readonly html: string }

/** The pages of words, which are most of all: press releases, stories, sources. */
const readingPage =
  /^[^/]+\/(?:\d{4}\/(?:press-release|stories\/[^/]+)|sources\/[^/]+)\/index\.html$/

const linkedSheet = /(<link rel="stylesheet" href=")(\/[^"]+\.css)"/

/**
 * Gives press releases, stories and sources a style sheet with only the rules that they can use. Every other page that needs
 * no more links it, too, so that a reader seldom loads both.
 * @param folder the exported site
 * @throws BuildError if these pages do not link one sheet, the same for all
 */
export async function writeReadingSheet(folder: string): Promise<void> {
  const files = await listFiles(folder)
  const pages = await readPages(
    folder,
    files.filter((file) => file.endsWith('.html')),
  )
  const reading = pages.filter(({ file }) => readingPage.test(file))
  if (reading.length === 0) return

  const sheets = [...new Set(reading.map(({ html }) => findSheet(html)))]
  const [sheet] = sheets
  if (sheets.length > 1 || sheet === undefined) {
    throw new BuildError(
      `Press releases, stories and sources link ${sheets.join(' and ')}; they all have to link the same style sheet.`,
    )
  }
  const css = await readFile(join(folder, sheet), 'utf8')
  const styled = listStyledClasses(css)
  const used = new Set([
    ...(await readScriptWords(folder, files)),
    ...reading.flatMap(({ html }) => listClassNames(html)),
  ])
  const address = posix.join(dirname(sheet), 'reading.css')
  await writeFile(join(folder, address), shakeStyles(css, used))

  const suffices = (name: string) => used.has(name) || !styled.has(name)
  for (const { file, html } of pages) {
    if (findSheet(html) !== sheet || !listClassNames(html).every(suffices)) continue
    await writeFile(join(folder, file), html.replace(linkedSheet, `$1${address}"`))
  }
}

const findSheet = (html: string) => linkedSheet.exec(html)?.[2]

const readPages = (folder: string, files: readonly string[]): Promise<readonly Page[]> =>
  Promise.all(
    files.map(async (file) => ({ file, html: await readFile(join(folder, file), 'utf8') })),
  )

async function readScriptWords(
  folder: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const bundles = files.filter((file) => file.startsWith('assets/') && file.endsWith('.js'))
  const scripts = await Promise.all(bundles.map((file) => readFile(join(folder, file), 'utf8')))
  return [...scripts, ...Object.values(inlineScripts)].flatMap(listWords)
}
