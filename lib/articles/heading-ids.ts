import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Anchors that the layout of a page uses for itself: no heading can take them, and nobody is promised them. */
export const layoutAnchors: readonly string[] = [
  'main',
  'sources',
  'changes',
  'figures',
  'stories',
  'release',
  'names',
  'reference',
  'about-source',
  'mentions',
]

/** Gives each heading an anchor made from its text, and none that the page has promised to something else. */
export function addHeadingIds(root: Root, promised: readonly string[] = []) {
  const slugger = new GithubSlugger()
  for (const id of [...layoutAnchors, ...promised]) slugger.slug(id)
  for (const node of root.children) {
    if (node.type !== 'heading') continue
    node.data = { ...node.data, hProperties: { id: slugger.slug(toString(node)) } }
  }
}
