import type { Nodes } from 'hast'

/** The words of a part of an article (hast), without the marks of its citations. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
