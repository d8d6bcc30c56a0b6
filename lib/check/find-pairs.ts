import type { ContentDocument } from './document'
import { getNumber } from './yaml-values'

/** What no two documents can have in common, and where it stands. */
export type Sign = { readonly key: string; readonly offset: number }

/** The first document that bears the same sign as a later one. */
export function* findPairs(
  documents: readonly ContentDocument[],
  readSign: (document: ContentDocument) => Sign | undefined,
): Generator<{ first: ContentDocument; second: ContentDocument; offset: number }> {
  const seen = new Map<string, ContentDocument>()
  for (const second of documents) {
    const sign = readSign(second)
    if (!sign) continue
    const first = seen.get(sign.key)
    if (first) yield { first, second, offset: sign.offset }
    else seen.set(sign.key, second)
  }
}

/** Several numbers as one sign. */
export function readNumbers(
  { fields }: ContentDocument,
  names: readonly string[],
): Sign | undefined {
  const numbers = names.map((name) => getNumber(fields, name))
  const entry = fields?.entries.get(names[0] ?? '')
  return entry && !numbers.includes(undefined)
    ? { key: numbers.join(' '), offset: entry.value.offset }
    : undefined
}
