import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

export type TagNode = MdxJsxFlowElement | MdxJsxTextElement

export const isTag = (node: Nodes): node is TagNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** The attributes of a tag as text; an expression has none, since content is never executed. */
export function readAttributes(tag: TagNode): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    tag.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
}
