import { listYears } from '@/lib/content/editions'
import { listLanguages } from '@/lib/content/languages'
import { listSources, toKey } from '@/lib/content/sources'
import { listStories } from '@/lib/content/stories'

import { listCitingPages } from './citing-pages'
import { toCorrectionsPage } from './corrections-page'
import { toMemberStatesPage } from './member-state-page'
import type { PageFacts } from './page-facts'
import { toSourcePage, toSourcesPage } from './source-page'
import { toStoriesPage } from './story-page'

/** The facts of every page of the site, in every language; the sitemap and the built site have these and no others. */
export function listAllPages(): readonly PageFacts[] {
  const languages = listLanguages()
  const citing = languages[0] === undefined ? [] : listCitingPages(languages[0])
  return [
    ...citing.map(({ facts }) => facts),
    ...languages.flatMap((lang) => [
      ...listYears(lang)
        .filter((year) => listStories(lang, year).length > 0)
        .map((year) => toStoriesPage(lang, year).facts),
      toMemberStatesPage(lang).facts,
      toSourcesPage(lang).facts,
      toCorrectionsPage(lang).facts,
      ...listSources().map((source) => toSourcePage(lang, toKey(source)).facts),
    ]),
  ]
}
