import { listAllPages } from './all-pages'
import type { PageFacts } from './page-facts'

/** The pages that help a reader who is lost: all of a language but the single sources. */
export const listHelpfulPages = (lang: string): readonly PageFacts[] =>
  listAllPages().filter((page) => page.lang === lang && page.kind !== 'source')
