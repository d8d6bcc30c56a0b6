import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Font } from 'satori'
import subsetFont from 'subset-font'

const folder = 'node_modules/@fontsource-variable/newsreader/files'
const parts = ['latin', 'latin-ext', 'vietnamese'] as const
const nameOf = (part: string) => `Newsreader ${part}`

/** The families of the display font, as CSS lists them: a character comes from the first that has it. */
export const displayFamily = parts.map(nameOf).join(', ')

let fonts: Promise<Font[]> | undefined

/** The display font as satori reads it, TrueType without axes, made once for a process. */
export const loadDisplayFonts = (): Promise<Font[]> => (fonts ??= Promise.all(parts.map(toFont)))

async function toFont(part: string): Promise<Font> {
  const variable = await readFile(
    join(process.cwd(), folder, `newsreader-${part}-opsz-normal.woff2`),
  )
  const data = await subsetFont(variable, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
    variationAxes: { opsz: 72, wght: 550 },
  })
  return { name: nameOf(part), data, weight: 400, style: 'normal' }
}
