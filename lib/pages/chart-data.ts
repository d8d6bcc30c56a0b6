import type { InterfaceWords } from '@/lib/content/types'

import { toRangeBars, toTicks } from '@/lib/charts/ranges'
import { formatValue } from '@/lib/format-figure'

import type { ShownFigure } from './figures'

const scale = { min: 0, max: 100, step: 25 } as const

/** The ranges among some values, as bars on a scale from 0% to 100%, with their words. */
export function toRangeChart(shown: readonly ShownFigure[], words: InterfaceWords) {
  const ranges = shown.flatMap((item) => toRange(item, words))
  const bars = toRangeBars(ranges, scale.min, scale.max).map((bar, index) => ({
    ...bar,
    lowText: ranges[index]?.lowText ?? '',
    highText: ranges[index]?.highText ?? '',
  }))
  const unit = { unit: 'percent', decimals: 0 } as const
  const ticks = toTicks(scale.min, scale.max, scale.step).map((tick) => ({
    ...tick,
    text: formatValue(tick.value, unit, words),
  }))
  return { bars, ticks }
}

function toRange({ text, figure, statistic }: ShownFigure, words: InterfaceWords) {
  const { low, high } = figure
  if (low === undefined || high === undefined || statistic.unit !== 'percent') return []
  return [
    {
      label: text.title,
      low,
      high,
      lowText: formatValue(low, statistic, words),
      highText: formatValue(high, statistic, words),
    },
  ]
}
