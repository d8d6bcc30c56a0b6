import type { ElementContent, Nodes } from 'hast'

import type { Piece } from './html'

/**
 * A text of pages as plain text: a blank line between paragraphs, lists numbered or with hyphens, rows of
 * tables with bars, what is set apart in square brackets, each address in full behind its words.
 */
export const toPlainPage = (pieces: readonly Piece[]): string =>
  toBlocks(
    pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', value: piece } : piece)),
  ).join('\n\n')

const blockNames = /^(?:p|h[1-6]|ul|ol|li|table|aside|blockquote|div|section|pre|hr)$/

const isBlock = (node: Nodes) => node.type === 'element' && blockNames.test(node.tagName)

function toBlocks(nodes: readonly ElementContent[]): readonly string[] {
  const blocks: string[] = []
  let line: ElementContent[] = []
  const flush = () => {
    const text = toLine(line)
    if (text !== '') blocks.push(text)
    line = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node)
      continue
    }
    flush()
    blocks.push(...toBlock(node))
  }
  flush()
  return blocks
}

function toBlock(node: ElementContent): readonly string[] {
  if (node.type !== 'element') return []
  const { tagName, children } = node
  if (/^h\d$/.test(tagName)) {
    const text = toLine(children)
    return [`${text}\n${'-'.repeat(Array.from(text).length)}`]
  }
  if (tagName === 'ul' || tagName === 'ol') {
    const items = children.filter((child) => child.type === 'element')
    return [
      items.map((item, index) => toItem(item, tagName === 'ol' ? index + 1 : undefined)).join('\n'),
    ]
  }
  if (tagName === 'table') return [listRows(node).join('\n')]
  const blocks = toBlocks(children)
  // What is set apart on the page has to end somewhere visible.
  return tagName === 'aside' ? [`[${blocks.join('\n\n')}]`] : blocks
}

function toItem(item: ElementContent, number: number | undefined): string {
  const sign = number === undefined ? '- ' : `${number}. `
  const blocks = item.type === 'element' ? toBlocks(item.children) : []
  const indent = ' '.repeat(sign.length)
  return sign + blocks.join('\n').replaceAll('\n', `\n${indent}`)
}

function listRows(node: ElementContent): readonly string[] {
  if (node.type !== 'element') return []
  if (node.tagName !== 'tr') return node.children.flatMap(listRows)
  const cells = node.children.filter((cell) => cell.type === 'element')
  return [cells.map((cell) => toBlocks(cell.children).join(' ')).join(' | ')]
}

const toLine = (nodes: readonly ElementContent[]) =>
  nodes
    .map(toWords)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim()

function toWords(node: ElementContent): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ')
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return '\n'
  const words = node.children.map(toWords).join('')
  const { href } = node.properties
  // The number of a citation leads to the list below; an address that is its own words stands once.
  if (typeof href !== 'string' || /^\[\w+\]$/.test(words) || words === href) return words
  return `${words} (${href})`
}
