import { getWords } from '@/lib/content/languages'
import type { SitePage } from '@/lib/pages/page-facts'

import type { JsonLd } from './json-ld'
import { toCommon } from './thing'

/** The site itself, on its front: schema.org WebSite. */
export function toSiteJsonLd(page: SitePage): JsonLd {
  const { site } = getWords(page.facts.lang)
  return { ...toCommon(page), '@type': 'WebSite', name: site.name }
}
