import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Font } from 'satori'
import subsetFont from 'subset-font'

import { newsreaderCut, toNewsreaderFile, type Part } from '@/lib/fonts/newsreader'

const parts = ['latin', 'latin-ext', 'vietnamese'] as const satisfies readonly Part[]
const nameOf = (part: Part) => `Newsreader ${part}`

/** The families of the display font, as CSS lists them: a character comes from the first that has it. */
export const displayFamily = parts.map(nameOf).join(', ')

let fonts: Promise<Font[]> | undefined

/** The display font as satori reads it, TrueType without axes, made once for a process. */
export const loadDisplayFonts = (): Promise<Font[]> => (fonts ??= Promise.all(parts.map(toFont)))

async function toFont(part: Part): Promise<Font> {
  const variable = await readFile(join(process.cwd(), toNewsreaderFile(part)))
  const data = await subsetFont(variable, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    variationAxes: newsreaderCut,
  })
  return { name: nameOf(part), data, weight: 400, style: 'normal' }
}
