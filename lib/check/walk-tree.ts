import type { Nodes } from 'mdast'

export type Visit = { readonly node: Nodes; readonly ancestors: readonly Nodes[] }

// Every check walks the same trees.
const walked = new WeakMap<Nodes, readonly Visit[]>()

/** Every part of a text in reading order, each with what it stands in, the outermost first. */
export function walkTree(root: Nodes): readonly Visit[] {
  const known = walked.get(root)
  if (known) return known
  const visits: Visit[] = []
  collect(root, [], visits)
  walked.set(root, visits)
  return visits
}

function collect(node: Nodes, ancestors: readonly Nodes[], visits: Visit[]): void {
  visits.push({ node, ancestors })
  if (!('children' in node)) return
  const inside = [...ancestors, node]
  for (const child of node.children) collect(child, inside, visits)
}

/** Where a part begins; for the few parts without a place of their own, where the part around it begins. */
export function getStart({ node, ancestors }: Visit): number {
  const placed = [node, ...ancestors.toReversed()].find(({ position }) => position)
  return placed?.position?.start.offset ?? 0
}
