import { toKeys } from '@/lib/citations/number-mentions'
import { getSource } from '@/lib/content/sources'
import { getLicence, getSiteAddress } from '@/lib/content/site'
import type { SitePage } from '@/lib/pages/page-facts'
import { toFullAddress } from '@/lib/site'

import { toCreativeWork } from './creative-work'

export type JsonLd = Readonly<Record<string, unknown>>

/** A path of the site as machines outside it need it. */
export const full = (path: string) => toFullAddress(getSiteAddress(), path)

/** What every page says of itself in terms of schema.org, whatever its type. */
export function toCommon({ facts, notes }: SitePage): JsonLd {
  const keys = toKeys(notes)
  const licence = getLicence()
  return {
    '@context': 'https://schema.org',
    url: full(facts.path),
    inLanguage: facts.lang,
    description: facts.description,
    ...(facts.published !== undefined && { datePublished: facts.published }),
    ...(facts.modified !== undefined && { dateModified: facts.modified }),
    ...(licence !== undefined && { license: licence }),
    ...(keys.length > 0 && { citation: keys.map((key) => toCreativeWork(getSource(key))) }),
  }
}
