import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

import { splitCitations } from '@/lib/citations/syntax'

import { alignText, readYamlWriting } from '../align-text'
import type { Unit } from '../align-text'
import type { ContentDocument } from '../document'
import { locateTexts } from '../locate-texts'
import type { TextPlaces } from '../locate-texts'
import { walkTree } from '../walk-tree'
import { walkTexts } from '../yaml-values'
import type { YamlText } from '../yaml-values'

export type OwnCharacter = Unit & {
  readonly character: string
  /** Whether it stands in italics, as words of other languages and titles do. */
  readonly isEmphasised: boolean
}

/** Words that the editors of this site wrote: a paragraph, a heading, a cell or a field. */
export type Passage = {
  readonly from: 'paragraph' | 'heading' | 'cell' | 'field'
  /** Without citations, tags, code, and what others said or wrote. */
  readonly words: string
  readonly characters: readonly OwnCharacter[]
}

/** Fields that hold our own words, by kind of document. */
const ownFields: Readonly<Record<string, readonly string[]>> = {
  Edition: ['title', 'description', 'lead', 'changes.what'],
  Page: ['title', 'description', 'changes.what'],
  PressRelease: ['description', 'changes.what'],
  Source: ['note'],
  StatisticText: [
    'title',
    'description',
    'measures',
    'axis',
    'caution',
    'figures.label',
    'figures.definition',
    'figures.caution',
    'changes.what',
  ],
  Story: ['title', 'description', 'lead', 'changes.what'],
}

const known = new WeakMap<ContentDocument, readonly Passage[]>()

/**
 * Lists what was written for this site, in English. The words of others are left out: the press
 * release (save our notes in it), what somebody is quoted with, titles of sources.
 */
export function listOwnWords(document: ContentDocument): readonly Passage[] {
  const passages =
    known.get(document) ??
    (isEnglish(document)
      ? [...listInText(document), ...listInFields(document)].filter((passage) =>
          isAsWritten(document, passage),
        )
      : [])
  known.set(document, passages)
  return passages
}

/** Where a broken place was covered to read on, the words are not those of the editor. */
const isAsWritten = ({ file }: ContentDocument, { characters }: Passage) =>
  characters.every(
    ({ character, offset, length }) =>
      length > 1 || character.trim() === '' || file.text[offset] === character,
  )

/** The notes to sources are written in English; other documents say their language in their name. */
const isEnglish = ({ kind, language }: ContentDocument) =>
  kind.name === 'Source' || /^en\b/.test(language ?? '')

const blocks: Readonly<Partial<Record<Nodes['type'], Passage['from']>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
}

function listInText({ kind, text, file }: ContentDocument): readonly Passage[] {
  if (!text) return []
  const places = locateTexts(text, file.text, () => true)
  return walkTree(text).flatMap(({ node, ancestors }) => {
    const from = blocks[node.type]
    if (!from) return []
    const isOurs =
      kind.name !== 'PressRelease' ||
      ancestors.some((above) => 'name' in above && above.name === 'EditorsNote')
    if (!isOurs || ancestors.some(({ type }) => type === 'blockquote')) return []
    return [toPassage(from, flatten(node, places, false))]
  })
}

function flatten(node: Nodes, places: TextPlaces, isEmphasised: boolean): readonly OwnCharacter[] {
  const offset = node.position?.start.offset ?? 0
  const blank = [{ character: ' ', offset, length: 1, isEmphasised }]
  if (node.type === 'text')
    return withoutCitations(node.value, places.get(node) ?? [], isEmphasised)
  if (node.type === 'footnoteReference') return []
  if (node.type === 'link' && /^(?:https?:|www\.|\S+@\S+$)/.test(toString(node))) return blank
  if ('name' in node && node.name === 'Quote') return blank
  if (!('children' in node))
    return node.type.startsWith('mdx') || node.type === 'inlineCode' || node.type === 'break'
      ? blank
      : []
  if (node.children.length === 0) return blank
  return node.children.flatMap((child) =>
    flatten(child, places, isEmphasised || node.type === 'emphasis'),
  )
}

function withoutCitations(
  value: string,
  units: readonly Unit[],
  isEmphasised: boolean,
): readonly OwnCharacter[] {
  let cursor = 0
  return splitCitations(value).flatMap((segment): readonly OwnCharacter[] => {
    const start = cursor
    if (segment.kind === 'citation') cursor = value.indexOf(']', value.indexOf('[^', start)) + 1
    else cursor = start + segment.text.length
    if (segment.kind !== 'text') return []
    return Array.from({ length: segment.text.length }, (_, index) => ({
      character: value[start + index] ?? ' ',
      offset: units[start + index]?.offset ?? 0,
      length: units[start + index]?.length ?? 1,
      isEmphasised,
    }))
  })
}

function listInFields({ kind, fields, file }: ContentDocument): readonly Passage[] {
  const names = ownFields[kind.name]
  if (!names || !fields) return []
  return [...walkTexts(fields)]
    .filter(({ path }) => names.includes(path))
    .map(({ text }) =>
      toPassage(
        'field',
        withoutCitations(blankMarks(text.value), locateField(file.text, text), false),
      ),
    )
}

/** A field with blanks in the place of the addresses of its links, and of tags. */
const blankMarks = (value: string) =>
  value.replace(/(?<=\])\([^)]*\)|<[^>]*>/g, (mark) => ' '.repeat(mark.length))

function locateField(source: string, { value, style, offset, end }: YamlText): readonly Unit[] {
  const start =
    style === 'block' ? source.indexOf('\n', offset) : offset + (style === 'plain' ? 0 : 1)
  return alignText(source, start, end, value, readYamlWriting[style])
}

const toPassage = (from: Passage['from'], characters: readonly OwnCharacter[]): Passage => ({
  from,
  words: characters.map(({ character }) => character).join(''),
  characters,
})

/** The words with blanks in the place of what stands in quotation marks, which others wrote. */
export const blankQuotations = (words: string): string =>
  words.replace(/“[^”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length))
