import { toSlug } from '@/lib/content/file-names'
import { getDefaultLanguage, listLanguages } from '@/lib/content/languages'
import { listStatistics } from '@/lib/content/statistics'
import { toCsv, toJson } from '@/lib/downloads/statistic-files'
import { toStatisticMetadata } from '@/lib/downloads/statistic-metadata'
import { listEditionsOf } from '@/lib/pages/embed-page'
import { toOEmbedFile } from '@/lib/pages/embed-offer'
import { listStatisticSlugs } from '@/lib/pages/statistic-page'
import { routes } from '@/lib/routes'

import type { FileFamily } from './site-file'

/** The values of every statistic, and what their columns mean. */
export const listStatisticFiles: FileFamily = () =>
  listStatistics(getDefaultLanguage()).flatMap((statistic) => {
    const slug = toSlug(statistic)
    return [
      { path: routes.statisticFile(slug, 'csv'), make: () => toCsv(statistic) },
      { path: routes.statisticFile(slug, 'json'), make: () => toJson(statistic) },
      { path: routes.statisticMetadata(slug), make: () => toStatisticMetadata(statistic) },
    ]
  })

/** What a page that shows links as embeds is answered, for every embed. */
export const listOEmbedFiles: FileFamily = () =>
  listLanguages().flatMap((lang) =>
    listStatisticSlugs(lang).flatMap((slug) =>
      [undefined, ...listEditionsOf(lang, slug)].map((year) => ({
        path: routes.oEmbedFile(lang, slug, year),
        make: () => toOEmbedFile(lang, slug, year),
      })),
    ),
  )
