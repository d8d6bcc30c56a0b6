import { toSlug } from '@/lib/content/file-names'
import { findPressRelease, listYears } from '@/lib/content/editions'
import { listLanguages } from '@/lib/content/languages'
import { listMemberStates } from '@/lib/content/member-states'
import { listPages } from '@/lib/content/pages'
import { listStories } from '@/lib/content/stories'
import { groupBy } from '@/lib/group-by'

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
 * @param from the first one that is read, counted from 0
 * @param to the one before which it ends; all that are left without it
 */
export const readCitingPages = (lang: string, from = 0, to?: number): readonly CitingPage[] =>
  listReaders(lang)
    .slice(from, to)
    .map((read) => toCitingPage(read()))

/** How many pages of a language can cite. */
export const countCitingPages = (lang: string): number => listReaders(lang).length

function listReaders(lang: string): readonly (() => SitePage)[] {
  const years = listYears(lang)
  return [
    ...(years.length > 0 ? [() => toFrontPage(lang)] : []),
    ...years.flatMap((year) => [
      () => toEditionPage(lang, year),
      ...(findPressRelease(lang, year) ? [() => toPressReleasePage(lang, year)] : []),
      ...listStories(lang, year).map((story) => () => toStoryPage(lang, year, toSlug(story))),
    ]),
    ...listMemberStates().map((state) => () => toMemberStatePage(lang, toSlug(state))),
    () => toStatisticsPage(lang),
    ...listStatisticSlugs(lang).map((slug) => () => toStatisticPage(lang, slug)),
    ...listPages(lang).map((page) => () => toStandalonePage(lang, toSlug(page))),
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
