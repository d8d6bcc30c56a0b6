import { toSlug } from '@/lib/content/file-names'
import { listMemberStates } from '@/lib/content/member-states'

import type { FeedEntry } from './feed-facts'
import { toMemberStateFeed } from './member-state-feed'
import { toSiteFeed } from './site-feed'

/** The entries of a language that stand in some feed, by their addresses; the rest is too old for all of them. */
export function listFedEntries(lang: string): ReadonlyMap<string, FeedEntry> {
  const feeds = [
    toSiteFeed(lang, 'xml'),
    ...listMemberStates().map((state) => toMemberStateFeed(lang, toSlug(state), 'xml')),
  ]
  return new Map(feeds.flatMap(({ entries }) => entries.map((entry) => [entry.address, entry])))
}
