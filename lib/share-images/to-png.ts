import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { renderAsync } from '@resvg/resvg-js'

import { toIndexedPng } from '@/lib/pictures/to-indexed-png'
import { writeWhole } from '@/lib/write-whole'

/**
 * An opaque SVG as PNG. A picture that was made before, at the same size from the same SVG, is taken from a
 * folder instead; its bytes are the same.
 * @param folder where pictures are kept between builds
 */
export async function toSharePng(svg: string, folder: string): Promise<Buffer> {
  const name = createHash('sha256')
    .update([...(await listMakers()), svg].join('\n'))
    .digest('hex')
  const file = join(folder, `${name}.png`)
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return kept

  const png = await drawPng(svg)
  await writeWhole(file, png)
  return png
}

/** Raise it whenever the code here or the writing of PNG changes what is made of an SVG. */
const edition = '1'
const renderer = 'node_modules/@resvg/resvg-js/package.json'

/** Whatever else turns the same SVG into other bytes: this code, what draws, what compresses. */
async function listMakers(): Promise<readonly string[]> {
  const { version } = JSON.parse(await readFile(join(process.cwd(), renderer), 'utf8')) as {
    version: string
  }
  return [edition, version, process.versions.zlib]
}

async function drawPng(svg: string): Promise<Buffer> {
  const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return toIndexedPng({ width, height, rgba: pixels })
}
