import { getMemberStateName } from '@/lib/content/member-states'
import { getWords } from '@/lib/content/languages'
import type { ShownFigure } from '@/lib/pages/figures'
import type { StatisticPage } from '@/lib/pages/statistic-page'
import { routes } from '@/lib/routes'

import { toCountry } from './country'
import { toImage } from './image'
import { full, type JsonLd } from './json-ld'
import { toSiteOrganization } from './organization'
import { toCommon } from './thing'

/** A statistic: schema.org Dataset with what it measures, where and when, and its files. */
export function toDatasetJsonLd(page: StatisticPage): JsonLd {
  const { facts, headline, rows } = page
  const known = rows.filter(({ figure }) => figure.notAvailable === undefined)
  const period = toPeriod(known)
  return {
    ...toCommon(page),
    '@type': 'Dataset',
    name: facts.title,
    image: toImage(facts),
    creator: toSiteOrganization(facts.lang),
    isAccessibleForFree: true,
    variableMeasured: {
      '@type': 'PropertyValue',
      name: facts.title,
      description: headline.text.axis,
      unitText: headline.statistic.unit,
    },
    ...(period !== undefined && { temporalCoverage: period }),
    spatialCoverage: toPlaces(known, facts.lang),
    distribution: [
      toDownload(page.slug, 'csv', 'text/csv'),
      toDownload(page.slug, 'json', 'application/json'),
    ],
  }
}

const toDownload = (slug: string, ending: 'csv' | 'json', encodingFormat: string): JsonLd => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl: full(routes.statisticFile(slug, ending)),
})

/** The years of the values as an interval (ISO 8601): 2006/2019; nothing where one value has none. */
function toPeriod(known: readonly ShownFigure[]): string | undefined {
  if (known.some(({ figure }) => figure.year === undefined)) return undefined
  const years = known.flatMap(({ figure }) => figure.year?.match(/\d{4}/g) ?? []).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  return first === last ? first : `${first}/${last}`
}

function toPlaces(known: readonly ShownFigure[], lang: string): readonly JsonLd[] {
  const areas = [...new Set(known.map(({ figure }) => figure.area))]
  return areas.map((area) =>
    area === 'asean'
      ? { '@type': 'Place', name: getWords(lang).statistics.asean }
      : toCountry(getMemberStateName(area, lang)),
  )
}
