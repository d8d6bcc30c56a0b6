import { getWords } from '@/lib/content/languages'
import { getSiteAddress } from '@/lib/content/site'
import { routes } from '@/lib/routes'
import { toFullAddress } from '@/lib/site'
import { fill } from '@/lib/words'

import { sortNewestFirst, type FeedEntry, type FeedFacts } from './feed-facts'
import { listEntries } from './list-entries'

export type Feed = { readonly facts: FeedFacts; readonly entries: readonly FeedEntry[] }

/** Feed readers fetch a feed whole, again and again; what is older stands on the site. */
const maxEntries = 100

/** The feed of everything that is published in a language. */
export function toSiteFeed(lang: string, ending: 'xml' | 'json'): Feed {
  const { feeds, site, locale } = getWords(lang)
  return toFeed(listEntries(lang), {
    lang,
    title: fill(feeds.all, locale, { site: site.name }),
    description: feeds.allDescription,
    page: routes.front(lang),
    self: routes.feed(lang, ending),
  })
}

type Facts = Pick<FeedFacts, 'lang' | 'title' | 'description'> & {
  /** Paths. */
  readonly page: string
  readonly self: string
}

/** A feed of the site with the newest of some entries. */
export function toFeed(entries: readonly FeedEntry[], { page, self, ...facts }: Facts): Feed {
  const full = (path: string) => toFullAddress(getSiteAddress(), path)
  return {
    facts: {
      ...facts,
      page: full(page),
      self: full(self),
      author: { name: getWords(facts.lang).site.name, address: full(routes.front(facts.lang)) },
      since: findFirstDay(facts.lang),
    },
    entries: sortNewestFirst(entries).slice(0, maxEntries),
  }
}

/** The day on which the first page of a language was published. @throws where there is none */
export function findFirstDay(lang: string): string {
  const [first] = listEntries(lang)
    .map(({ published }) => published)
    .toSorted()
  if (first === undefined) throw new Error(`Nothing is published in "${lang}".`)
  return first
}
