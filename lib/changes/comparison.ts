import type { ContentDocument } from '@/lib/check/document'

import { isSame } from './content-tree'
import type { ReaderView } from './reader-view'
import type { State } from './report'

/** Two states of the content, and the language in which things are named to the reviewer. */
export type Comparison = {
  readonly before: ReaderView
  readonly after: ReaderView
  readonly lang: string
  /** The files that were read before and cannot be read now; `after` has them as they were. */
  readonly unreadable: ReadonlySet<string>
}

/** A document in both states; at least one of them is there. */
export type DocumentPair = {
  readonly file: string
  readonly state: State
  readonly before: ContentDocument | undefined
  readonly after: ContentDocument | undefined
}

/** The documents of some kinds whose bytes differ, by their files. */
export function listChangedDocuments(
  { before, after, unreadable }: Comparison,
  kinds: readonly string[],
): readonly DocumentPair[] {
  const [old, now] = [before.tree, after.tree]
  const files = [...new Set([...old.documents.keys(), ...now.documents.keys()])].toSorted()
  return files.flatMap((file) => {
    const [first, second] = [old.documents.get(file), now.documents.get(file)]
    const kind = (second ?? first)?.kind.name ?? ''
    if (!kinds.includes(kind) || unreadable.has(file)) return []
    if (isSame(old.files.get(file), now.files.get(file))) return []
    return [{ file, state: toState(first, second), before: first, after: second }]
  })
}

export const toState = (before: unknown, after: unknown): State =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'

/** Says the same of whichever of two states has something to say, the newer first. */
export function fromEither<T>(
  { before, after }: Comparison,
  find: (view: ReaderView) => T | undefined,
): T | undefined {
  return find(after) ?? find(before)
}
