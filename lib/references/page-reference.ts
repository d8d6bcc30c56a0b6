import { getWords } from '@/lib/content/languages'
import { getSiteAddress } from '@/lib/content/site'
import { formatDay } from '@/lib/format'
import type { PageFacts, PageKind } from '@/lib/pages/page-facts'
import { toFullAddress } from '@/lib/site'
import { fill } from '@/lib/words'

import { toDate, type CslItem } from './to-csl'

// The front is not among them: the next edition takes its place, and a reference has to last.
const citableKinds: readonly PageKind[] = [
  'edition',
  'press-release',
  'story',
  'statistic',
  'member-state',
]

/** Whether others will want to cite a page: it says something itself, and stays at its address. */
export const isCitable = ({ kind }: PageFacts) => citableKinds.includes(kind)

/**
 * A page of this site as CSL-JSON. Its author is the site, or whoever issued words that are not the site's own,
 * with their own date. It says no day of access: that is the reader's to say.
 */
export function toPageCsl(facts: PageFacts): CslItem {
  const { site, article, locale } = getWords(facts.lang)
  const { original, published } = facts
  const issued = original?.issued ?? published
  return {
    id: toPageKey(facts),
    type: 'webpage',
    title: facts.title,
    author: [{ literal: original?.issuer ?? site.name }],
    ...(original !== undefined && { 'container-title': site.name }),
    ...(issued !== undefined && { issued: toDate(issued) }),
    URL: toFullAddress(getSiteAddress(), facts.path),
    language: facts.lang,
    ...(original !== undefined &&
      published !== undefined && {
        note: fill(article.published, locale, { date: formatDay(published, locale) }),
      }),
  }
}

/** en-2018-stories-viet-nam */
const toPageKey = ({ path }: PageFacts) => path.split('/').filter(Boolean).join('-')
