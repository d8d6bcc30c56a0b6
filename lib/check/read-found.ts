import type { ContentDocument } from './document'
import { findKind } from './document-kinds'
import type { Problem } from './problem'
import { readDocument } from './read-document'
import type { FoundFile } from './read-files'
import { readText } from './read-text'
import { runGuarded } from './run-guarded'

/** A file of content/ as far as it could be read, and what is wrong with the way it is written. */
export type Reading = { readonly problems: readonly Problem[]; readonly document?: ContentDocument }

// A file that is handed over again has not changed: the preview checks all of them after each change of one.
const known = new WeakMap<FoundFile, Reading>()

/** Reads a file, once for as long as it is the same object. */
export function readFound(found: FoundFile): Reading {
  const reading = known.get(found) ?? readAnew(found)
  known.set(found, reading)
  return reading
}

function readAnew(found: FoundFile): Reading {
  let document: ContentDocument | undefined
  const problems = runGuarded('encoding', `content/${found.name}`, function* () {
    const kind = findKind(found.name)
    if (!kind) return
    const { problems: oddities, file } = readText(found)
    yield* oddities
    if (!file) return
    const reading = readDocument(file, kind)
    document = reading.document
    yield* reading.problems
  })
  return document ? { problems, document } : { problems }
}

/** Takes a reading for that of a file, as if it had been read. */
export function setReading(found: FoundFile, reading: Reading): void {
  known.set(found, reading)
}
