import type { ElementContent, Root } from 'hast'

/**
 * Makes the words of each heading of a text (hast) a link to the heading itself, for whoever wants its
 * address. One that holds a link or a citation already stays as it is, since links cannot hold links.
 */
export function linkHeadings(tree: Root, citationElement: string): void {
  for (const node of tree.children) {
    if (node.type !== 'element' || !/^h[2-4]$/.test(node.tagName)) continue
    const { id } = node.properties
    if (typeof id !== 'string' || node.children.some((child) => isLink(child, citationElement)))
      continue
    const properties = { href: `#${id}`, className: ['anchor'] }
    node.children = [{ type: 'element', tagName: 'a', properties, children: node.children }]
  }
}

const isLink = (node: ElementContent, citationElement: string): boolean =>
  (node.type === 'element' &&
    (node.tagName === 'a' ||
      node.tagName === citationElement ||
      node.children.some((child) => isLink(child, citationElement)))) ||
  (node.type === 'mdxJsxTextElement' &&
    node.children.some((child) => isLink(child, citationElement)))
