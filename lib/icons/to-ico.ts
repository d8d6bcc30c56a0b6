const headerBytes = 6
const entryBytes = 16

/** One square PNG as a Windows icon file, which may hold a PNG as it is. */
export function toIco(png: Uint8Array, sizePx: number): Buffer {
  const head = Buffer.alloc(headerBytes + entryBytes)
  // A file of type 1, icons, with one entry.
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.set([sizePx, sizePx], headerBytes)
  // One plane of 32 bits for a pixel, then where the PNG is.
  head.writeUInt16LE(1, headerBytes + 4)
  head.writeUInt16LE(32, headerBytes + 6)
  head.writeUInt32LE(png.length, headerBytes + 8)
  head.writeUInt32LE(head.length, headerBytes + 12)
  return Buffer.concat([head, png])
}
