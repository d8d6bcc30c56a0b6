import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

const maxLength = 140
const lastSentence = /(?:^|[.!?]["”’]? )((?:(?![.!?]["”’]? ).)+)$/

/** The last sentence of the words before a citation, so that a reader of the source's page sees what it supports. */
export function toExcerpt(wordsBefore: string): string {
  const clean = wordsBefore
    .replace(/\[\^[^\]]*\]?/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const sentence = lastSentence.exec(clean)?.[1] ?? clean
  const words = sentence.length < 20 ? clean : sentence
  return words.length <= maxLength ? words : `…${words.slice(-maxLength).replace(/^\S*\s/, '')}`
}

/** The words of a block that stand before one of its nodes. */
export function findWordsBefore(block: Nodes, node: Nodes): string {
  const end = node.position?.start.offset
  return end === undefined ? '' : textUntil(block, end)
}

function textUntil(node: Nodes, end: number): string {
  if ((node.position?.start.offset ?? 0) >= end) return ''
  if (!('children' in node)) return toString(node)
  return node.children.map((child) => textUntil(child, end)).join('')
}
