import type { Nodes } from 'mdast'

export type Visit = { readonly node: Nodes; readonly ancestors: readonly Nodes[] }

/** Every part of a text in reading order, each with what it stands in, the outermost first. */
export function* walkTree(node: Nodes, ancestors: readonly Nodes[] = []): Generator<Visit> {
  yield { node, ancestors }
  if (!('children' in node)) return
  const inside = [...ancestors, node]
  for (const child of node.children) yield* walkTree(child, inside)
}

/** Where a part begins; for the few parts without a place of their own, where the part around it begins. */
export function getStart({ node, ancestors }: Visit): number {
  const placed = [node, ...ancestors.toReversed()].find(({ position }) => position)
  return placed?.position?.start.offset ?? 0
}
