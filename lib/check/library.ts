import { groupBy } from '@/lib/group-by'
import { rememberOf } from '@/lib/remember'

import type { ContentDocument } from './document'
import { findKind } from './document-kinds'
import { listLanguages } from './check-languages'
import { getItems, getText } from './yaml-values'

/** Everything in content/ with the names that other files can use. Broken files keep their names. */
export type ContentLibrary = {
  readonly documents: readonly ContentDocument[]
  /** The names of all files (from content/), those that could not be read among them. */
  readonly names: readonly string[]
  readonly sources: readonly string[]
  readonly statistics: readonly string[]
  readonly memberStates: readonly string[]
  readonly languages: readonly string[]
  /** The default language, or undefined where content/site.yaml names none that exists. */
  readonly defaultLanguage: string | undefined
}

export function toLibrary(
  documents: readonly ContentDocument[],
  names: readonly string[],
): ContentLibrary {
  const slugsOf = (kind: string) =>
    names
      .filter((name) => findKind(name)?.name === kind)
      .map((name) => (name.split('/').at(-1) ?? '').replace(/\.yaml$/, ''))
  const site = documents.find(({ kind }) => kind.name === 'Site')
  const languages = listLanguages(names)
  const wanted = getText(site?.fields, 'defaultLanguage')?.value
  return {
    documents,
    names,
    sources: slugsOf('Source'),
    statistics: slugsOf('Statistic'),
    memberStates: slugsOf('MemberState'),
    languages,
    defaultLanguage: languages.find((language) => language === wanted),
  }
}

/** The documents of one kind. */
export const listOf = ({ documents }: ContentLibrary, kind: string) =>
  sortByKind(documents).get(kind) ?? []

// Checks ask for the few statistics and the site once for each of thousands of texts.
const sortByKind = rememberOf((documents: readonly ContentDocument[]) =>
  groupBy(documents, ({ kind }) => kind.name),
)

/** The ids of the values of a statistic, or undefined where not all of them could be read. */
export function listFigureIds(
  library: ContentLibrary,
  statistic: string,
): readonly string[] | undefined {
  const document = listOf(library, 'Statistic').find(({ slug }) => slug === statistic)
  const figures = getItems(document?.fields, 'figures')
  const ids = figures.flatMap((figure) =>
    figure.type === 'map' ? (getText(figure, 'id')?.value ?? []) : [],
  )
  return ids.length > 0 && ids.length === figures.length ? ids : undefined
}
