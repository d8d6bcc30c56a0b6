import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { renderAsync } from '@resvg/resvg-js'

import { toIndexedPng } from '@/lib/pictures/to-indexed-png'

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
  await keep(folder, file, png)
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

/** A rename is whole or not at all, so that nobody reads half a picture, and two can keep one at once. */
async function keep(folder: string, file: string, png: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true })
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, png)
  await rename(unfinished, file)
}
