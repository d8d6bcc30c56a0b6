import { createHash } from 'node:crypto'

/** SHA-256, in hexadecimal digits. */
export type Digest = string

/** The digest of some parts in their order. */
export const toDigest = (...parts: readonly (string | Uint8Array)[]): Digest => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(toLength(part)).update(part)
  return hash.digest('hex')
}

// Two parts are never taken for one: "ab", "c" is not "a", "bc".
const toLength = (part: string | Uint8Array) => `${String(part.length)}:`
