import type { Nodes, Root } from 'mdast'

import { findTag } from '@/lib/articles/mdx-tags'
import { parseMdx } from '@/lib/articles/parse-mdx'
import { splitCitations } from '@/lib/citations/syntax'

import type { ContentDocument } from './document'
import { toLanguageTag } from './identifiers'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { citedMark, findUncitedNumbers } from './uncited-numbers'
import { walkTree } from './walk-tree'
import { getText } from './yaml-values'

// The press release stands word for word; what it says of numbers is its own.
const checkedKinds: readonly string[] = ['Edition', 'Page', 'Story', 'StatisticText']
const checkedFields = ['lead', 'caution']

const blocks: readonly Nodes['type'][] = ['paragraph', 'tableCell']

/** No figure without a source: a number in a sentence of our own prose needs a citation in that sentence. */
export function* checkNumbers(document: ContentDocument): Generator<Problem> {
  const { kind, text, fields } = document
  if (!checkedKinds.includes(kind.name)) return
  const language = toLanguageTag(document.language ?? '') ?? 'en'
  if (text) yield* checkTree(document, text, language, 0)
  for (const name of checkedFields) {
    const field = getText(fields, name)
    const tree = field && tryParse(field.value)
    if (field && tree)
      yield* checkTree(document, tree, language, field.offset + (field.style === 'plain' ? 0 : 1))
  }
}

function* checkTree(
  { file }: ContentDocument,
  tree: Root,
  language: string,
  start: number,
): Generator<Problem> {
  for (const { node } of walkTree(tree)) {
    if (!blocks.includes(node.type) || isBroken(node)) continue
    const flat = flatten(node)
    const words = flat.map(({ character }) => character).join('')
    for (const { index, number } of findUncitedNumbers(words, language)) {
      yield errorAt(file, start + (flat[index]?.offset ?? 0), toMessage(number))
    }
  }
}

/** A block with a citation or tag that cannot be read has its own message; what it cites is not known yet. */
const isBroken = (block: Nodes) =>
  walkTree(block).some(({ node }) =>
    node.type === 'text'
      ? splitCitations(node.value).some(({ kind }) => kind === 'malformed')
      : 'name' in node && !findTag(node.name),
  )

const toMessage = (number: string) =>
  `The number "${number}" stands in a sentence that cites nothing. Cite its source behind the sentence, or print it with <Statistic>. A number that needs no source, such as a count on this page, goes into <Uncited reason="why">${number}</Uncited>.`

type Character = { readonly character: string; readonly offset: number }

/** The words of a block, one character each with its place; what cites becomes a mark, what is exempt a blank. */
function flatten(node: Nodes): readonly Character[] {
  const offset = node.position?.start.offset ?? 0
  if (node.type === 'text') return flattenText(node.value, offset)
  if (node.type === 'footnoteReference') return [{ character: citedMark, offset }]
  if (node.type === 'inlineCode') return [{ character: ' ', offset }]
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Cite' || node.name === 'Statistic') return [{ character: citedMark, offset }]
    if (node.name === 'Uncited') return [{ character: ' ', offset }]
  }
  return 'children' in node ? node.children.flatMap(flatten) : []
}

function flattenText(value: string, start: number): readonly Character[] {
  if (/^(?:https?:\/\/|www\.)/.test(value)) return [{ character: ' ', offset: start }]
  let cursor = 0
  return splitCitations(value).flatMap((segment): readonly Character[] => {
    const offset = start + cursor
    if (segment.kind === 'text') {
      cursor += segment.text.length
      return Array.from({ length: segment.text.length }, (_, index) => ({
        character: segment.text[index] ?? '',
        offset: offset + index,
      }))
    }
    const opening = value.indexOf('[^', cursor)
    const closing = value.indexOf(']', opening)
    cursor = closing < 0 ? value.length : closing + 1
    return [{ character: citedMark, offset }]
  })
}

/** A text that cannot be read has its own message, elsewhere. */
function tryParse(text: string): Root | undefined {
  try {
    return parseMdx(text)
  } catch {
    return undefined
  }
}
