import { placeMark, toTicks, type Mark, type PlacedMark, type Scale } from '@/lib/charts/rows'
import type { InterfaceWords, Statistic } from '@/lib/content/types'
import { formatValue } from '@/lib/format-figure'
import { fill } from '@/lib/words'

import type { ShownFigure } from './figures'

/** A row of a chart: its name, its values in words, its marks on the common scale. */
export type ChartRow = {
  readonly key: string
  readonly label: string
  readonly valueText: string
  readonly marks: readonly PlacedMark[]
}

export type RowChartData = {
  readonly rows: readonly ChartRow[]
  readonly ticks: readonly {
    readonly percent: number
    readonly value: number
    readonly text: string
  }[]
}

/** What a chart needs of a value. */
export type ChartFigure = Pick<ShownFigure, 'figure' | 'valueText'> & {
  readonly statistic: Pick<Statistic, 'unit' | 'decimals'>
}

/** Values that share a row. */
export type RowGroup = {
  readonly key: string
  readonly label: string
  readonly figures: readonly ChartFigure[]
}

// The copy of the Index that was seen does not show its scale; its scores run from 1 to 6.
const scales: Readonly<Record<Statistic['unit'], Scale | undefined>> = {
  percent: { min: 0, max: 100, step: 25 },
  score: { min: 1, max: 6, step: 1 },
  count: undefined,
}

/** Whether values of a unit can be placed on a common scale. */
export const hasScale = (unit: Statistic['unit']) => scales[unit] !== undefined

/** Groups of values of one unit, one row each. @throws where the unit has no common scale. */
export function toRowChart(groups: readonly RowGroup[], words: InterfaceWords): RowChartData {
  const statistic = groups[0]?.figures[0]?.statistic
  const scale = statistic && scales[statistic.unit]
  if (!scale) throw new Error('Only percentages and scores have a common scale.')
  return {
    rows: groups.map(({ key, label, figures }) => ({
      key,
      label,
      valueText: toValueText(figures, words),
      marks: figures.flatMap((shown) => toMark(shown) ?? []).map((mark) => placeMark(mark, scale)),
    })),
    ticks: toTicks(scale).map((tick) => ({
      ...tick,
      text: formatValue(tick.value, { unit: statistic.unit, decimals: 0 }, words),
    })),
  }
}

function toMark({ figure }: ChartFigure): Mark | undefined {
  const { value, low, high, status } = figure
  const hollow = status !== 'published'
  if (low !== undefined && high !== undefined) return { kind: 'range', low, high, hollow }
  return value === undefined ? undefined : { kind: 'dot', value, hollow }
}

const maxListed = 2

/** The values of a row in words; where there are many, how many and from where to where. */
function toValueText(figures: readonly ChartFigure[], words: InterfaceWords): string {
  const texts = [...new Set(figures.map(({ valueText }) => valueText))]
  if (texts.length <= maxListed) return texts.join(' · ')
  const sorted = figures
    .flatMap((shown) =>
      shown.figure.value === undefined ? [] : [{ shown, value: shown.figure.value }],
    )
    .toSorted((a, b) => a.value - b.value)
  const [first, last] = [sorted[0], sorted.at(-1)]
  return fill(words.statistics.several, words.locale, {
    count: figures.length,
    low: first?.shown.valueText ?? '',
    high: last?.shown.valueText ?? '',
  })
}
