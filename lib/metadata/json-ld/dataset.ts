import type { SitePage } from '@/lib/pages/page-facts'
import { routes } from '@/lib/routes'

import { full, toCommon, type JsonLd } from './thing'

/** A statistic: schema.org Dataset with its files. */
export function toDatasetJsonLd(page: SitePage, slug: string): JsonLd {
  const toDownload = (ending: 'csv' | 'json', encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: full(routes.statisticFile(slug, ending)),
  })
  return {
    ...toCommon(page),
    '@type': 'Dataset',
    name: page.facts.title,
    isAccessibleForFree: true,
    distribution: [toDownload('csv', 'text/csv'), toDownload('json', 'application/json')],
  }
}
