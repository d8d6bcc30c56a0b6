import { createHash } from 'node:crypto'

const lastLine = /^checksum: (\S+)\n?$/m

/** The text of a snapshot with the line that seals it. */
export const seal = (text: string) => `${text}checksum: ${toChecksum(text)}\n`

/** Whether a snapshot is as it was written. Line ends do not matter: some systems change them. */
export function isSealed(sealed: string): boolean {
  const text = sealed.replaceAll('\r\n', '\n')
  const found = lastLine.exec(text)
  if (!found) return false
  return seal(text.slice(0, found.index)) === text
}

const toChecksum = (text: string) => createHash('sha256').update(text).digest('hex')
