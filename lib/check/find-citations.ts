import type { Nodes } from 'mdast'

import { splitCitations } from '@/lib/citations/syntax'
import type { CitationSegment, MalformedSegment } from '@/lib/citations/syntax'
import { rememberOf } from '@/lib/remember'

import { alignText, readYamlWriting } from './align-text'
import type { Unit } from './align-text'
import type { ContentDocument } from './document'
import { locateTexts } from './locate-texts'
import { walkTree } from './walk-tree'
import type { YamlText } from './yaml-values'

/** Something that is or looks like a citation in brackets. */
export type WrittenCitation = {
  readonly offset: number
  readonly segment: CitationSegment | MalformedSegment
  /** Whether a backslash or a character code stands before its bracket or its caret. */
  readonly isEscaped: boolean
}

export type CitationInText = WrittenCitation & {
  readonly isInLink: boolean
  /** What follows the piece of text that it ends, such as a link that cuts it off. */
  readonly next: Nodes['type'] | undefined
}

/** The citations in the text of a document, notes included, in reading order. */
export const findCitationsInText = rememberOf(findInText)

function findInText({ text, file }: ContentDocument): readonly CitationInText[] {
  if (!text) return []
  const places = locateTexts(text, file.text)
  return walkTree(text).flatMap(({ node, ancestors }) => {
    if (node.type !== 'text' || !node.value.includes('[^')) return []
    const isInLink = ancestors.some(({ type }) => type === 'link' || type === 'linkReference')
    const siblings: readonly Nodes[] =
      (ancestors.at(-1) as { children?: Nodes[] } | undefined)?.children ?? []
    const next = siblings[siblings.indexOf(node) + 1]?.type
    const units = places.get(node) ?? []
    // The bracket, the caret, the name and the closing bracket; a place such as "p. 12" can hold escapes.
    const isEscaped = (start: number, end: number) => {
      const comma = node.value.slice(start, end).indexOf(',')
      const name = units.slice(start, comma < 0 ? end : start + comma)
      return [...name, ...units.slice(end - 1, end)].some(({ length }) => length > 1)
    }
    return toCitations(node.value, units, isEscaped).map((found) => ({ ...found, isInLink, next }))
  })
}

/** The citations in a field. */
export function findCitationsInField(source: string, text: YamlText): readonly WrittenCitation[] {
  const { value, style } = text
  if (!value.includes('[^')) return []
  const start =
    style === 'block'
      ? source.indexOf('\n', text.offset)
      : text.offset + (style === 'plain' ? 0 : 1)
  const units = alignText(source, start, text.end, value, readYamlWriting[style])
  // A backslash is an escape in Markdown alone; in a field it stands in the text itself.
  return toCitations(
    value,
    units,
    (start, end) => value[start - 1] === '\\' || value.slice(start, end).endsWith('\\]'),
  )
}

function toCitations(
  text: string,
  units: readonly Unit[],
  isEscaped: (start: number, end: number) => boolean,
): readonly WrittenCitation[] {
  let cursor = 0
  return splitCitations(text).flatMap((segment) => {
    if (segment.kind === 'text') return []
    const start = text.indexOf('[^', cursor)
    cursor =
      segment.kind === 'malformed' ? start + segment.text.length : text.indexOf(']', start) + 1
    const offset = units[start]?.offset ?? units.at(-1)?.offset ?? 0
    return [{ offset, segment, isEscaped: isEscaped(start, cursor) }]
  })
}
