import { getNewestYear } from '@/lib/content/editions'

import { listAllPages } from './all-pages'
import type { PageFacts } from './page-facts'

/** The pages that help a reader who is lost: all of a language but the single sources and the stories of former years. */
export function listHelpfulPages(lang: string): readonly PageFacts[] {
  const newest = `/${lang}/${getNewestYear(lang)}/`
  return listAllPages().filter(
    (page) =>
      page.lang === lang &&
      page.kind !== 'source' &&
      (page.kind !== 'story' || page.path.startsWith(newest)),
  )
}
