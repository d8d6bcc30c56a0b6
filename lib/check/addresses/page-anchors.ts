import type { Nodes } from 'hast'

import { readArticle } from '@/lib/articles/read-article'
import type { Article, Cited, FigurePrinter } from '@/lib/articles/read-article'
import { listChanges } from '@/lib/pages/publication'

import { canCite } from '../cited-fields'
import type { ContentDocument } from '../document'
import { listOf } from '../library'
import type { ContentLibrary } from '../library'
import { listNoteNames } from '../notes'
import { findTags } from '../tags'
import { asText, getItems, getMaps, getText, walkTexts } from '../yaml-values'

import { listFigures } from './site-pages'
import type { ContentPage, PageKind } from './site-pages'

/** The places on a page that a link can lead to. */
export type Anchors = {
  readonly names: readonly string[]
  /** Whether it can be said without building the site that a name is not among them. */
  readonly isCertain: (name: string) => boolean
}

/** Lists the places on a page: its headings, quotations, values, sources, notes and changes. */
export function listAnchors(page: ContentPage, library: ContentLibrary): Anchors {
  const { document, kind } = page
  const texts = document ? readTexts(page, library) : textual.includes(kind) ? undefined : []
  if (!texts) return { names: [], isCertain: () => false }
  const sources = [...texts.flatMap(listCitedKeys), ...listOtherSources(page, library)]
  const changes = document ? listChangeIds(document) : []
  const names = [
    ...texts.flatMap(({ tree }) => listIds(tree)),
    ...listFigureIds(page, library),
    ...sources.map((key) => `source-${key}`),
    ...(document ? listNoteNames(document).map((name) => `note-${name}`) : []),
    ...changes,
    ...['main', ...(ofLayout[kind] ?? [])],
    ...(sources.length > 0 ? ['sources'] : []),
    ...(changes.length > 0 ? ['changes'] : []),
  ]
  const printsValues = document !== undefined && findTags(document, 'Statistic').length > 0
  return {
    names: [...new Set(names)],
    // How a value is printed, how often a source is cited and which letters there are, only the built site tells.
    isCertain: (name) =>
      !/^(?:cite|letter)-/.test(name) && !(printsValues && /^(?:p|quote)-/.test(name)),
  }
}

/** The pages of texts: without a text that can be read, nothing is known of their places. */
const textual: readonly PageKind[] = [
  'front',
  'edition',
  'press-release',
  'story',
  'statistic',
  'page',
]

/** What the layout of a page names for itself; see `layoutAnchors`. */
const ofLayout: Readonly<Partial<Record<PageKind, readonly string[]>>> = {
  front: ['figures', 'stories', 'release'],
  edition: ['figures', 'stories', 'release'],
  statistic: ['figures'],
  'member-state': ['figures', 'stories', 'names'],
  source: ['reference', 'about-source', 'mentions'],
}

/** The texts of a document as the site reads them; undefined where one of them cannot be read. */
function readTexts(
  { document, kind }: ContentPage,
  library: ContentLibrary,
): readonly Article[] | undefined {
  if (!document) return []
  if (document.kind.hasText && (!document.text || !document.fields)) return undefined
  const printer = toPrinter(library)
  const promisedIds =
    kind === 'statistic' ? listFigures(library, document.slug).map(({ id }) => id) : []
  const fields = document.fields ? [...walkTexts(document.fields)] : []
  try {
    return [
      ...(document.text
        ? [readArticle(document.file.text, printer, { promisedIds, linkable: true })]
        : []),
      ...fields
        .filter(({ path }) => canCite(document.kind.name, path))
        .map(({ text }) => readArticle(text.value, printer)),
    ]
  } catch {
    // What is broken in it has its own message.
    return undefined
  }
}

function toPrinter(library: ContentLibrary): FigurePrinter {
  const cite = (slug: string, id?: string): readonly Cited[] => {
    const figures = listFigures(library, slug)
    const figure = id === undefined ? figures[0] : figures.find((other) => other.id === id)
    return (figure?.sources ?? []).map((key) => ({ key }))
  }
  return {
    printFigure: (slug, id) => ({ text: '', cited: cite(slug, id) }),
    citeChart: (slugs) => slugs.flatMap((slug) => cite(slug)),
  }
}

const listCitedKeys = ({ registered }: Article): readonly string[] =>
  registered.filter(({ kind }) => kind === 'source').map(({ key }) => key)

/** The anchors in a text as the site draws it. */
function listIds(node: Nodes): readonly string[] {
  const own =
    node.type === 'element'
      ? [node.properties['id']]
      : node.type === 'mdxJsxTextElement'
        ? node.attributes.flatMap((attribute) =>
            attribute.type === 'mdxJsxAttribute' && attribute.name === 'id'
              ? [attribute.value]
              : [],
          )
        : []
  return [
    ...own.filter((id) => typeof id === 'string'),
    ...('children' in node ? node.children.flatMap(listIds) : []),
  ]
}

/** The values that have a row, and so an address, on a page. */
const listFigureIds = ({ kind, document }: ContentPage, library: ContentLibrary) =>
  kind === 'statistic' ? listFigures(library, document?.slug ?? '').map(({ id }) => id) : []

/** The sources of what a page shows beside its own text: values, the day of joining, the whole bibliography. */
function listOtherSources(
  { kind, document }: ContentPage,
  library: ContentLibrary,
): readonly string[] {
  if (kind === 'sources') return library.sources
  if (kind === 'statistics')
    return library.statistics.flatMap((slug) => listFigures(library, slug)[0]?.sources ?? [])
  if (!document) return []
  if (kind === 'statistic')
    return listFigures(library, document.slug).flatMap(({ sources }) => sources)
  if (kind === 'member-state') return listSourcesOfState(document, library)
  return getItems(document.fields, 'headlineFigures').flatMap(
    (item) => listFigures(library, asText(item)?.value ?? '')[0]?.sources ?? [],
  )
}

function listSourcesOfState({ slug, fields }: ContentDocument, library: ContentLibrary) {
  const figures = listOf(library, 'Statistic').flatMap((statistic) =>
    listFigures(library, statistic.slug).filter(({ area }) => area === slug),
  )
  return [
    ...figures.flatMap(({ sources }) => sources),
    ...[getText(fields, 'joinedSource')?.value].filter((key) => key !== undefined),
  ]
}

function listChangeIds({ fields }: ContentDocument): readonly string[] {
  const changes = getMaps(fields, 'changes').flatMap((change) => {
    const date = getText(change, 'date')?.value
    return date === undefined ? [] : [{ date, kind: 'update' as const, what: '' }]
  })
  return listChanges(changes).map(({ id }) => id)
}
