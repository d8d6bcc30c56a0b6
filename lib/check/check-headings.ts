import { slug } from 'github-slugger'
import { toString } from 'mdast-util-to-string'

import type { ContentDocument } from './document'
import { adviceAt, errorAt } from './problem'
import type { Problem } from './problem'
import { getStart, walkTree } from './walk-tree'

/** Headings make an outline below the title: ## first, ### only under ##. */
export function* checkHeadings({ text, file }: ContentDocument): Generator<Problem> {
  if (!text) return
  let above = 1
  const seen = new Set<string>()
  for (const visit of walkTree(text)) {
    const { node } = visit
    if (node.type !== 'heading') continue
    const start = getStart(visit)
    const words = toString(node).trim()
    if (node.depth === 1) {
      yield errorAt(
        file,
        start,
        'The title of the page is its only heading of the first level. Begin this one with "##".',
      )
    } else if (node.depth > above + 1) {
      yield errorAt(
        file,
        start,
        `This heading skips a level. Begin it with "${'#'.repeat(above + 1)}" and a space.`,
      )
    }
    // Its anchor is made of its letters and digits.
    if (slug(words) === '')
      yield errorAt(file, start, 'This heading has no words. Write them, or take it out.')
    else if (seen.has(words.toLowerCase())) {
      yield adviceAt(
        file,
        start,
        `Two headings say "${words}". Links to them are easier to tell apart if they differ.`,
      )
    }
    above = Math.max(2, node.depth)
    seen.add(words.toLowerCase())
  }
}
