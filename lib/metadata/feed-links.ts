import { getWords } from '@/lib/content/languages'
import { getMemberStateName } from '@/lib/content/member-states'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import type { AlternateFiles } from './to-metadata'

/** The feeds of everything, as a page names them to feed readers. */
export function toSiteFeedLinks(lang: string): AlternateFiles {
  const { feeds, site, locale } = getWords(lang)
  const title = fill(feeds.all, locale, { site: site.name })
  return toLinks(title, (ending) => routes.feed(lang, ending))
}

/** The feeds of a member state, as its page names them to feed readers. */
export function toMemberStateFeedLinks(lang: string, slug: string): AlternateFiles {
  const { feeds, site, locale } = getWords(lang)
  const name = getMemberStateName(slug, lang)
  const title = fill(feeds.memberState, locale, { name, site: site.name })
  return toLinks(title, (ending) => routes.memberStateFeed(lang, slug, ending))
}

const toLinks = (title: string, toPath: (ending: 'xml' | 'json') => string): AlternateFiles => ({
  'application/atom+xml': [{ url: toPath('xml'), title }],
  'application/feed+json': [{ url: toPath('json'), title }],
})
