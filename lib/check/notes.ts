import type { FootnoteDefinition, FootnoteReference } from 'mdast'

import type { ContentDocument } from './document'
import { walkTree } from './walk-tree'
import type { Visit } from './walk-tree'

export type NoteReference = {
  readonly node: FootnoteReference
  readonly isInLink: boolean
  /** The note in whose text it stands, if it does. */
  readonly inNote: string | undefined
}

/** The names of the notes that a text defines. */
export const listNoteNames = (document: ContentDocument): readonly string[] =>
  listNotes(document).map(({ identifier }) => identifier)

export function listNotes({ text }: ContentDocument): readonly FootnoteDefinition[] {
  if (!text) return []
  return walkTree(text)
    .map(({ node }) => node)
    .filter((node) => node.type === 'footnoteDefinition')
}

export function listNoteReferences({ text }: ContentDocument): readonly NoteReference[] {
  if (!text) return []
  return walkTree(text).flatMap((visit) => toReference(visit) ?? [])
}

function toReference({ node, ancestors }: Visit): NoteReference | undefined {
  if (node.type !== 'footnoteReference') return undefined
  return {
    node,
    isInLink: ancestors.some(({ type }) => type === 'link' || type === 'linkReference'),
    inNote: ancestors.findLast((ancestor) => ancestor.type === 'footnoteDefinition')?.identifier,
  }
}

/** The notes that a reader of the text comes to, by way of other notes too. */
export function listReachedNotes(references: readonly NoteReference[]): ReadonlySet<string> {
  const reached = new Set<string | undefined>([undefined])
  for (const from of reached) {
    for (const { node, inNote } of references) if (inNote === from) reached.add(node.identifier)
  }
  return new Set([...reached].filter((name) => name !== undefined))
}
