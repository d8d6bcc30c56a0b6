import type { Figure, Statistic, StatisticText } from '@/lib/content/types'

import type { Mention } from '@/lib/citations/number-mentions'
import { toSlug } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { getMemberStateName } from '@/lib/content/member-states'
import { findFigureText, getFigure, getStatistic, getStatisticText } from '@/lib/content/statistics'
import { formatFigure } from '@/lib/format-figure'

import { toCited, toMentions } from './compose'

/** A value as a page shows it. */
export type ShownFigure = {
  readonly slug: string
  readonly statistic: Statistic
  readonly text: StatisticText
  readonly figure: Figure
  readonly areaName: string
  readonly valueText: string
  readonly mentions: readonly Mention[]
}

/** A value of a statistic with what readers of a language see of it; the first value without an id. */
export function toShownFigure(lang: string, slug: string, id?: string): ShownFigure {
  const statistic = getStatistic(slug)
  const text = getStatisticText(lang, slug)
  const figure = getFigure(statistic, id)
  const valueText = formatFigure(figure, statistic, getWords(lang))
  const areaName = toAreaName(lang, text, figure)
  return {
    slug,
    statistic,
    text,
    figure,
    areaName,
    valueText,
    mentions: toMentions(toCited(figure), `${text.title}, ${areaName}: ${valueText}`),
  }
}

/** All values of a statistic, in their order. */
export const toShownFigures = (lang: string, statistic: Statistic): readonly ShownFigure[] =>
  statistic.figures.map(({ id }) => toShownFigure(lang, toSlug(statistic), id))

function toAreaName(lang: string, text: StatisticText, figure: Figure): string {
  const label = findFigureText(text, figure.id)?.label
  if (label !== undefined) return label
  return figure.area === 'asean'
    ? getWords(lang).statistics.asean
    : getMemberStateName(figure.area, lang)
}
