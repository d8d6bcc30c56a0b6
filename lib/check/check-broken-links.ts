import { toString } from 'mdast-util-to-string'

import { readMarkdownWriting, alignText } from './align-text'
import type { ContentDocument } from './document'
import { errorAt } from './problem'
import type { Problem } from './problem'
import { walkTree } from './walk-tree'

/** What is left in a text where Markdown could not read a link, and how to mend it. */
const remains: readonly (readonly [pattern: RegExp, message: string])[] = [
  [
    /\[[^[\]]*\]\((?=\S*$|\S*\s)/,
    'This link cannot be read: its round bracket is not closed, or its address holds a space. Write [words](address), and %20 for a space.',
  ],
  [
    /\[[^[\]^][^[\]]*\] \((?:\/|#|https?:|mailto:)/,
    'A space stands between the two brackets of this link. Take it out: [words](address).',
  ],
  [
    /\([^()]*\)\[(?:\/|#|https?:|mailto:)/,
    'The brackets of this link are exchanged. Write [words](address).',
  ],
  [
    /\[[^[\]^][^[\]]*\]\[[^[\]^][^[\]]*\]/,
    'This link has a name in the place of an address. Write [words](address), with round brackets.',
  ],
  [
    /\[(?!\^)[^[\]]*$/,
    'This square bracket is never closed. Write [words](address) for a link; write \\[ to show a bracket.',
  ],
]

/** Finds what an editor meant as a link, but readers would see with its brackets. */
export function* checkBrokenLinks({ text, file }: ContentDocument): Generator<Problem> {
  if (!text) return
  for (const { node, ancestors } of walkTree(text)) {
    if (node.type !== 'text') continue
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) continue
    for (const [pattern, message] of remains) {
      const found = pattern.exec(node.value)
      if (!found) continue
      const block = ancestors.findLast(({ type }) => type === 'paragraph' || type === 'heading')
      const isLast = block && toString(block).endsWith(node.value)
      if (pattern.source.endsWith('$') && !isLast) continue
      const units = alignText(file.text, start, end, node.value, readMarkdownWriting)
      const unit = units[found.index]
      // A bracket with a backslash before it is meant to be seen.
      if (!unit || unit.length > 1) continue
      yield errorAt(file, unit.offset, message)
      break
    }
  }
}
