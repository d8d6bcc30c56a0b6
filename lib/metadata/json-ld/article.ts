import type { StoryPage } from '@/lib/pages/story-page'

import { toCountry } from './country'
import { toImage } from './image'
import { full, type JsonLd } from './json-ld'
import { toSiteOrganization } from './organization'
import { toCommon } from './thing'

/** A story: schema.org Article about its member state. */
export function toStoryJsonLd(page: StoryPage): JsonLd {
  const { facts, memberStateName } = page
  return {
    ...toCommon(page),
    '@type': 'Article',
    name: facts.title,
    headline: facts.title,
    image: toImage(facts),
    author: toSiteOrganization(facts.lang),
    about: toCountry(memberStateName),
    mainEntityOfPage: full(facts.path),
  }
}
