import type { Nodes } from 'hast'

import { citationElement } from './read-article'

/** The words of a short text in one line, without its citations. */
export const toPlainText = (tree: Nodes): string => toWords(tree).replace(/\s+/g, ' ').trim()

function toWords(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === citationElement) return ''
  return 'children' in node ? node.children.map(toWords).join('') : ''
}
