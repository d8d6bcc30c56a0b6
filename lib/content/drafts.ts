import { toLanguage, toSlug, toYear } from './file-names'

type FromFile = { readonly _raw: { readonly flattenedPath: string } }
type Text = FromFile & { readonly title: string; readonly draft?: boolean | undefined }

/** The documents that can be drafts, and those that are hidden along with them. */
export type Draftable = {
  readonly editions: readonly Text[]
  readonly pages: readonly Text[]
  readonly pressReleases: readonly Text[]
  readonly statistics: readonly FromFile[]
  readonly statisticSnapshots: readonly FromFile[]
  readonly statisticTexts: readonly Text[]
  readonly stories: readonly Text[]
}

/**
 * The library without its drafts, and without what hangs on one: the release and the stories of an edition
 * whose page is a draft in their language, what such an edition has kept, and the values of a statistic whose
 * texts are drafts in every language. It is done once, where content comes in, so that nothing can show them.
 */
export function withoutDrafts<T extends Draftable>(library: T): T {
  const editions = library.editions.filter(isPublished)
  const statisticTexts = library.statisticTexts.filter(isPublished)
  const all = new Set(library.editions.map(toYearAndLanguage))
  const shown = new Set(editions.map(toYearAndLanguage))
  // The check tells of texts whose edition is missing; they are not hidden without a word.
  const isInEdition = (text: FromFile) =>
    !all.has(toYearAndLanguage(text)) || shown.has(toYearAndLanguage(text))
  const isPublishedThere = (text: Text) => isPublished(text) && isInEdition(text)

  return {
    ...library,
    editions,
    pages: library.pages.filter(isPublished),
    pressReleases: library.pressReleases.filter(isPublishedThere),
    statistics: library.statistics.filter(
      (statistic) =>
        !library.statisticTexts.some((text) => toSlug(text) === toSlug(statistic)) ||
        statisticTexts.some((text) => toSlug(text) === toSlug(statistic)),
    ),
    statisticSnapshots: library.statisticSnapshots.filter((snapshot) =>
      editions.some((edition) => isSameYear(edition, snapshot)),
    ),
    statisticTexts,
    stories: library.stories.filter(isPublishedThere),
  }
}

/** The library with "Draft:" before the titles of all that `withoutDrafts` would take out, for the preview. */
export function markDrafts<T extends Draftable>(library: T): T {
  const shown = withoutDrafts(library)
  const mark = <D extends Text>(documents: readonly D[], kept: readonly D[]): readonly D[] =>
    documents.map((one) => (kept.includes(one) ? one : { ...one, title: `Draft: ${one.title}` }))

  return {
    ...library,
    editions: mark(library.editions, shown.editions),
    pages: mark(library.pages, shown.pages),
    pressReleases: mark(library.pressReleases, shown.pressReleases),
    statisticTexts: mark(library.statisticTexts, shown.statisticTexts),
    stories: mark(library.stories, shown.stories),
  }
}

const isPublished = ({ draft }: Text) => draft !== true

const isSameYear = (a: FromFile, b: FromFile) => toYear(a) === toYear(b)

const toYearAndLanguage = (text: FromFile) => `${toYear(text)} ${toLanguage(text)}`
