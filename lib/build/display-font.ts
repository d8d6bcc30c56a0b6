import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import subsetFont from 'subset-font'

import { displayFontAddress, newsreaderCut, toNewsreaderFile } from '@/lib/fonts/newsreader'

import type { PageDigest } from './page-digest'

const latin = Array.from({ length: 0x17f }, (_, code) => String.fromCodePoint(code)).join('')
const punctuation = '‐–—‘’“”…'

/**
 * Writes the display typeface for the preview, where any title may be typed.
 * @param folder the folder that is served at the root of the site
 */
export const writeDisplayFont = (folder: string) => writeSubset(folder, latin + punctuation)

/**
 * Writes the display typeface with the characters that finished pages use, which is all that they load.
 * @param folder the exported site
 */
export async function subsetDisplayFont(
  folder: string,
  pages: readonly Pick<PageDigest, 'characters'>[],
): Promise<void> {
  const characters = new Set<string>()
  for (const page of pages) for (const character of page.characters) characters.add(character)
  await writeSubset(folder, [...characters].toSorted().join(''))
}

async function writeSubset(folder: string, characters: string): Promise<void> {
  const original = await readFile(join(process.cwd(), toNewsreaderFile('latin')))
  const subset = await subsetFont(original, characters, {
    targetFormat: 'woff2',
    variationAxes: newsreaderCut,
  })
  const file = join(folder, displayFontAddress)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, subset)
}
