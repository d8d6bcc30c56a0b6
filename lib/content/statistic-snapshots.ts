import type { StatisticSnapshot } from 'contentlayer/generated'

import { getOne, toSlug, toYear } from './file-names'
import { library } from './library'

/** The statistics that an edition has kept as they stood, in a language. */
export const listSnapshots = (lang: string, year: string): readonly StatisticSnapshot[] =>
  library.statisticSnapshots.filter(
    (snapshot) =>
      toYear(snapshot) === year && snapshot.texts.some(({ language }) => language === lang),
  )

/** A statistic as an edition has kept it in a language, if it has. */
export const findSnapshot = (lang: string, year: string, slug: string) =>
  listSnapshots(lang, year).find((snapshot) => toSlug(snapshot) === slug)

/** A statistic as an edition has kept it in a language. @throws where it has not. */
export const getSnapshot = (lang: string, year: string, slug: string): StatisticSnapshot =>
  getOne(findSnapshot(lang, year, slug), `editions/${year}/statistics/${slug}.yaml`)
