import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

import { isKey } from '@/lib/citations/syntax'

import { inLink } from './citation-faults'
import type { ContentDocument } from './document'
import type { ContentLibrary } from './library'
import { listNoteReferences, listNotes, listReachedNotes } from './notes'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { walkTree } from './walk-tree'

/** Checks the notes of a text, [^name] with [^name]: …, and what Markdown takes for a link instead. */
export function* checkNotes(
  document: ContentDocument,
  { sources }: Pick<ContentLibrary, 'sources'>,
): Generator<Problem> {
  const { file } = document
  const references = listNoteReferences(document)
  const reached = listReachedNotes(references)
  const seen = new Set<string>()
  for (const note of listNotes(document)) {
    const { identifier: name } = note
    const at = (message: string) => errorAt(file, note.position?.start.offset ?? 0, message)
    if (!isKey(note.label ?? name)) yield at(badName(note.label ?? name))
    if (seen.has(name))
      yield at(`The note "${name}" is defined twice. Keep one, or give this one another name.`)
    else if (sources.includes(name)) {
      yield at(
        `The note "${name}" has the name of a source in content/sources. Give it another name, here and where it is referred to.`,
      )
    } else if (!reached.has(name)) {
      yield at(
        `Nothing refers to the note "${name}". Write [^${name}] where it belongs, or delete the note.`,
      )
    }
    if (document.text?.children.includes(note) === false)
      yield at(
        `The note "${name}" stands inside a tag, a list or a quotation, where it is lost. Move it to the end of the text, to the beginning of a line.`,
      )
    if (isEmpty(note))
      yield at(`The note "${name}" has no text. Write it behind the colon, or delete the note.`)
    seen.add(name)
  }
  for (const { node, isInLink, inNote } of references) {
    const at = (message: string) => errorAt(file, node.position?.start.offset ?? 0, message)
    if (isInLink) yield at(inLink)
    if (inNote === node.identifier)
      yield at(`The note "${inNote}" refers to itself. Take this out.`)
    if (!isKey(node.label ?? node.identifier)) yield at(badName(node.label ?? node.identifier))
  }
  yield* checkLookalikes(document)
}

const badName = (name: string) =>
  `The name of the note "${name}" can have only lower-case letters, digits and single hyphens. Write it so, here and at the note.`

const isEmpty = (note: Nodes) =>
  toString(note).trim() === '' &&
  !walkTree(note).some(
    ({ node }) => node.type.startsWith('mdx') || node.type === 'footnoteReference',
  )

/** [^key](…) and [^two words] with [^two words]: … are links to Markdown. */
function* checkLookalikes({ text, file }: ContentDocument): Generator<Problem> {
  if (!text) return
  for (const { node } of walkTree(text)) {
    const start = node.position?.start.offset
    if (start === undefined) continue
    if (
      (node.type === 'link' || node.type === 'linkReference') &&
      file.text.startsWith('[^', start)
    ) {
      yield errorAt(
        file,
        start,
        'This looks like a citation, but it is a link, because of what follows it or what is defined for it. Write [^key] alone, or write the link without "^".',
      )
    }
    if (node.type === 'definition' && node.label?.startsWith('^')) {
      yield errorAt(file, start, badName(node.label.slice(1)))
    }
  }
}
