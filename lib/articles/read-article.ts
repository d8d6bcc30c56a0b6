import type { Root as HastRoot } from 'hast'
import type { Nodes, Parents, Root } from 'mdast'
import type {} from 'mdast-util-mdx-jsx'
import { toHast } from 'mdast-util-to-hast'

import type { Mention } from '@/lib/citations/number-mentions'
import { splitCitations } from '@/lib/citations/syntax'

import { findWordsBefore, toExcerpt } from './excerpt'
import { addHeadingIds } from './heading-ids'
import { holdMarks } from './hold-marks'
import { findTag } from './mdx-tags'
import { linkHeadings } from './link-headings'
import { markNeighbours } from './mark-neighbours'
import { addPassageIds } from './passage-ids'
import { parseMdx } from './parse-mdx'
import { isTag, readAttributes, type TagNode } from './tag-nodes'

export type Cited = {
  readonly key: string
  readonly locator?: string
  /** The words that it supports, where the text itself has none. */
  readonly excerpt?: string
}

/** What an article asks of the statistics, so that it need not know them. */
export type FigurePrinter = {
  /** The words of one value, and what it cites. */
  readonly printFigure: (statistic: string, figure?: string) => PrintedFigure
  /** What a chart of these statistics cites. */
  readonly citeChart: (statistics: readonly string[]) => readonly Cited[]
}

export type PrintedFigure = { readonly text: string; readonly cited: readonly Cited[] }

export type Article = {
  readonly tree: HastRoot
  /** Every mention of the article and its notes; a citation mark in the tree names its index here. */
  readonly registered: readonly Mention[]
  /** The mentions of the text, in the order in which they are numbered. */
  readonly mentions: readonly Mention[]
  readonly notes: ReadonlyMap<string, ArticleNote>
}

export type ArticleNote = { readonly tree: HastRoot; readonly mentions: readonly Mention[] }

export type ReadOptions = {
  /**
   * In a document that stands word for word, what our editors add (charts, editor's notes) is numbered
   * after the document's own citations, so that these keep the numbers that they were printed with.
   */
  readonly additionsLast?: boolean
  /** Anchors of the page that no heading can take. */
  readonly promisedIds?: readonly string[]
  /** Whether its headings, paragraphs and quotations can be linked; true for the main text of a page alone. */
  readonly linkable?: boolean
}

/** The element that stands for a citation in an article's tree; its `mention` is an index into `registered`. */
export const citationElement = 'citation-mark'

/**
 * Reads a text in MDX into a tree for display (hast), with its citations found, in reading order.
 * @throws where the text holds what the check of the content refuses.
 */
export function readArticle(
  text: string,
  printer: FigurePrinter,
  { additionsLast = false, promisedIds = [], linkable = false }: ReadOptions = {},
): Article {
  const reader = new Reader(printer)
  const root = parseMdx(text)
  const definitions = takeNoteDefinitions(root)
  const mentions = reader.read(root)
  addHeadingIds(root, promisedIds)
  const notes = new Map(
    definitions.map(({ identifier, children }) => {
      const noteRoot: Root = { type: 'root', children }
      const found = reader.read(noteRoot)
      return [identifier, { tree: toTree(noteRoot), mentions: found.map(({ mention }) => mention) }]
    }),
  )
  const ordered = additionsLast
    ? [...mentions.filter((found) => !found.added), ...mentions.filter((found) => found.added)]
    : mentions
  const tree = toTree(root)
  if (linkable) {
    linkHeadings(tree, citationElement)
    addPassageIds(tree)
  }
  return {
    tree,
    registered: reader.registered,
    mentions: ordered.map(({ mention }) => mention),
    notes,
  }
}

type Found = { readonly mention: Mention; readonly added: boolean }

/** What the check of the content refuses; a second guard, should something have passed it. */
const codeTypes: readonly string[] = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html']

/** Walks trees and replaces what cites by citation marks; keeps every mention that it meets. */
class Reader {
  readonly registered: Mention[] = []
  private found: Found[] = []

  constructor(private readonly printer: FigurePrinter) {}

  read(root: Root): readonly Found[] {
    this.found = []
    this.walk(root, root, false)
    return this.found
  }

  private walk(parent: Parents, block: Nodes, added: boolean) {
    const children = parent.children.flatMap((child): Nodes[] => this.replace(child, block, added))
    parent.children = children as typeof parent.children
  }

  private replace(child: Nodes, block: Nodes, added: boolean): Nodes[] {
    if (child.type === 'yaml') return []
    if (codeTypes.includes(child.type))
      throw new Error('Content is never executed: it cannot hold code or raw HTML.')
    if (child.type === 'text') return this.replaceText(child.value, block, child, added)
    if (child.type === 'footnoteReference')
      return [
        this.cite({ kind: 'note', key: child.identifier }, findWordsBefore(block, child), added),
      ]
    if (isTag(child)) return this.replaceTag(child, block, added)
    if (child.type === 'paragraph') {
      const only = onlyBlockTag(child)
      if (only) return this.replaceTag(only, block, added)
    }
    // Alignment would become a style in an attribute, which no page lets work; its length counts the columns.
    if (child.type === 'table') child.align = child.align?.map(() => null) ?? null
    if ('children' in child) this.walk(child, isBlock(child) ? child : block, added)
    return [child]
  }

  private replaceText(value: string, block: Nodes, node: Nodes, added: boolean): Nodes[] {
    // In a long paragraph it would be read again for each of its words in italics.
    let before = value.includes('[^') ? findWordsBefore(block, node) : ''
    return splitCitations(value).map((segment) => {
      if (segment.kind === 'text') {
        before += segment.text
        return { type: 'text', value: segment.text }
      }
      if (segment.kind === 'malformed')
        throw new Error(`"${segment.text}" looks like a citation and is none.`)
      const { key, locator } = segment
      return this.cite({ kind: 'source', key, ...(locator && { locator }) }, before, added)
    })
  }

  private replaceTag(tag: TagNode, block: Nodes, added: boolean): Nodes[] {
    const attributes = readAttributes(tag)
    const before = findWordsBefore(block, tag)
    if (tag.name === 'Cite') {
      const { source = '', at } = attributes
      return [this.cite({ kind: 'source', key: source, ...(at && { locator: at }) }, before, added)]
    }
    if (tag.name === 'Statistic') {
      const { text, cited } = this.printer.printFigure(attributes['of'] ?? '', attributes['in'])
      const marks = cited.map((item) =>
        this.cite({ kind: 'source', ...item }, before + text, added),
      )
      return [{ type: 'text', value: text }, ...marks]
    }
    if (tag.name === 'Chart') {
      const cited = this.printer.citeChart((attributes['of'] ?? '').split(/\s+/))
      const indices = cited.map((item) => this.register({ kind: 'source', ...item }, true))
      return [withAttribute(tag, 'mentions', indices.join(' '))]
    }
    this.walk(
      tag,
      tag.type === 'mdxJsxFlowElement' ? tag : block,
      added || tag.name === 'EditorsNote',
    )
    return [tag]
  }

  private register(mention: Mention, added: boolean): number {
    this.found.push({ mention, added })
    return this.registered.push(mention) - 1
  }

  private cite(mention: Mention, before: string, added: boolean): Nodes {
    const index = this.register({ ...mention, excerpt: toExcerpt(before) }, added)
    // Markdown has no node for a citation; one with `hName` is handed on as the element that it names.
    return {
      type: 'emphasis',
      children: [],
      data: { hName: citationElement, hProperties: { mention: index } },
    }
  }
}

function takeNoteDefinitions(root: Root) {
  const definitions = root.children.filter((child) => child.type === 'footnoteDefinition')
  root.children = root.children.filter((child) => child.type !== 'footnoteDefinition')
  return definitions
}

/** A tag that stands for a block, written on one line, is read by Markdown as a paragraph around it. */
function onlyBlockTag(paragraph: Parents): TagNode | undefined {
  const children = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  const [only] = children
  if (children.length !== 1 || !only || !isTag(only)) return undefined
  if (findTag(only.name)?.place !== 'block') return undefined
  return {
    ...only,
    type: 'mdxJsxFlowElement',
    children: [{ type: 'paragraph', children: only.children }],
  } as TagNode
}

const isBlock = (node: Nodes) =>
  ['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote'].includes(node.type)

function withAttribute(tag: TagNode, name: string, value: string): TagNode {
  return { ...tag, attributes: [...tag.attributes, { type: 'mdxJsxAttribute', name, value }] }
}

function toTree(root: Root): HastRoot {
  const tree = toHast(root, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  if (tree.type !== 'root') throw new Error('A text did not become a tree.')
  markNeighbours(tree, citationElement)
  holdMarks(tree, citationElement)
  return tree
}
