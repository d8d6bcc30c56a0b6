import { getWords } from '@/lib/content/languages'
import { getMemberStateName } from '@/lib/content/member-states'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import { listEntries } from './list-entries'
import { toFeed, type Feed } from './site-feed'

/** The feed of a member state: its stories of all years, and the statistics that have a value of it. */
export function toMemberStateFeed(lang: string, slug: string, ending: 'xml' | 'json'): Feed {
  const { feeds, site, locale } = getWords(lang)
  const name = getMemberStateName(slug, lang)
  const entries = listEntries(lang).filter(({ categories }) =>
    categories.some(({ term }) => term === slug),
  )
  return toFeed(entries, {
    lang,
    title: fill(feeds.memberState, locale, { name, site: site.name }),
    description: fill(feeds.memberStateDescription, locale, { name }),
    page: routes.memberState(lang, slug),
    self: routes.memberStateFeed(lang, slug, ending),
  })
}
