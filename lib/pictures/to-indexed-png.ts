import { crc32, deflateSync } from 'node:zlib'

type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

const mostColours = 256

/**
 * Opaque pixels as a PNG with a palette (PNG, third edition, colour type 3), a third of the size of one
 * without. Of more than 256 colours the most frequent stay; the others, which edges of letters have, become
 * the nearest of these.
 */
export function toIndexedPng({ width, height, rgba }: Pixels): Buffer {
  const pixels = new Uint32Array(width * height)
  for (let at = 0; at < pixels.length; at += 1) {
    pixels[at] =
      ((rgba[at * 4] ?? 0) << 16) | ((rgba[at * 4 + 1] ?? 0) << 8) | (rgba[at * 4 + 2] ?? 0)
  }
  const colours = rankColours(pixels)
  const palette = colours.slice(0, mostColours)
  const indices = new Map(colours.map((colour) => [colour, findNearest(palette, colour)]))

  // Each row begins with the number of its filter: none, which suits flat colours best.
  const rows = Buffer.alloc((width + 1) * height)
  pixels.forEach((colour, at) => {
    rows[at + Math.floor(at / width) + 1] = indices.get(colour) ?? 0
  })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    toChunk('IHDR', toHeader(width, height)),
    toChunk('PLTE', Buffer.from(palette.flatMap(toChannels))),
    toChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

/** Every colour, the most frequent first; equally frequent ones by their value. */
function rankColours(pixels: Uint32Array): readonly number[] {
  const counts = new Map<number, number>()
  // Flat pictures are long runs of one colour.
  for (let at = 0; at < pixels.length;) {
    const colour = pixels[at] ?? 0
    const start = at
    while (at < pixels.length && pixels[at] === colour) at += 1
    counts.set(colour, (counts.get(colour) ?? 0) + at - start)
  }
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || a - b)
    .map(([colour]) => colour)
}

function findNearest(palette: readonly number[], colour: number): number {
  let nearest = 0
  let least = Infinity
  palette.forEach((other, index) => {
    const distance = toDistance(other, colour)
    if (distance >= least) return
    least = distance
    nearest = index
  })
  return nearest
}

const toDistance = (one: number, other: number) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 0xff) - ((other >> 8) & 0xff)) ** 2 +
  ((one & 0xff) - (other & 0xff)) ** 2

const toChannels = (colour: number) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]

function toHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits for an index, of colour type 3.
  header.set([8, 3], 8)
  return header
}

function toChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
