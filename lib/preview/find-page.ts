import { findPressRelease, listYears } from '@/lib/content/editions'
import { toSlug } from '@/lib/content/file-names'
import { getDefaultLanguage, listLanguages } from '@/lib/content/languages'
import { listMemberStates } from '@/lib/content/member-states'
import { findPage } from '@/lib/content/pages'
import { listSources, toKey } from '@/lib/content/sources'
import { findStory } from '@/lib/content/stories'
import { toCorrectionsPage } from '@/lib/pages/corrections-page'
import { toEditionPage, toFrontPage, type EditionPage } from '@/lib/pages/edition-page'
import {
  toMemberStatePage,
  toMemberStatesPage,
  type MemberStatePage,
  type MemberStatesPage,
} from '@/lib/pages/member-state-page'
import type { SitePage } from '@/lib/pages/page-facts'
import { toPressReleasePage, type PressReleasePage } from '@/lib/pages/press-release-page'
import {
  toSourcePage,
  toSourcesPage,
  type SourcePage,
  type SourcesPage,
} from '@/lib/pages/source-page'
import { toStandalonePage, type StandalonePage } from '@/lib/pages/standalone-page'
import {
  listStatisticSlugs,
  toStatisticPage,
  toStatisticsPage,
  type StatisticPage,
  type StatisticsPage,
} from '@/lib/pages/statistic-page'
import {
  toStoriesPage,
  toStoryPage,
  type StoriesPage,
  type StoryPage,
} from '@/lib/pages/story-page'

/** A page of the site with its kind, so that what its kind alone has can be told apart. */
export type FoundPage =
  | { readonly kind: 'edition'; readonly page: EditionPage }
  | { readonly kind: 'press-release'; readonly page: PressReleasePage }
  | { readonly kind: 'story'; readonly page: StoryPage }
  | { readonly kind: 'stories'; readonly page: StoriesPage }
  | { readonly kind: 'member-state'; readonly page: MemberStatePage }
  | { readonly kind: 'member-states'; readonly page: MemberStatesPage }
  | { readonly kind: 'statistic'; readonly page: StatisticPage }
  | { readonly kind: 'statistics'; readonly page: StatisticsPage }
  | { readonly kind: 'source'; readonly page: SourcePage }
  | { readonly kind: 'sources'; readonly page: SourcesPage }
  | { readonly kind: 'page'; readonly page: StandalonePage }
  | { readonly kind: 'corrections'; readonly page: SitePage }

/** The page at an address, from the parts between its slashes; undefined where there is none. */
export function findSitePage(parts: readonly string[]): FoundPage | undefined {
  const [lang = getDefaultLanguage(), section, slug, last, ...tooMuch] = parts
  if (!listLanguages().includes(lang) || tooMuch.length > 0) return undefined
  if (section === undefined) return { kind: 'edition', page: toFrontPage(lang) }
  if (/^\d{4}$/.test(section)) return findInEdition(lang, section, slug, last)
  if (last !== undefined) return undefined
  return slug === undefined ? findSection(lang, section) : findInSection(lang, section, slug)
}

function findInEdition(lang: string, year: string, slug?: string, last?: string) {
  if (!listYears(lang).includes(year)) return undefined
  if (slug === undefined) return { kind: 'edition', page: toEditionPage(lang, year) } as const
  if (slug === 'press-release' && last === undefined && findPressRelease(lang, year))
    return { kind: 'press-release', page: toPressReleasePage(lang, year) } as const
  if (slug !== 'stories') return undefined
  if (last === undefined) return { kind: 'stories', page: toStoriesPage(lang, year) } as const
  return findStory(lang, year, last)
    ? ({ kind: 'story', page: toStoryPage(lang, year, last) } as const)
    : undefined
}

function findSection(lang: string, section: string): FoundPage | undefined {
  switch (section) {
    case 'member-states':
      return { kind: 'member-states', page: toMemberStatesPage(lang) }
    case 'statistics':
      return { kind: 'statistics', page: toStatisticsPage(lang) }
    case 'sources':
      return { kind: 'sources', page: toSourcesPage(lang) }
    case 'corrections':
      return { kind: 'corrections', page: toCorrectionsPage(lang) }
    default:
      return findPage(lang, section)
        ? { kind: 'page', page: toStandalonePage(lang, section) }
        : undefined
  }
}

function findInSection(lang: string, section: string, slug: string): FoundPage | undefined {
  if (section === 'member-states' && listMemberStates().some((state) => toSlug(state) === slug))
    return { kind: 'member-state', page: toMemberStatePage(lang, slug) }
  if (section === 'statistics' && listStatisticSlugs(lang).includes(slug))
    return { kind: 'statistic', page: toStatisticPage(lang, slug) }
  if (section === 'sources' && listSources().some((source) => toKey(source) === slug))
    return { kind: 'source', page: toSourcePage(lang, slug) }
  return undefined
}
