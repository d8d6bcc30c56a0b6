import { canDraw } from '@/lib/chart-files/can-draw'
import type { ContentDocument } from '@/lib/check/document'
import { listOf } from '@/lib/check/library'
import { asText, getItems, getMaps, getText } from '@/lib/check/yaml-values'
import type { Change } from '@/lib/content/types'
import { listChanges } from '@/lib/pages/publication'
import { routes } from '@/lib/routes'

import { PageParts } from './page-parts'
import type { SiteAddress } from './page-parts'
import { facts, figure, history, source, state, statistic, text } from './parts'
import { toPlain } from './plain-values'
import { isDraft, listFigureSources } from './reader-view'
import type { ReaderView, ReadStatistic } from './reader-view'

const referenceEndings = ['bib', 'ris', 'csl.json'] as const

/** The pages and files of one language. */
export class LanguageAddresses {
  private readonly found: SiteAddress[] = []
  private readonly years: readonly string[]
  private readonly states: readonly string[]
  private readonly statistics: readonly { read: ReadStatistic; text: ContentDocument }[]

  constructor(
    private readonly view: ReaderView,
    private readonly lang: string,
  ) {
    this.years = this.listPublished('Edition')
      .flatMap(({ year }) => year ?? [])
      .toSorted()
      .toReversed()
    this.states = listOf(view.tree.library, 'MemberState').map(({ slug }) => slug)
    this.statistics = this.listPublished('StatisticText').flatMap((document) => {
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
  private listPublished(kind: string): readonly ContentDocument[] {
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
    const [edition] = this.listPublished('Edition').filter((document) => document.year === year)
    const [release] = this.listPublished('PressRelease').filter(
      (document) => document.year === year,
    )
    const stories = this.listPublished('Story').filter((document) => document.year === year)
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
    const stories = this.listPublished('Story').filter(
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
    for (const document of this.listPublished('Page')) {
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
      .flatMap((kind) => this.listPublished(kind))
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
