import { NewError } from '../new-error'

/**
 * The text of a file from another program, without a byte-order mark and with plain line ends.
 * @param where the file, to begin a message with
 * @throws NewError where the bytes are no text, with the line of the first that cannot be read
 */
export function decode(bytes: Uint8Array, where: string): string {
  const encoding = toEncoding(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    const before = new TextDecoder(encoding).decode(bytes).split('\uFFFD')[0] ?? ''
    const line = before.split(/\r\n?|\n/).length
    throw new NewError(
      `${where}:${line}  This file is not in UTF-8. Export it again and choose the character encoding "UTF-8" (in Zotero: "Unicode (UTF-8)").`,
    )
  }
}

/** UTF-8, unless a byte-order mark says otherwise. */
function toEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
