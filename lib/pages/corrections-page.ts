import { getWords } from '@/lib/content/languages'
import { routes } from '@/lib/routes'

import { listCitingPages } from './citing-pages'
import { noNotes, type PageChange, type PageFacts, type SitePage } from './page-facts'
import { frontCrumb } from './trail'
import { toVersions } from './versions'

/** A change with the page on which it was made. */
export type ListedChange = PageChange & { readonly page: PageFacts }

export type CorrectionsPage = SitePage & { readonly changes: readonly ListedChange[] }

/** Every change to every page of a language. */
export function toCorrectionsPage(lang: string): CorrectionsPage {
  const { corrections } = getWords(lang)
  const pages = listCitingPages(lang).map(({ facts }) => facts)
  const changes = gatherChanges(pages.filter((page) => page.lang === lang))
  return {
    facts: {
      kind: 'corrections',
      lang,
      path: routes.corrections(lang),
      title: corrections.title,
      description: corrections.description,
      trail: [frontCrumb(lang)],
      versions: toVersions(routes.corrections),
      ...(changes[0] && { modified: changes[0].day }),
    },
    notes: noNotes,
    changes,
  }
}

/** The changes of pages in one list, the newest first; the front is left out, since it is an edition's page, too. */
export const gatherChanges = (pages: readonly PageFacts[]): readonly ListedChange[] =>
  pages
    .filter(({ kind }) => kind !== 'front')
    .flatMap((page) => (page.changes ?? []).map((change) => ({ ...change, page })))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
