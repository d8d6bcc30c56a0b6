import type { SitePage } from '@/lib/pages/page-facts'

import { toCommon, type JsonLd } from './thing'

/** A page of words or a list: the schema.org type that is given. */
export function toPageJsonLd(
  page: SitePage,
  type: 'WebPage' | 'CollectionPage' | 'AboutPage',
): JsonLd {
  return { ...toCommon(page), '@type': type, name: page.facts.title }
}
