import { checkSources } from '@/lib/check/check-sources'
import type { ContentDocument } from '@/lib/check/document'
import { listOf } from '@/lib/check/library'
import type { ContentLibrary } from '@/lib/check/library'
import { getText } from '@/lib/check/yaml-values'

/** A source that is in the bibliography already, and by what it is known to be the same. */
export type KnownSource = { readonly key: string; readonly reason: string }

/** The source that a new one would enter a second time, by DOI, by ISBN, or as the check finds it; undefined if none. */
export function findKnown(
  source: ContentDocument,
  library: ContentLibrary,
): KnownSource | undefined {
  const others = listOf(library, 'Source').filter(({ slug }) => slug !== source.slug)
  for (const [reason, readSign] of signs) {
    const sign = readSign(source)
    const same = sign === undefined ? undefined : others.find((other) => readSign(other) === sign)
    if (same) return { key: same.slug, reason }
  }
  return askTheCheck(source, { ...library, documents: [...others, source] })
}

const signs = [
  ['the same DOI', readDoi],
  ['the same ISBN', readIsbn],
] as const

/** A DOI means the same in capital and small letters. */
function readDoi({ fields }: ContentDocument): string | undefined {
  return getText(fields, 'DOI')?.value.toLowerCase()
}

/** Chapters of one book have its ISBN in common, so it tells books apart, not chapters. */
function readIsbn({ fields }: ContentDocument): string | undefined {
  const isbn = getText(fields, 'ISBN')?.value.replace(/[\s-]/g, '').toUpperCase()
  if (isbn === undefined || getText(fields, 'type')?.value === 'chapter') return undefined
  return isbn.length === 10 ? isbn.slice(0, 9) : isbn.slice(3, 12)
}

function askTheCheck(source: ContentDocument, library: ContentLibrary): KnownSource | undefined {
  for (const { file, message, severity } of checkSources(library)) {
    if (file !== source.file.path || severity !== 'error') continue
    const key = /content\/sources\/([a-z0-9-]+)\.yaml/.exec(message)?.[1]
    const reason = /the same [a-z][a-z ]*/i.exec(message)?.[0]
    if (key !== undefined) return { key, reason: reason ?? 'the same contents' }
  }
  return undefined
}
