import { readName } from '../document'
import type { ContentDocument } from '../document'
import { findKind } from '../document-kinds'
import { listOf } from '../library'
import type { ContentLibrary } from '../library'
import { getMaps, getText } from '../yaml-values'

import { routes } from '@/lib/routes'

export type PageKind =
  | 'front'
  | 'edition'
  | 'press-release'
  | 'stories'
  | 'story'
  | 'member-states'
  | 'member-state'
  | 'statistics'
  | 'statistic'
  | 'sources'
  | 'source'
  | 'corrections'
  | 'page'

/** A page that the content makes, and the document that it shows, if it is one. */
export type ContentPage = {
  readonly path: string
  readonly lang: string
  readonly kind: PageKind
  /** The year of its edition. */
  readonly year?: string
  /** Undefined, too, where the file could not be read. */
  readonly document?: ContentDocument
}

/** Every page that the content makes, in every language: what the routes of app/ build from it. */
export const listPages = (library: ContentLibrary): readonly ContentPage[] =>
  library.languages.flatMap((lang) => [
    ...listFronts(library, lang),
    ...listStatePages(library, lang),
    ...listSourcePages(library, lang),
    { path: routes.statistics(lang), lang, kind: 'statistics' as const },
    { path: routes.corrections(lang), lang, kind: 'corrections' as const },
    ...listOwnPages(library, lang),
  ])

/** The front shows the newest edition. */
function listFronts(library: ContentLibrary, lang: string): readonly ContentPage[] {
  const editions = listOf(library, 'Edition').filter(({ language }) => language === lang)
  const newest = editions.toSorted((a, b) => compare(b.year ?? '', a.year ?? ''))[0]
  return newest ? [{ path: routes.front(lang), lang, kind: 'front', document: newest }] : []
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The pages that show one text each, and the lists of the stories of an edition. */
function listOwnPages(library: ContentLibrary, lang: string): readonly ContentPage[] {
  const documents = new Map(library.documents.map((document) => [document.file.path, document]))
  const pages = library.names.flatMap((name): readonly ContentPage[] => {
    const kind = findKind(name)
    const parts = kind && { kind, ...readName(name, kind.hasText) }
    const found = parts?.language === lang ? toOwnPage(parts, lang) : undefined
    if (!found) return []
    const year = parts?.year
    return [
      { ...found, lang, ...(year && { year }), ...withDocument(documents.get(`content/${name}`)) },
    ]
  })
  const years = new Set(pages.filter(({ kind }) => kind === 'story').map(({ year = '' }) => year))
  const lists = [...years].map((year) => ({
    path: routes.stories(lang, year),
    lang,
    kind: 'stories' as const,
  }))
  return [...pages, ...lists]
}

function toOwnPage(
  { kind, slug, year = '' }: Pick<ContentDocument, 'kind' | 'slug' | 'year'>,
  lang: string,
): Pick<ContentPage, 'path' | 'kind'> | undefined {
  switch (kind.name) {
    case 'Edition':
      return { path: routes.edition(lang, year), kind: 'edition' }
    case 'PressRelease':
      return { path: routes.pressRelease(lang, year), kind: 'press-release' }
    case 'Story':
      return { path: routes.story(lang, year, slug), kind: 'story' }
    case 'StatisticText':
      return { path: routes.statistic(lang, slug), kind: 'statistic' }
    case 'Page':
      return { path: routes.page(lang, slug), kind: 'page' }
    default:
      return undefined
  }
}

/** The path of the page that a document has for itself; undefined for what is shown on other pages. */
export const findOwnPath = (document: ContentDocument): string | undefined =>
  document.language === undefined ? undefined : toOwnPage(document, document.language)?.path

const listStatePages = (library: ContentLibrary, lang: string): readonly ContentPage[] => [
  { path: routes.memberStates(lang), lang, kind: 'member-states' },
  ...library.memberStates.map((slug) => ({
    path: routes.memberState(lang, slug),
    lang,
    kind: 'member-state' as const,
    ...withDocument(listOf(library, 'MemberState').find((state) => state.slug === slug)),
  })),
]

const listSourcePages = (library: ContentLibrary, lang: string): readonly ContentPage[] => [
  { path: routes.sources(lang), lang, kind: 'sources' },
  ...library.sources.map((key) => ({
    path: routes.source(lang, key),
    lang,
    kind: 'source' as const,
  })),
]

const withDocument = (document: ContentDocument | undefined) => (document ? { document } : {})

/** The values of a statistic, as its file gives them. */
export function listFigures(library: ContentLibrary, slug: string) {
  const statistic = listOf(library, 'Statistic').find((other) => other.slug === slug)
  return getMaps(statistic?.fields, 'figures').map((figure) => ({
    id: getText(figure, 'id')?.value ?? '',
    area: getText(figure, 'area')?.value ?? '',
    sources: ['source', 'creditedTo'].flatMap((field) => getText(figure, field)?.value ?? []),
  }))
}
