import type { SitePage } from '@/lib/pages/page-facts'

import { toCommon, type JsonLd } from './thing'

/** A story: schema.org Article. */
export const toStoryJsonLd = (page: SitePage): JsonLd => ({
  ...toCommon(page),
  '@type': 'Article',
  name: page.facts.title,
  headline: page.facts.title,
})
