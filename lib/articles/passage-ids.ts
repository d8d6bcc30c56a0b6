import { createHash } from 'node:crypto'

import { slug } from 'github-slugger'
import type { Nodes, Root } from 'hast'

import { textOf } from './text-of'

const fewestWords = 6
const longest = 60

/**
 * Gives each paragraph (`p-…`) and each quotation (`quote-…`) of a text (hast) an anchor made from its own
 * first words, so that no edit elsewhere on the page changes it, and no edit further down in it. Where one
 * begins like another before it, more of its words are taken; a repetition to the letter has no anchor of its own.
 */
export function addPassageIds(tree: Root): void {
  const paragraphs = tree.children.filter((node) => node.type === 'element' && node.tagName === 'p')
  const quotes = listNodes(tree).filter(
    (node) => node.type === 'mdxJsxTextElement' && node.name === 'Quote',
  )
  addIds('p', paragraphs)
  addIds('quote', quotes)
}

function addIds(prefix: string, nodes: readonly Nodes[]): void {
  const texts = nodes.map(textOf)
  for (const [index, node] of nodes.entries()) {
    const text = texts[index] ?? ''
    if (texts.indexOf(text) < index || slug(text) === '') continue
    setId(node, `${prefix}-${toDistinct(text, texts.slice(0, index))}`)
  }
}

/** As many first words as set a text apart from those before it; in the last resort its hash. */
function toDistinct(text: string, before: readonly string[]): string {
  const count = text.split(/\s+/).length
  for (let words = Math.min(fewestWords, count); words <= count; words += 1) {
    const start = toStart(text, words)
    if (before.every((other) => toStart(other, words) !== start)) return start
  }
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** The first words as part of an address; of a script without spaces, its first characters. */
const toStart = (text: string, words: number) =>
  Array.from(slug(text.trim().split(/\s+/).slice(0, words).join(' ')))
    .slice(0, longest)
    .join('')

function setId(node: Nodes, id: string): void {
  if (node.type === 'element') node.properties['id'] = id
  if (node.type === 'mdxJsxTextElement')
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: id })
}

const listNodes = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(listNodes) : []),
]
