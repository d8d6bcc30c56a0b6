import type { ContentDocument } from './document'
import { listOf } from './library'
import type { ContentLibrary } from './library'

/** Whether a file says that it is a draft. */
export function isDraft({ fields }: ContentDocument): boolean {
  const value = fields?.entries.get('draft')?.value
  return value?.type === 'scalar' && value.value === true
}

/** The draft that keeps readers from a document: itself, or the edition that it belongs to, in its language. */
export function findDraft(
  document: ContentDocument,
  library: ContentLibrary,
): ContentDocument | undefined {
  if (isDraft(document)) return document
  const { year, language } = document
  if (year === undefined || language === undefined) return undefined
  return listOf(library, 'Edition').find(
    (edition) => edition.year === year && edition.language === language && isDraft(edition),
  )
}

/** Where a document stands on the site, as beginnings of addresses; none where it has no page of its own. */
export function listAddresses({ kind, slug, language, year }: ContentDocument): readonly string[] {
  switch (kind.name) {
    case 'Edition':
      return [`/${language}/${year}/`, `/data/press-kits/${language}/${year}.zip`]
    case 'PressRelease':
      return [`/${language}/${year}/press-release/`]
    case 'Story':
      return [`/${language}/${year}/stories/${slug}/`]
    case 'Page':
      return [`/${language}/${slug}/`]
    case 'StatisticText':
      return [
        `/${language}/statistics/${slug}/`,
        `/${language}/embed/${slug}/`,
        `/data/charts/${language}/${slug}.`,
      ]
    default:
      return []
  }
}
