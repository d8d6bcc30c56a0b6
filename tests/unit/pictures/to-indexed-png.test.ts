import { inflateSync } from 'node:zlib'

import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'

import { toIndexedPng } from '@/lib/pictures/to-indexed-png'

const red = [255, 0, 0, 255]
const blue = [0, 0, 255, 255]

test('pixels keep their colours', () => {
  const rgba = Uint8Array.from([...red, ...blue, ...blue, ...blue, ...red, ...red])
  const png = toIndexedPng({ width: 3, height: 2, rgba })

  expect(readPixels(png, 3, 2)).toEqual([...rgba])
})

test('beyond 256 colours each pixel has the nearest of the most frequent ones', () => {
  const grey = (level: number) => [level, level, level, 255]
  const twice = Array.from({ length: 256 }, (_, level) => [...grey(level), ...grey(level)]).flat()
  const rgba = Uint8Array.from([...twice, 100, 101, 100, 255, 7, 7, 9, 255])
  const png = toIndexedPng({ width: 514, height: 1, rgba })

  expect(readPixels(png, 514, 1).slice(-8)).toEqual([...grey(100), ...grey(8)])
})

test('each chunk has its length, and the picture is compressed', () => {
  const png = toIndexedPng({ width: 1, height: 1, rgba: Uint8Array.from(red) })
  const names = listChunks(png).map(({ name }) => name)
  const [, palette, data] = listChunks(png)

  expect(names).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  expect([...palette!.data]).toEqual([255, 0, 0])
  expect([...inflateSync(data!.data)]).toEqual([0, 0])
})

/** Reads a PNG back with a program that is not ours. */
function readPixels(png: Buffer, width: number, height: number): readonly number[] {
  const href = `data:image/png;base64,${png.toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="pixelated" href="${href}"/></svg>`
  return [...new Resvg(svg).render().pixels]
}

function listChunks(png: Buffer) {
  const chunks: { readonly name: string; readonly data: Buffer }[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.push({
      name: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    })
    at += 12 + length
  }
  return chunks
}
