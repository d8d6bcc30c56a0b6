import type { Nodes, Text } from 'mdast'

import { splitCitations } from '@/lib/citations/syntax'

import { alignText, readMarkdownWriting, readYamlWriting } from './align-text'
import type { Unit } from './align-text'
import { canCite } from './cited-fields'
import type { ContentDocument } from './document'
import { findSpacingFaults } from './find-spacing'
import type { SpacingKind } from './find-spacing'
import type { ContentLibrary } from './library'
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
export function* checkSpacing(
  document: ContentDocument,
  { sources }: Pick<ContentLibrary, 'sources'>,
): Generator<Problem> {
  const { kind, file, text, fields } = document
  if (!ownKinds.includes(kind.name)) return
  for (const visit of text ? walkTree(text) : []) {
    if (visit.node.type === 'text' && !isQuoted(visit))
      yield* checkText(file, visit.node, visit, sources)
  }
  for (const { path, text: field } of fields ? walkTexts(fields) : []) {
    if (!canCite(kind.name, path) && !ownFields.includes(path)) continue
    const start =
      field.style === 'block'
        ? file.text.indexOf('\n', field.offset)
        : field.offset + (field.style === 'plain' ? 0 : 1)
    const units = () =>
      alignText(file.text, start, field.end, field.value, readYamlWriting[field.style])
    yield* findFaults(file, field.value, units, canCite(kind.name, path) ? sources : [])
  }
}

/** Where citations begin that are right in themselves: a wrong one has its own message, which comes first. */
function listSoundCitations(text: string, citable: readonly string[]): readonly number[] {
  let cursor = 0
  return splitCitations(text).flatMap((segment) => {
    if (segment.kind === 'text') return []
    const start = text.indexOf('[^', cursor)
    const isCitation = segment.kind === 'citation'
    cursor = isCitation ? text.indexOf(']', start) + 1 : start + segment.text.length
    return isCitation && citable.includes(segment.key) ? [start] : []
  })
}

const isInLink = ({ ancestors }: Visit) =>
  ancestors.some(({ type }) => type === 'link' || type === 'linkReference')

/** What somebody said stands as it was said. */
const isQuoted = ({ ancestors }: Visit) =>
  ancestors.some(
    (ancestor) =>
      ancestor.type === 'blockquote' || ('name' in ancestor && ancestor.name === 'Quote'),
  )

function* checkText(
  file: TextFile,
  node: Text,
  visit: Visit,
  citable: readonly string[],
): Generator<Problem> {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return
  const [from, to] = [start.offset, end.offset]
  const units = () => alignText(file.text, from, to, node.value, readMarkdownWriting)
  yield* findFaults(file, node.value, units, isInLink(visit) ? [] : citable)
  if (!isInLink(visit)) yield* checkSeam(file, node, visit, citable)
}

function* findFaults(
  file: TextFile,
  value: string,
  locate: () => readonly Unit[],
  citable: readonly string[],
): Generator<Problem> {
  const sound = listSoundCitations(value, citable)
  const faults = findSpacingFaults(value).filter(
    ({ kind, end }) => kind !== 'before-citation' || sound.includes(end),
  )
  if (faults.length === 0) return
  const units = locate()
  for (const { start, end, text, kind } of faults) {
    const from = units[start]?.offset
    const last = units[end - 1]
    if (from === undefined || !last) continue
    const to = last.offset + last.length
    // Only what stands in the file as it stands in the text: a character code or a line end stays.
    if (!/^[ \u00A0]+$/.test(file.text.slice(from, to))) continue
    if (!isBesideEscape(file.text, kind, from, to)) yield toProblem(file, kind, from, to, text)
  }
}

/** An escaped citation has its own message; that it is one at all is certain only without the backslashes. */
function isBesideEscape(source: string, kind: SpacingKind, from: number, to: number): boolean {
  if (kind === 'before-citation') return !source.startsWith('[^', to)
  if (kind === 'before-mark-after-citation')
    return source[from - 2] === '\\' || source[from - 1] !== ']'
  return false
}

/** A space between two parts of a sentence, of which the second is a citation or a note, or the first a tag or *words*. */
function* checkSeam(
  file: TextFile,
  node: Text,
  { ancestors }: Visit,
  citable: readonly string[],
): Generator<Problem> {
  const siblings: readonly Nodes[] = (ancestors.at(-1) as { children?: Nodes[] }).children ?? []
  const at = siblings.indexOf(node)
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  const { start, end } = node.position ?? {}
  const from = start?.offset ?? 0
  const to = end?.offset ?? 0
  const leading = /^[ \u00A0]+(?=\[\^[a-z0-9][a-z0-9-]*[,\]])/.exec(node.value)?.[0]
  if (leading !== undefined) {
    const isWritten =
      file.text.startsWith(`${leading}[^`, from) &&
      listSoundCitations(node.value, citable).includes(leading.length)
    if (isWritten && before && canBeCited(before, file))
      yield toProblem(file, 'before-citation', from, from + leading.length, '')
  } else if (before && before.type !== 'break') {
    const spaces = /^ {2,}(?=\S)/.exec(node.value)?.[0]
    if (spaces !== undefined && file.text.startsWith(spaces, from))
      yield toProblem(file, 'double', from, from + spaces.length, ' ')
  }
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
