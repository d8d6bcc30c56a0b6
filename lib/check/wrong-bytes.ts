/** Why the bytes of a file are no text in UTF-8. */
export type WrongBytes = {
  /** Where in the decoded text the first of them stands; undefined if the whole file is meant. */
  readonly offset: number | undefined
  readonly message: string
}

const how =
  'Save the file as UTF-8: open it in your editor, choose "UTF-8" as its encoding and save it again'

/**
 * Finds what keeps a file from being text in UTF-8; undefined if it is.
 * @param text the bytes decoded as UTF-8, with U+FFFD for what is wrong (WHATWG Encoding Standard)
 */
export function findWrongBytes(bytes: Uint8Array, text: string): WrongBytes | undefined {
  const format = findFormat(bytes)
  if (format !== undefined) return { offset: undefined, message: format }
  const wide = findWideEncoding(bytes)
  if (wide !== undefined) {
    return {
      offset: undefined,
      message: `This file is saved as ${wide}, so its characters cannot be read here. ${how}.`,
    }
  }
  const offset = text.search(/[\0\uFFFD]/)
  if (offset < 0) return undefined
  return { offset, message: toMessage(bytes, text, offset) }
}

/** Files that are no text at all, by the bytes that they begin with. */
const formats: readonly (readonly [prefix: string, name: string])[] = [
  ['89504e470d0a', 'a picture (PNG)'],
  ['ffd8ff', 'a picture (JPEG)'],
  ['47494638', 'a picture (GIF)'],
  ['25504446', 'a PDF'],
  ['504b0304', 'a Word, Excel or ZIP file'],
  ['d0cf11e0', 'an old Word or Excel file'],
  ['7b5c727466', 'a file in Rich Text Format'],
  ['1f8b', 'a compressed file'],
]

function findFormat(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const name = formats.find(([prefix]) => head.startsWith(prefix))?.[1]
  return (
    name &&
    `This is ${name}, not text. Copy its words into a new plain text file, save the file as UTF-8, and take this one away.`
  )
}

/** UTF-16 and UTF-32 by their byte-order mark, or by a zero in every second byte. */
function findWideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe))
    return 'UTF-32'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16 ("Unicode")'
  const sample = bytes.subarray(0, 400)
  const count = (parity: number) =>
    sample.filter((byte, index) => index % 2 === parity && byte === 0).length
  const isWide = [0, 1].some(
    (parity) => count(parity) > sample.length * 0.2 && count(1 - parity) === 0,
  )
  return isWide ? 'UTF-16 ("Unicode")' : undefined
}

function toMessage(bytes: Uint8Array, text: string, offset: number): string {
  if (text[offset] === '\0')
    return 'This character cannot be read: it is an invisible zero character. Take it out, and save the file as UTF-8.'
  // Until the first wrong byte, text and bytes match.
  const at = Buffer.byteLength(text.slice(0, offset))
  if (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd)
    return 'This character cannot be read: it was lost when the file was saved or copied at some time before. Write the character again, and save the file as UTF-8.'
  const old = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1))
  const guess = /\p{L}|\p{P}|\p{S}/u.test(old)
    ? ` In the old encoding of Windows ("Windows-1252", "ANSI") it would be "${old}".`
    : ''
  return `This character cannot be read: the file is not saved as UTF-8.${guess} ${how}; then look whether the character is right.`
}
