import type { Nodes, Root } from 'hast'

import { textOf } from './text-of'

export type SpokenQuote = {
  readonly speaker: string
  readonly role?: string
  /** With the quotation marks that the text prints. */
  readonly words: string
}

/** The words of persons in an article, in reading order. */
export function listQuotes(tree: Root): readonly SpokenQuote[] {
  const quotes: SpokenQuote[] = []
  const walk = (node: Nodes) => {
    if (node.type === 'mdxJsxTextElement' && node.name === 'Quote') {
      const read = (name: string) =>
        node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)?.value
      const [speaker, role] = [read('speaker'), read('role')]
      quotes.push({
        speaker: typeof speaker === 'string' ? speaker : '',
        ...(typeof role === 'string' && { role }),
        words: textOf(node),
      })
    }
    if ('children' in node) node.children.forEach(walk)
  }
  walk(tree)
  return quotes
}
