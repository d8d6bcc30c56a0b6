import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Tells each citation mark of a tree (hast) that follows another with nothing between them, by a
 * property `next`: a style sheet cannot see the words between two elements.
 */
export function markNeighbours(tree: Root, elementName: string): void {
  visit(tree, 'element', (node, index = 0, parent) => {
    if (node.tagName !== elementName) return undefined
    const before = parent?.children[index - 1]
    if (before?.type === 'element' && before.tagName === elementName) node.properties['next'] = true
    return SKIP
  })
}
