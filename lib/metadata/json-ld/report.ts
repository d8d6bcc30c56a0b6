import type { Source } from '@/lib/content/types'

import type { SitePage } from '@/lib/pages/page-facts'

import { toCreativeWork } from './creative-work'
import { toCommon, type JsonLd } from './thing'

type Original = { readonly issued: string; readonly issuer: string; readonly source: Source }

/** The press release: schema.org Report, based on the original, which has its own date and issuer. */
export function toReleaseJsonLd(page: SitePage, { issued, issuer, source }: Original): JsonLd {
  return {
    ...toCommon(page),
    '@type': 'Report',
    name: page.facts.title,
    headline: page.facts.title,
    dateCreated: issued,
    author: { '@type': 'Organization', name: issuer },
    isBasedOn: toCreativeWork(source),
  }
}
