import type { Nodes } from 'mdast'

import type { ContentDocument } from './document'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { listAttributes } from './tags'
import type { TextFile } from './text-file'
import { getStart, walkTree } from './walk-tree'
import { walkTexts } from './yaml-values'

/**
 * Characters that no page and no feed can hold: control characters (the tab and line ends apart) and
 * what Unicode calls noncharacters (HTML, "input stream preprocessing"; XML 1.0, "Char").
 */
const impossible = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu

const inCode = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}|\p{Cs}|\uFFFD/u

const mostTold = 20

/** Such characters as they stand in a file; the zero character has a message of its own. */
export function* findImpossibleCharacters(file: TextFile): Generator<Problem> {
  const found = [...file.text.matchAll(impossible)].slice(0, mostTold)
  for (const { 0: character, index } of found) {
    yield errorAt(
      file,
      index,
      `An invisible character stands here that no page can show (${toName(character)}); it comes from copying. Take it out.`,
    )
  }
}

/** Such characters written as a code, which only reading brings out: &#1; in a text, \x01 in a field. */
export function* checkCharacters({ text, fields, file }: ContentDocument): Generator<Problem> {
  for (const { text: field } of fields ? walkTexts(fields) : [])
    if (inCode.test(field.value)) yield errorAt(file, field.offset, wrongCode)
  for (const visit of text ? walkTree(text) : [])
    if (listValues(visit.node).some((value) => inCode.test(value)))
      yield errorAt(file, getStart(visit), wrongCode)
}

const wrongCode =
  'A code for a character stands here that means no character, such as &#0; or \\x01. Take it out, or write the character itself.'

/** What a part of a text prints or hands on, read. */
function listValues(node: Nodes): readonly string[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return listAttributes(node).flatMap(({ value }) => (typeof value === 'string' ? value : []))
  return [
    ...('value' in node && node.type !== 'yaml' ? [node.value] : []),
    ...('url' in node ? [node.url] : []),
    ...('title' in node ? [node.title ?? ''] : []),
  ]
}

const toName = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
