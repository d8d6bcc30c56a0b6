import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Anchors of a page that its own layout uses; no heading of an article can take them. */
const reserved = ['main', 'sources', 'changes', 'figures', 'stories', 'release']

/** Gives each heading an anchor made from its text, and none that the page has promised to something else. */
export function addHeadingIds(root: Root, promised: readonly string[] = []) {
  const slugger = new GithubSlugger()
  for (const id of [...reserved, ...promised]) slugger.slug(id)
  for (const node of root.children) {
    if (node.type !== 'heading') continue
    node.data = { ...node.data, hProperties: { id: slugger.slug(toString(node)) } }
  }
}
