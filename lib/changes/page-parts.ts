import type { Nodes } from 'hast'

import { layoutAnchors } from '@/lib/articles/heading-ids'
import { readArticle } from '@/lib/articles/read-article'
import type { Article, Cited, FigurePrinter } from '@/lib/articles/read-article'
import { numberMentions, toKeys } from '@/lib/citations/number-mentions'
import type { Mention } from '@/lib/citations/number-mentions'
import type { ContentDocument } from '@/lib/check/document'
import type { Figure } from '@/lib/content/types'

import { figure, mention, source, statistic } from './parts'
import { listFigureSources, printValue } from './reader-view'
import type { ReaderView, ReadStatistic } from './reader-view'

/** A page or file that a build of the content would have. */
export type SiteAddress = {
  readonly path: string
  /** The places on it that are promised. */
  readonly anchors: readonly string[]
  /** The parts of the content that it shows. */
  readonly shows: ReadonlySet<string>
  /** Whether some text could not be read, so that its places are not known. */
  readonly isUnsure: boolean
}

/** Gathers what one page shows. */
export class PageParts {
  readonly shows = new Set<string>()
  readonly anchors: string[] = []
  private readonly mentions: Mention[] = []
  private readonly articles: Article[] = []
  isUnsure = false

  constructor(
    private readonly view: ReaderView,
    private readonly lang: string,
  ) {}

  add(...parts: readonly string[]): this {
    for (const part of parts) this.shows.add(part)
    return this
  }

  /** A text of a document; its headings and quotations are places where it is the main text of the page. */
  read(document: ContentDocument, words: string | undefined, isMain = false, taken: string[] = []) {
    if (words === undefined) return this
    try {
      const article = readArticle(words, this.toPrinter(), { linkable: isMain, promisedIds: taken })
      this.articles.push(article)
      this.mentions.push(...article.mentions)
      if (isMain) this.anchors.push(...listAnchors(article.tree))
      for (const { key, kind } of article.registered)
        if (kind === 'source') this.add(mention(document.file.path, key))
    } catch {
      this.isUnsure = true
    }
    return this
  }

  /** A value with what it cites. */
  addFigure({ slug }: ReadStatistic, value: Figure | undefined): this {
    this.add(statistic(slug))
    if (!value) return this
    this.add(figure(slug, value.id))
    this.mentions.push(...listFigureSources(value).map((key) => ({ kind: 'source' as const, key })))
    return this
  }

  cite(key: string | undefined): this {
    if (key !== undefined) this.mentions.push({ kind: 'source', key })
    return this
  }

  toAddress(path: string): SiteAddress {
    const notes = numberMentions(this.mentions, (name) =>
      this.articles.flatMap((article) => article.notes.get(name)?.mentions ?? []),
    )
    const keys = toKeys(notes)
    const anchors = [...this.anchors, ...keys.map((key) => `source-${key}`)]
    return {
      path,
      anchors: [...new Set(anchors)].filter((id) => !layoutAnchors.includes(id)),
      shows: new Set([...this.shows, ...keys.map(source)]),
      isUnsure: this.isUnsure,
    }
  }

  /** Prints values as the site does, and keeps in mind which. */
  private toPrinter(): FigurePrinter {
    const find = (slug: string, id?: string) => {
      const found = this.view.statistics.get(slug)
      const value = found?.figures.find((one) => id === undefined || one.id === id)
      if (!found || !value) throw new Error(`There is no value "${id ?? ''}" of "${slug}".`)
      this.add(statistic(slug), figure(slug, value.id))
      return { found, value }
    }
    return {
      printFigure: (slug, id) => {
        const { found, value } = find(slug, id)
        const words = this.view.findWords(this.lang)
        return { text: printValue(value, found, words), cited: toCited(value) }
      },
      citeChart: (slugs) => slugs.flatMap((slug) => toCited(find(slug).value)),
    }
  }
}

const toCited = (value: Figure): readonly Cited[] =>
  listFigureSources(value).map((key) => ({ key }))

/** What listAddresses promises of the places in a text: its headings and quotations. */
function listAnchors(tree: Nodes): readonly string[] {
  const own =
    tree.type === 'element'
      ? tree.properties['id']
      : tree.type === 'mdxJsxTextElement'
        ? tree.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value
        : undefined
  return [
    ...(typeof own === 'string' && !own.startsWith('p-') ? [own] : []),
    ...('children' in tree ? tree.children.flatMap(listAnchors) : []),
  ]
}
