import { toSlug } from '@/lib/content/file-names'
import { findPressRelease, listYears } from '@/lib/content/editions'
import { listLanguages } from '@/lib/content/languages'
import { listMemberStates } from '@/lib/content/member-states'
import { listPages } from '@/lib/content/pages'
import { listStories } from '@/lib/content/stories'

import { toEditionPage, toFrontPage } from './edition-page'
import { toMemberStatePage } from './member-state-page'
import type { SitePage } from './page-facts'
import { toPressReleasePage } from './press-release-page'
import { toStandalonePage } from './standalone-page'
import { listStatisticSlugs, toStatisticPage, toStatisticsPage } from './statistic-page'
import { toStoryPage } from './story-page'

/** Every page that can cite, in every language, those of the given language first. */
export function listCitingPages(lang: string): readonly SitePage[] {
  const others = listLanguages().filter((other) => other !== lang)
  return [lang, ...others].flatMap(listCitingPagesOf)
}

// What is read from the content stays as long as the content itself, which a change in the preview loads anew.
const known = new Map<string, readonly SitePage[]>()

function listCitingPagesOf(lang: string): readonly SitePage[] {
  const pages = known.get(lang) ?? readCitingPages(lang)
  known.set(lang, pages)
  return pages
}

function readCitingPages(lang: string): readonly SitePage[] {
  const years = listYears(lang)
  return [
    ...(years.length > 0 ? [toFrontPage(lang)] : []),
    ...years.flatMap((year) => [
      toEditionPage(lang, year),
      ...(findPressRelease(lang, year) ? [toPressReleasePage(lang, year)] : []),
      ...listStories(lang, year).map((story) => toStoryPage(lang, year, toSlug(story))),
    ]),
    ...listMemberStates().map((state) => toMemberStatePage(lang, toSlug(state))),
    toStatisticsPage(lang),
    ...listStatisticSlugs(lang).map((slug) => toStatisticPage(lang, slug)),
    ...listPages(lang).map((page) => toStandalonePage(lang, toSlug(page))),
  ]
}
