import type { Nodes } from 'mdast'

import type { ContentDocument } from './document'
import type { TextFile } from './text-file'
import { walkTree } from './walk-tree'

export type TagElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

export type Attribute = Extract<TagElement['attributes'][number], { type: 'mdxJsxAttribute' }>

export type AttributeText = { readonly text: string; readonly offset: number }

/** The tags of one name in the text of a document. */
export function findTags({ text }: ContentDocument, name: string): readonly TagElement[] {
  if (!text) return []
  return walkTree(text)
    .map(({ node }) => node)
    .filter((node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    .filter((tag) => tag.name === name)
}

/** The attributes of a tag that are written as name="value", or as a name alone. */
export const listAttributes = (tag: TagElement): readonly Attribute[] =>
  tag.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute')

/** The text of an attribute and where it begins; undefined where there is none. */
export function readAttribute(
  tag: TagElement,
  name: string,
  file: TextFile,
): AttributeText | undefined {
  const attribute = listAttributes(tag).find((candidate) => candidate.name === name)
  if (typeof attribute?.value !== 'string' || attribute.value.trim() === '') return undefined
  const start = attribute.position?.start.offset ?? tag.position?.start.offset ?? 0
  // A value in curly brackets was covered while reading (see read-mdx.ts), and is told already.
  const opening = /^[^\s=]+\s*=\s*["']/.exec(file.text.slice(start))
  return opening ? { text: attribute.value, offset: start + opening[0].length } : undefined
}
