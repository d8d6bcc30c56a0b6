import type { Root } from 'hast'

import type { ArticleData } from './mdx-components'
import { Prose } from './prose'

/** A short text of content inside a sentence or cell: its paragraphs without their tags. */
export function InlineProse(data: ArticleData) {
  return <Prose {...data} tree={unwrapParagraphs(data.article.tree)} />
}

function unwrapParagraphs(tree: Root): Root {
  const children = tree.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : child,
  )
  return { type: 'root', children }
}
