import { toSlug } from '@/lib/content/file-names'
import { listLanguages } from '@/lib/content/languages'
import { listMemberStates } from '@/lib/content/member-states'
import { toAtom } from '@/lib/feeds/atom'
import { toCorrectionsFeed } from '@/lib/feeds/corrections-feed'
import { toJsonFeed } from '@/lib/feeds/json-feed'
import { toMemberStateFeed } from '@/lib/feeds/member-state-feed'
import { findFirstDay, toSiteFeed } from '@/lib/feeds/site-feed'
import { toCorrectionsPage } from '@/lib/pages/corrections-page'
import { routes } from '@/lib/routes'

import type { FileFamily } from './site-file'

/** The feeds of the site, of its member states, and of what was corrected, in every language. */
export const listFeedFiles: FileFamily = () =>
  listLanguages().flatMap((lang) => [
    {
      path: routes.feed(lang, 'xml'),
      page: routes.front(lang),
      make: () => {
        const { facts, entries } = toSiteFeed(lang, 'xml')
        return toAtom(facts, entries)
      },
    },
    {
      path: routes.feed(lang, 'json'),
      page: routes.front(lang),
      make: () => {
        const { facts, entries } = toSiteFeed(lang, 'json')
        return toJsonFeed(facts, entries)
      },
    },
    {
      path: routes.correctionsFeed(lang),
      page: routes.corrections(lang),
      make: () => toCorrectionsFeed(toCorrectionsPage(lang)),
    },
    ...listMemberStates()
      .map(toSlug)
      .flatMap((slug) => toMemberStateFeeds(lang, slug)),
  ])

const toMemberStateFeeds = (lang: string, slug: string) => [
  {
    path: routes.memberStateFeed(lang, slug, 'xml'),
    page: routes.memberState(lang, slug),
    also: findFirstDay(lang),
    make: () => {
      const { facts, entries } = toMemberStateFeed(lang, slug, 'xml')
      return toAtom(facts, entries)
    },
  },
  {
    path: routes.memberStateFeed(lang, slug, 'json'),
    page: routes.memberState(lang, slug),
    also: findFirstDay(lang),
    make: () => {
      const { facts, entries } = toMemberStateFeed(lang, slug, 'json')
      return toJsonFeed(facts, entries)
    },
  },
]
