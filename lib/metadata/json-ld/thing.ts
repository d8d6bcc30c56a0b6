import { toKeys } from '@/lib/citations/number-mentions'
import { getSource } from '@/lib/content/sources'
import { getLicence } from '@/lib/content/site'
import type { PageFacts, SitePage } from '@/lib/pages/page-facts'

import { toCreativeWork } from './creative-work'
import { full, type JsonLd } from './json-ld'
import { toSiteOrganization } from './organization'

/** What every page says of itself in terms of schema.org, whatever its type. */
export function toCommon({ facts, notes }: SitePage): JsonLd {
  const keys = toKeys(notes)
  const licence = getLicence()
  return {
    '@context': 'https://schema.org',
    url: full(facts.path),
    inLanguage: facts.lang,
    description: facts.description,
    publisher: toSiteOrganization(facts.lang),
    ...(facts.published !== undefined && { datePublished: facts.published }),
    ...(facts.modified !== undefined && { dateModified: facts.modified }),
    ...toHistory(facts),
    // The licence is for the site's own words and data, not for what others issued.
    ...(licence !== undefined && facts.original === undefined && { license: licence }),
    ...(keys.length > 0 && { citation: keys.map((key) => toCreativeWork(getSource(key))) }),
  }
}

/** What was corrected on a page, as CorrectionComment, and whether it was withdrawn. */
function toHistory({ changes = [], withdrawal, path }: PageFacts): JsonLd {
  const corrections = changes.filter(({ kind }) => kind === 'correction')
  return {
    ...(withdrawal && { creativeWorkStatus: 'Withdrawn' }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ id, day, what }) => ({
        '@type': 'CorrectionComment',
        text: what,
        datePublished: day,
        url: full(`${path}#${id}`),
      })),
    }),
  }
}
