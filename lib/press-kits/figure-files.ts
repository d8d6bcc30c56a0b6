import { toSlug } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { listStatistics } from '@/lib/content/statistics'
import { columnNames, describeColumn } from '@/lib/downloads/columns'
import { toCsv, toCsvOfRows, toRows } from '@/lib/downloads/statistic-files'
import { toStatisticMetadata } from '@/lib/downloads/statistic-metadata'
import { routes } from '@/lib/routes'

import { full, type KitFile } from './kit-file'

/** Every value of a member state, and what the columns mean. */
export function listFiguresOf(lang: string, slug: string): readonly KitFile[] {
  const rows = listStatistics(lang)
    .flatMap(toRows)
    .filter(({ area }) => area === slug)
  if (rows.length === 0) return []
  return [
    {
      path: `figures/${slug}.csv`,
      content: toCsvOfRows(rows),
      address: full(routes.memberState(lang, slug)),
    },
    toColumnsFile(lang),
  ]
}

/** The headline figures, every statistic, and what the columns mean. */
export function listAllFigures(lang: string, headlines: readonly string[]): readonly KitFile[] {
  const statistics = listStatistics(lang)
  const firstOf = (slug: string) =>
    statistics
      .filter((statistic) => toSlug(statistic) === slug)
      .flatMap((one) => toRows(one).slice(0, 1))
  return [
    { path: 'figures/headline-figures.csv', content: toCsvOfRows(headlines.flatMap(firstOf)) },
    toColumnsFile(lang),
    ...statistics.flatMap((statistic) => {
      const slug = toSlug(statistic)
      const address = full(routes.statisticFile(slug, 'csv'))
      return [
        { path: `figures/${slug}.csv`, content: toCsv(statistic), address },
        {
          path: `figures/${slug}.csv-metadata.json`,
          content: toStatisticMetadata(statistic),
          address: full(routes.statisticMetadata(slug)),
        },
      ]
    }),
  ]
}

function toColumnsFile(lang: string): KitFile {
  const words = getWords(lang)
  const lines = columnNames.map((name) => `${name}: ${describeColumn(name, words)}`)
  return {
    path: 'figures/columns.txt',
    content: `${words.columns.heading}\n\n${lines.join('\n')}\n`,
  }
}
