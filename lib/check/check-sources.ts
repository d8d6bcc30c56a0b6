import type { ContentDocument } from './document'
import { findPairs } from './find-pairs'
import type { Sign } from './find-pairs'
import { normalizeAddress } from './identifiers'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { getText } from './yaml-values'

/** A source is entered once. */
export function* checkSources(library: ContentLibrary): Generator<Problem> {
  const sources = listOf(library, 'Source')
  const told = new Set<ContentDocument>()
  for (const { first, second, offset } of findPairs(sources, readAddress)) {
    told.add(second)
    yield errorAt(
      second.file,
      offset,
      `${first.file.path} has the same address, so this source is entered twice. Keep one file, and cite that one.`,
    )
  }
  for (const { first, second, offset } of findPairs(sources, readTitleAndDate)) {
    if (told.has(second)) continue
    yield errorAt(
      second.file,
      offset,
      `${first.file.path} has the same title and date, so this source is entered twice. Keep one file, and cite that one.`,
    )
  }
}

function readAddress({ fields }: ContentDocument): Sign | undefined {
  const address = getText(fields, 'URL')
  return address && { key: normalizeAddress(address.value), offset: address.offset }
}

function readTitleAndDate({ fields }: ContentDocument): Sign | undefined {
  const title = getText(fields, 'title')
  const issued = getText(fields, 'issued')
  if (!title || !issued) return undefined
  const words = title.value
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return { key: `${words} ${issued.value}`, offset: title.offset }
}
