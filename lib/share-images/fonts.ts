import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Font } from 'satori'
import subsetFont from 'subset-font'

import {
  newsreaderCut,
  newsreaderTextCut,
  toNewsreaderFile,
  type Part,
} from '@/lib/fonts/newsreader'

const parts = ['latin', 'latin-ext', 'vietnamese'] as const satisfies readonly Part[]

/** The display typeface in two designs: for titles, and plainer and sturdier for small text. */
export type Typeface = 'display' | 'text'

const cuts = { display: newsreaderCut, text: newsreaderTextCut } as const
const nameOf = (typeface: Typeface, part: Part) => `Newsreader ${typeface} ${part}`

/** The families of a typeface, as CSS lists them: a character comes from the first that has it. */
export const toFamily = (typeface: Typeface) =>
  parts.map((part) => nameOf(typeface, part)).join(', ')

const loaded = new Map<Typeface, Promise<Font[]>>()

/** A typeface as satori reads it, TrueType without axes, made once for a process. */
export function loadFonts(typeface: Typeface): Promise<Font[]> {
  const fonts = loaded.get(typeface) ?? Promise.all(parts.map((part) => toFont(typeface, part)))
  loaded.set(typeface, fonts)
  return fonts
}

async function toFont(typeface: Typeface, part: Part): Promise<Font> {
  const variable = await readFile(join(process.cwd(), toNewsreaderFile(part)))
  const data = await subsetFont(variable, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    variationAxes: cuts[typeface],
  })
  return { name: nameOf(typeface, part), data, weight: 400, style: 'normal' }
}
