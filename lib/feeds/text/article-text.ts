import type { ElementContent, Nodes, Root } from 'hast'
import type { InterfaceWords } from '@/lib/content/types'

import { citationElement, type Article } from '@/lib/articles/read-article'
import type { Mention, Notes } from '@/lib/citations/number-mentions'

import { toChartText } from './chart-text'
import { element, type Piece } from './html'
import { siteTags } from './site-tags'

/** The page whose text is written, with its full address. */
export type TextContext = {
  readonly lang: string
  readonly words: InterfaceWords
  readonly notes: Notes
  readonly address: string
}

/**
 * A text of content in plain HTML that stands anywhere: no classes, no anchors, every address a full one,
 * citations leading to the list on the page itself.
 * @param tree a part of the article, such as one of its notes; its own text if left out
 */
export function toArticleText(
  article: Article,
  context: TextContext,
  tree: Root = article.tree,
): readonly Piece[] {
  const walkAll = (nodes: readonly Nodes[]) => nodes.flatMap(walk)
  const walk = (node: Nodes): readonly Piece[] => {
    if (node.type === 'text') return [node.value]
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      return toTagText(node, walkAll(node.children), article, context)
    if (node.type !== 'element') return []
    if (node.tagName === citationElement)
      return toMarks([find(article, node.properties['mention'])], context)
    return [
      element(
        node.tagName,
        toProperties(node.properties, context.address),
        ...walkAll(node.children),
      ),
    ]
  }
  return walkAll(tree.children)
}

/** A short text inside a sentence or cell: its paragraphs without their tags. */
export const toInlineText = (article: Article, context: TextContext): readonly Piece[] =>
  toArticleText(article, context).flatMap((piece) =>
    typeof piece !== 'string' && piece.type === 'element' && piece.tagName === 'p'
      ? piece.children
      : piece,
  )

/** The numbers in brackets of some mentions, each leading to its entry in the list of the page. */
export const toMarks = (
  mentions: readonly Mention[],
  { notes, address }: TextContext,
): readonly Piece[] =>
  mentions.map((mention) => {
    const mark = notes.marks.get(mention)
    if (!mark) throw new Error(`The mention of "${mention.key}" has no number on its page.`)
    return element('a', { href: `${address}#${mark.target}` }, `[${mark.number}]`)
  })

type TagNode = Extract<ElementContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

function toTagText(
  tag: TagNode,
  inside: readonly Piece[],
  article: Article,
  context: TextContext,
): readonly Piece[] {
  if (tag.name === 'EditorsNote') {
    const name = element('strong', {}, context.words.article.editorsNote)
    return [element('aside', {}, element('p', {}, name), ...inside)]
  }
  const siteTag = siteTags[tag.name ?? '']
  if (siteTag) return siteTag(context.words)
  if (tag.name !== 'Chart') return inside
  const read = (name: string) => {
    const found = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
    return typeof found?.value === 'string' ? found.value.split(/\s+/).filter(Boolean) : []
  }
  const mentions = read('mentions').map((index) => find(article, index))
  return toChartText(read('of'), toMarks(mentions, context), context)
}

function find(article: Article, index: unknown): Mention {
  const mention = article.registered[Number(index)]
  if (!mention) throw new Error(`An article has no mention ${String(index)}.`)
  return mention
}

const kept = ['lang', 'dir', 'start', 'alt', 'title']

function toProperties(properties: Readonly<Record<string, unknown>>, address: string) {
  const { href, src } = properties
  return {
    ...(Object.fromEntries(
      Object.entries(properties).filter(([name]) => kept.includes(name)),
    ) as Record<string, string>),
    ...(typeof href === 'string' && { href: new URL(href, address).href }),
    ...(typeof src === 'string' && { src: new URL(src, address).href }),
  }
}
