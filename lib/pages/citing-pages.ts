import { toSlug } from '@/lib/content/file-names'
import { findPressRelease, listYears } from '@/lib/content/editions'
import { listLanguages } from '@/lib/content/languages'
import { listMemberStates } from '@/lib/content/member-states'
import { listPages } from '@/lib/content/pages'
import { listStories } from '@/lib/content/stories'
import { groupBy } from '@/lib/group-by'
import { routes } from '@/lib/routes'

import { toEditionPage, toFrontPage } from './edition-page'
import { findGathered, type CitingPage } from './gathered'
import { toMemberStatePage } from './member-state-page'
import type { SitePage } from './page-facts'
import { toPressReleasePage } from './press-release-page'
import { toStandalonePage } from './standalone-page'
import { listStatisticSlugs, toStatisticPage, toStatisticsPage } from './statistic-page'
import { toStoryPage } from './story-page'

/** Every page that can cite, in every language, those of the given language first. */
export function listCitingPages(lang: string): readonly CitingPage[] {
  const others = listLanguages().filter((other) => other !== lang)
  return [lang, ...others].flatMap(listCitingPagesOf)
}

// What is read from the content stays as long as the content itself, which a change in the preview loads anew.
const known = new Map<string, readonly CitingPage[]>()

function listCitingPagesOf(lang: string): readonly CitingPage[] {
  const pages = findGathered('citingPages')?.[lang] ?? known.get(lang) ?? readCitingPages(lang)
  known.set(lang, pages)
  return pages
}

/**
 * Reads the pages of a language that can cite, in the order of the site, without what was gathered before.
 * @param paths of those that are read; without them, all are
 */
export const readCitingPages = (lang: string, paths?: readonly string[]): readonly CitingPage[] => {
  const wanted = paths && new Set(paths)
  return listReaders(lang)
    .filter(([path]) => !wanted || wanted.has(path))
    .map(([, read]) => toCitingPage(read()))
}

/** The paths of the pages of a language that can cite, in the order of the site. */
export const listCitingPaths = (lang: string): readonly string[] =>
  listReaders(lang).map(([path]) => path)

type Reader = readonly [path: string, read: () => SitePage]

function listReaders(lang: string): readonly Reader[] {
  const years = listYears(lang)
  const ofFront: Reader = [routes.front(lang), () => toFrontPage(lang)]
  const ofStatistics: Reader = [routes.statistics(lang), () => toStatisticsPage(lang)]
  return [
    ...(years.length > 0 ? [ofFront] : []),
    ...years.flatMap((year) => listReadersOfEdition(lang, year)),
    ...listMemberStates().map((state): Reader => {
      const slug = toSlug(state)
      return [routes.memberState(lang, slug), () => toMemberStatePage(lang, slug)]
    }),
    ofStatistics,
    ...listStatisticSlugs(lang).map((slug): Reader => [
      routes.statistic(lang, slug),
      () => toStatisticPage(lang, slug),
    ]),
    ...listPages(lang).map((page): Reader => {
      const slug = toSlug(page)
      return [routes.page(lang, slug), () => toStandalonePage(lang, slug)]
    }),
  ]
}

function listReadersOfEdition(lang: string, year: string): readonly Reader[] {
  const ofRelease: Reader = [routes.pressRelease(lang, year), () => toPressReleasePage(lang, year)]
  return [
    [routes.edition(lang, year), () => toEditionPage(lang, year)],
    ...(findPressRelease(lang, year) ? [ofRelease] : []),
    ...listStories(lang, year).map((story): Reader => {
      const slug = toSlug(story)
      return [routes.story(lang, year, slug), () => toStoryPage(lang, year, slug)]
    }),
  ]
}

function toCitingPage({ facts, notes }: SitePage): CitingPage {
  const ofSources = [...notes.marks].filter(([{ kind }]) => kind === 'source')
  const byKey = groupBy(ofSources, ([{ key }]) => key)
  const mentions = [...byKey].map(
    ([key, marks]) =>
      [
        key,
        marks.map(([{ locator, excerpt }, { id }]) => ({
          href: `${facts.path}#${id}`,
          ...(locator !== undefined && { locator }),
          ...(excerpt !== undefined && { excerpt }),
        })),
      ] as const,
  )
  return { facts, mentions: Object.fromEntries(mentions) }
}
