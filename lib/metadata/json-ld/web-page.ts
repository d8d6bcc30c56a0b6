import type { MemberStatePage } from '@/lib/pages/member-state-page'
import type { SitePage } from '@/lib/pages/page-facts'

import { toCountry } from './country'
import type { JsonLd } from './json-ld'
import { toCommon } from './thing'

/** A page of words or a list: the schema.org type that is given. */
export function toPageJsonLd(
  page: SitePage,
  type: 'WebPage' | 'CollectionPage' | 'AboutPage',
): JsonLd {
  return { ...toCommon(page), '@type': type, name: page.facts.title }
}

/** The page of a member state: schema.org WebPage about a country. */
export const toMemberStateJsonLd = (page: MemberStatePage): JsonLd => ({
  ...toPageJsonLd(page, 'WebPage'),
  about: toCountry(page.facts.title),
})
