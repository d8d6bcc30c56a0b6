import type { Nodes, Text } from 'mdast'

import { alignText, readMarkdownWriting, readYamlWriting } from './align-text'
import type { Unit } from './align-text'
import { canCite } from './cited-fields'
import type { ContentDocument } from './document'
import { findSpacingFaults } from './find-spacing'
import type { SpacingKind } from './find-spacing'
import { adviceAt } from './problem'
import type { Problem } from './problem'
import type { TextFile } from './text-file'
import { walkTree } from './walk-tree'
import type { Visit } from './walk-tree'
import { walkTexts } from './yaml-values'

// Sources and snapshots hold the words of others, and a press release stands word for word.
const ownKinds: readonly string[] = ['Edition', 'Page', 'Story', 'StatisticText']
const ownFields = ['title', 'description']

const words: Readonly<Record<SpacingKind, { readonly message: string; readonly done: string }>> = {
  'before-citation': {
    message:
      'A space stands before this citation. Take it out: a citation follows right after what it supports.',
    done: 'Took out a space before a citation.',
  },
  'before-mark-after-citation': {
    message: 'A space stands between a citation and the mark behind it. Take it out.',
    done: 'Took out a space behind a citation.',
  },
  'before-mark': {
    message: 'A space stands before a full stop or a comma. Take it out.',
    done: 'Took out a space before a full stop or a comma.',
  },
  'no-break': {
    message:
      'A no-break space stands between two words here, as word processors put them. Write an ordinary space.',
    done: 'Wrote an ordinary space for a no-break space.',
  },
  double: {
    message: 'Two or more spaces stand here. Keep one.',
    done: 'Kept one of several spaces.',
  },
}

/** Stray spaces in our own prose, which --fix takes out. */
export function* checkSpacing(document: ContentDocument): Generator<Problem> {
  const { kind, file, text, fields } = document
  if (!ownKinds.includes(kind.name)) return
  for (const visit of text ? walkTree(text) : []) {
    if (visit.node.type === 'text' && !isQuoted(visit)) yield* checkText(file, visit.node, visit)
  }
  for (const { path, text: field } of fields ? walkTexts(fields) : []) {
    if (!canCite(kind.name, path) && !ownFields.includes(path)) continue
    const start =
      field.style === 'block'
        ? file.text.indexOf('\n', field.offset)
        : field.offset + (field.style === 'plain' ? 0 : 1)
    const units = () =>
      alignText(file.text, start, field.end, field.value, readYamlWriting[field.style])
    yield* findFaults(file, field.value, units)
  }
}

/** What somebody said stands as it was said. */
const isQuoted = ({ ancestors }: Visit) =>
  ancestors.some(
    (ancestor) =>
      ancestor.type === 'blockquote' || ('name' in ancestor && ancestor.name === 'Quote'),
  )

function* checkText(file: TextFile, node: Text, visit: Visit): Generator<Problem> {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return
  const [from, to] = [start.offset, end.offset]
  const units = () => alignText(file.text, from, to, node.value, readMarkdownWriting)
  yield* findFaults(file, node.value, units)
  yield* checkSeam(file, node, visit)
}

function* findFaults(
  file: TextFile,
  value: string,
  locate: () => readonly Unit[],
): Generator<Problem> {
  const faults = findSpacingFaults(value)
  if (faults.length === 0) return
  const units = locate()
  for (const { start, end, text, kind } of faults) {
    const from = units[start]?.offset
    const last = units[end - 1]
    if (from === undefined || !last) continue
    const to = last.offset + last.length
    // Only what stands in the file as it stands in the text: a character code or a line end stays.
    if (/^[ \u00A0]+$/.test(file.text.slice(from, to))) yield toProblem(file, kind, from, to, text)
  }
}

/** A space between two parts of a sentence, of which the second is a citation or a note, or the first a tag or *words*. */
function* checkSeam(file: TextFile, node: Text, { ancestors }: Visit): Generator<Problem> {
  const siblings: readonly Nodes[] = (ancestors.at(-1) as { children?: Nodes[] }).children ?? []
  const at = siblings.indexOf(node)
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  const { start, end } = node.position ?? {}
  const from = start?.offset ?? 0
  const to = end?.offset ?? 0
  const leading = /^[ \u00A0]+(?=\[\^[a-z0-9][a-z0-9-]*[,\]])/.exec(node.value)?.[0]
  if (
    leading !== undefined &&
    before &&
    canBeCited(before, file) &&
    file.text.startsWith(leading, from)
  )
    yield toProblem(file, 'before-citation', from, from + leading.length, '')
  const trailing = /(?<=[\p{L}\p{M}\p{N}%.,;:?”’"')\]])[ \u00A0]+$/u.exec(node.value)?.[0]
  const isAddress = /(?:https?:\/\/|www\.|@)\S*\s+$/.test(node.value)
  if (
    trailing !== undefined &&
    !isAddress &&
    after?.type === 'footnoteReference' &&
    file.text.slice(to - trailing.length, to) === trailing
  )
    yield toProblem(file, 'before-citation', to - trailing.length, to, '')
}

/** A link of the form [words](address), words with a meaning, a tag, or another mention of a note. */
const canBeCited = (node: Nodes, file: TextFile) =>
  ['strong', 'emphasis', 'mdxJsxTextElement', 'footnoteReference'].includes(node.type) ||
  (node.type === 'link' && file.text[node.position?.start.offset ?? -1] === '[')

function toProblem(
  file: TextFile,
  kind: SpacingKind,
  start: number,
  end: number,
  text: string,
): Problem {
  const { message, done } = words[kind]
  return { ...adviceAt(file, start, message), fix: { edits: [{ start, end, text }], done } }
}
