import type { Figure, FigureText, Statistic, StatisticText } from 'contentlayer/generated'

import { getOne, toLanguage, toSlug } from './file-names'
import { library } from './library'

/** The statistics that exist in a language, in their order. */
export function listStatistics(lang: string): readonly Statistic[] {
  return library.statistics
    .filter((statistic) => findStatisticText(lang, toSlug(statistic)) !== undefined)
    .toSorted((a, b) => a.order - b.order)
}

/** A statistic with its values. @throws where there is none. */
export const getStatistic = (slug: string): Statistic =>
  getOne(
    library.statistics.find((statistic) => toSlug(statistic) === slug),
    `statistics/${slug}.yaml`,
  )

/** What readers of a language are told about a statistic, if it exists in that language. */
export const findStatisticText = (lang: string, slug: string): StatisticText | undefined =>
  library.statisticTexts.find((text) => toLanguage(text) === lang && toSlug(text) === slug)

/** What readers of a language are told about a statistic. @throws where there is nothing. */
export const getStatisticText = (lang: string, slug: string): StatisticText =>
  getOne(findStatisticText(lang, slug), `statistics/${slug}.${lang}.mdx`)

/** A value of a statistic, the first one without an id. @throws where there is none. */
export function getFigure(statistic: Statistic, id?: string): Figure {
  const found = id === undefined ? statistic.figures[0] : statistic.figures.find((f) => f.id === id)
  return getOne(found, `value "${id ?? ''}" in statistics/${toSlug(statistic)}.yaml`)
}

/** What is said of one value, if anything is. */
export const findFigureText = (text: StatisticText, id: string): FigureText | undefined =>
  text.figures?.find((figure) => figure.id === id)
