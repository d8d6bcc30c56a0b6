import type { Nodes } from 'hast'

import { layoutAnchors } from '@/lib/articles/heading-ids'
import { readArticle } from '@/lib/articles/read-article'
import type { Article, Cited, FigurePrinter } from '@/lib/articles/read-article'
import { numberMentions, toKeys } from '@/lib/citations/number-mentions'
import type { Mention } from '@/lib/citations/number-mentions'
import { canDraw } from '@/lib/chart-files/can-draw'
import { asText, getItems, getMaps, getText } from '@/lib/check/yaml-values'
import type { ContentDocument } from '@/lib/check/document'
import { listOf } from '@/lib/check/library'
import type { Change, Figure } from '@/lib/content/types'
import { listChanges } from '@/lib/pages/publication'
import { routes } from '@/lib/routes'

import { facts, figure, history, mention, source, state, statistic, text } from './parts'
import { toPlain } from './plain-values'
import { isDraft, listFigureSources, printValue } from './reader-view'
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

/**
 * Works out from the content which pages, files and places a build would have. It follows the same rules as
 * lib/pages and lib/addresses, without a build; what never depends on the content (icons, robots.txt) is left out.
 */
export function listSiteAddresses(view: ReaderView): readonly SiteAddress[] {
  const { languages, defaultLanguage } = view.tree.library
  const addresses = languages.flatMap((lang) => new LanguageAddresses(view, lang).list())
  const front = addresses.find(
    ({ path }) => defaultLanguage !== undefined && path === routes.front(defaultLanguage),
  )
  return [...(front ? [{ ...front, path: '/' }] : []), ...mergeFiles(addresses)]
}

/** Files that are the same in every language are listed by each; they become one. */
function mergeFiles(addresses: readonly SiteAddress[]): readonly SiteAddress[] {
  const merged = new Map<string, SiteAddress>()
  for (const address of addresses) {
    const known = merged.get(address.path)
    merged.set(
      address.path,
      known ? { ...known, shows: new Set([...known.shows, ...address.shows]) } : address,
    )
  }
  return [...merged.values()]
}

/** Gathers what one page shows. */
class PageParts {
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

const referenceEndings = ['bib', 'ris', 'csl.json'] as const

/** The pages and files of one language. */
class LanguageAddresses {
  private readonly found: SiteAddress[] = []
  private readonly years: readonly string[]
  private readonly states: readonly string[]
  private readonly statistics: readonly { read: ReadStatistic; text: ContentDocument }[]

  constructor(
    private readonly view: ReaderView,
    private readonly lang: string,
  ) {
    this.years = this.list1('Edition')
      .flatMap(({ year }) => year ?? [])
      .toSorted()
      .toReversed()
    this.states = listOf(view.tree.library, 'MemberState').map(({ slug }) => slug)
    this.statistics = this.list1('StatisticText').flatMap((document) => {
      const read = view.statistics.get(document.slug)
      return read && read.figures.length > 0 ? [{ read, text: document }] : []
    })
  }

  list(): readonly SiteAddress[] {
    for (const year of this.years) this.addEdition(year)
    this.addMemberStates()
    this.addStatistics()
    this.addPages()
    this.addSources()
    this.addLists()
    return this.found
  }

  /** The documents of a kind that are published in this language. */
  private list1(kind: string): readonly ContentDocument[] {
    return listOf(this.view.tree.library, kind).filter(
      (document) => document.language === this.lang && !isDraft(this.view, document),
    )
  }

  private page(): PageParts {
    return new PageParts(this.view, this.lang)
  }

  private put(path: string, parts: PageParts | readonly string[]): void {
    this.found.push(
      parts instanceof PageParts
        ? parts.toAddress(path)
        : { path, anchors: [], shows: new Set(parts), isUnsure: false },
    )
  }

  private putReferences(path: string, shows: readonly string[]): void {
    for (const ending of referenceEndings) this.put(routes.pageFile(path, ending), shows)
  }

  private addEdition(year: string): void {
    const { lang } = this
    const [edition] = this.list1('Edition').filter((document) => document.year === year)
    const [release] = this.list1('PressRelease').filter((document) => document.year === year)
    const stories = this.list1('Story').filter((document) => document.year === year)
    if (!edition) return
    const page = this.addEditionPage(edition, release, stories)
    const path = routes.edition(lang, year)
    this.put(path, page)
    this.putReferences(path, [facts(edition)])
    this.put(routes.shareImage(path), [facts(edition)])
    const kit = [...page.shows, ...this.statistics.flatMap(({ read }) => partsOf(read))]
    if (release) kit.push(...this.addRelease(release, year))
    for (const story of stories) kit.push(...this.addStory(story, year))
    if (stories.length > 0) {
      const listed = [...stories.flatMap((one) => [facts(one), state(one.slug)]), facts(edition)]
      this.put(routes.stories(lang, year), listed)
      this.put(routes.shareImage(routes.stories(lang, year)), [facts(edition)])
    }
    this.put(routes.pressKit(lang, year), kit)
    if (year !== this.years[0]) return
    this.found.push({ ...page.toAddress(routes.front(lang)), anchors: [] })
    this.put(routes.shareImage(routes.front(lang)), [facts(edition)])
  }

  private addEditionPage(
    edition: ContentDocument,
    release: ContentDocument | undefined,
    stories: readonly ContentDocument[],
  ): PageParts {
    const page = this.page()
      .add(...partsOfText(edition), ...(release ? [text(release), facts(release)] : []))
      .add(...stories.map(facts), ...this.states.map(state))
      .read(edition, getText(edition.fields, 'lead')?.value)
      .read(edition, edition.file.text, true)
    page.anchors.push(...listChangeAnchors(edition))
    for (const item of getItems(edition.fields, 'headlineFigures')) {
      const listed = this.statistics.find(({ read }) => read.slug === asText(item)?.value)
      if (listed) page.addFigure(listed.read, listed.read.figures[0]).add(facts(listed.text))
    }
    return page
  }

  private addRelease(release: ContentDocument, year: string): readonly string[] {
    const path = routes.pressRelease(this.lang, year)
    return this.addText(path, release, this.page().read(release, release.file.text, true))
  }

  private addStory(story: ContentDocument, year: string): readonly string[] {
    const page = this.page()
      .add(state(story.slug))
      .read(story, getText(story.fields, 'lead')?.value)
      .read(story, story.file.text, true)
    return this.addText(routes.story(this.lang, year, story.slug), story, page)
  }

  /** A text that can be cited and has a share image. */
  private addText(path: string, document: ContentDocument, page: PageParts): readonly string[] {
    page.add(...partsOfText(document))
    page.anchors.push(...listChangeAnchors(document))
    this.put(path, page)
    this.putReferences(path, [facts(document)])
    this.put(routes.shareImage(path), [facts(document)])
    return [...page.toAddress(path).shows]
  }

  private addMemberStates(): void {
    const { lang } = this
    this.put(routes.memberStates(lang), this.states.map(state))
    for (const slug of this.states) this.addMemberState(slug)
  }

  private addMemberState(slug: string): void {
    const { lang, view } = this
    const path = routes.memberState(lang, slug)
    const document = view.findDocument('MemberState', { slug })
    const page = this.page().add(state(slug)).cite(getText(document?.fields, 'joinedSource')?.value)
    const feed = [state(slug)]
    const kit: string[] = []
    for (const { read, text: words } of this.statistics) {
      const own = read.figures.filter(({ area }) => area === slug)
      if (own.length > 0) page.add(facts(words), text(words))
      for (const value of own) page.addFigure(read, value)
      if (own.every(({ notAvailable }) => notAvailable !== undefined)) continue
      feed.push(...partsOf(read), ...partsOfText(words))
      kit.push(...partsOf(read))
    }
    const stories = this.list1('Story').filter(
      (story) => story.slug === slug && this.years.includes(story.year ?? ''),
    )
    for (const story of stories) {
      page.add(facts(story))
      feed.push(...partsOfText(story))
      kit.push(...partsOfText(story))
      const address = this.found.find(
        (one) => one.path === routes.story(lang, story.year ?? '', slug),
      )
      kit.push(...(address?.shows ?? []))
      feed.push(...(address?.shows ?? []))
    }
    this.put(path, page)
    this.putReferences(path, [state(slug)])
    this.put(routes.shareImage(path), [state(slug)])
    for (const ending of ['xml', 'json'] as const)
      this.put(routes.memberStateFeed(lang, slug, ending), feed)
    this.put(routes.pressKit(lang, slug), [...page.toAddress(path).shows, ...kit])
  }

  private addStatistics(): void {
    const { lang } = this
    const list = this.page()
    for (const { read, text: words } of this.statistics) {
      list.addFigure(read, read.figures[0]).add(facts(words), text(words))
      this.addStatistic(read, words)
    }
    this.put(routes.statistics(lang), list)
  }

  private addStatistic(read: ReadStatistic, words: ContentDocument): void {
    const { lang } = this
    const { slug, figures } = read
    const path = routes.statistic(lang, slug)
    const ids = figures.map(({ id }) => id)
    const page = this.page().read(words, getText(words.fields, 'caution')?.value)
    for (const value of figures) page.addFigure(read, value).add(state(value.area))
    // What is said of a value that is not there is not shown.
    for (const said of getMaps(words.fields, 'figures')) {
      if (!ids.includes(getText(said, 'id')?.value ?? '')) continue
      page
        .read(words, getText(said, 'definition')?.value)
        .read(words, getText(said, 'caution')?.value)
    }
    page.read(words, words.file.text, true, ids)
    page.anchors.push(...ids)
    this.addText(path, words, page)
    const shown = [...partsOf(read), ...partsOfText(words)]
    for (const file of [
      routes.statisticFile(slug, 'csv'),
      routes.statisticFile(slug, 'json'),
      routes.statisticMetadata(slug),
      ...this.listChartFiles(read),
      routes.embed(lang, slug),
    ]) {
      this.put(file, shown)
    }
    this.put(routes.oEmbedFile(lang, slug), [facts(words), statistic(slug)])
    for (const year of this.years) this.addKept(slug, year, shown)
  }

  /** A statistic as an edition has kept it. */
  private addKept(slug: string, year: string, shown: readonly string[]): void {
    const kept = this.view.findDocument('StatisticSnapshot', { slug, year })
    const languages = getMaps(kept?.fields, 'texts').map((one) => getText(one, 'language')?.value)
    if (!kept || !languages.includes(this.lang)) return
    // It says so where the statistic has changed since.
    this.put(routes.embed(this.lang, slug, year), [text(kept), ...shown])
    this.put(routes.oEmbedFile(this.lang, slug, year), [text(kept)])
  }

  /** The same choice as in lib/pages/statistic-charts. */
  private listChartFiles({ slug, unit, figures }: ReadStatistic): readonly string[] {
    if (!canDraw(this.lang)) return []
    const regional = figures.filter(({ area }) => area === 'asean').length
    const ofStates = figures.some(({ area }) => this.states.includes(area))
    const names =
      unit === 'count'
        ? figures[0]?.value === undefined
          ? []
          : [slug]
        : [slug, ...(ofStates && regional > 1 ? [`${slug}-region`] : [])]
    return names.flatMap((name) => [
      routes.chartFile(this.lang, name, 'svg'),
      routes.chartFile(this.lang, name, 'png'),
    ])
  }

  private addPages(): void {
    for (const document of this.list1('Page')) {
      const page = this.page()
        .add(...partsOfText(document))
        .read(document, document.file.text, true)
      page.anchors.push(...listChangeAnchors(document))
      this.put(routes.page(this.lang, document.slug), page)
    }
  }

  private addSources(): void {
    const { lang } = this
    const documents = listOf(this.view.tree.library, 'Source')
    const pages = [...this.found]
    this.found.push({
      path: routes.sources(lang),
      anchors: documents.map(({ slug }) => `source-${slug}`),
      shows: new Set(documents.map(({ slug }) => source(slug))),
      isUnsure: false,
    })
    this.put(
      routes.allSourcesFile(),
      documents.map(({ slug }) => source(slug)),
    )
    const mentions = new Set(pages.flatMap(({ shows }) => [...shows]))
    for (const { slug } of documents) {
      const quoted = [...mentions].filter(
        (part) => part.startsWith('mention:') && part.endsWith(`#${slug}`),
      )
      this.put(routes.source(lang, slug), [source(slug), ...quoted, ...this.listFiguresOf(slug)])
      for (const ending of referenceEndings)
        this.put(routes.sourceFile(slug, ending), [source(slug)])
    }
  }

  /** The values that were read in a source. */
  private listFiguresOf(key: string): readonly string[] {
    return this.statistics.flatMap(({ read }) =>
      read.figures
        .filter((value) => listFigureSources(value).includes(key))
        .map(({ id }) => figure(read.slug, id)),
    )
  }

  private addLists(): void {
    const { lang } = this
    const texts = ['Edition', 'PressRelease', 'Story', 'StatisticText', 'Page']
      .flatMap((kind) => this.list1(kind))
      .filter(({ year }) => year === undefined || this.years.includes(year))
    const whole = [
      ...texts.flatMap(partsOfText),
      ...this.statistics.flatMap(({ read }) => partsOf(read)),
    ]
    const changes = texts.map(history)
    const page = this.page().add(...changes)
    this.put(routes.corrections(lang), page)
    this.put(routes.correctionsFeed(lang), changes)
    this.put('/sitemap.xml', changes)
    for (const ending of ['xml', 'json'] as const) this.put(routes.feed(lang, ending), whole)
  }
}

const partsOf = ({ slug, figures }: ReadStatistic): readonly string[] => [
  statistic(slug),
  ...figures.map(({ id }) => figure(slug, id)),
]

const partsOfText = (document: ContentDocument): readonly string[] => [
  text(document),
  facts(document),
  history(document),
]

/** The places of the changes of a page, as lib/pages/publication names them. */
function listChangeAnchors({ fields }: ContentDocument): readonly string[] {
  const changes = getMaps(fields, 'changes').map((map) => toPlain(map) as Change)
  const dated = changes.filter(({ date }) => typeof date === 'string')
  return listChanges(dated).map(({ id }) => id)
}
