import type { Element, Root, RootContent } from 'hast'

/** As many subheadings make a section a listing: short entries side by side rather than a text. */
const fewestEntries = 3

/**
 * Splits a text (hast) before the sections at its end that are listings of short entries, so that
 * these can be set in columns. Both parts keep their order; either may be empty.
 */
export function splitListing(tree: Root): { readonly text: Root; readonly listing: Root } {
  const starts = tree.children.flatMap((node, index) => (isHeading(node, 2) ? [index] : []))
  const bounds = [...starts, tree.children.length]
  const lastText = starts.findLastIndex((start, section) => {
    const nodes = tree.children.slice(start, bounds[section + 1])
    return nodes.filter((node) => isHeading(node, 3)).length < fewestEntries
  })
  // A text without any section has no listing either.
  const cut = bounds[lastText + 1] ?? tree.children.length
  return {
    text: { ...tree, children: tree.children.slice(0, cut) },
    listing: { ...tree, children: tree.children.slice(cut) },
  }
}

const isHeading = (node: RootContent, level: 2 | 3): node is Element =>
  node.type === 'element' && node.tagName === `h${level}`
