import type { Figure, InterfaceWords, Statistic } from '@/lib/content/types'

import { formatNumber } from './format'
import { fill } from './words'

type Scale = Pick<Statistic, 'unit' | 'decimals'>

const million = 1_000_000

/** One number with its unit: 97.3%, 64 million, 145,136, 4.4. */
export function formatValue(
  value: number,
  { unit, decimals }: Scale,
  words: InterfaceWords,
): string {
  const { locale, statistics } = words
  // A share has the decimals that its source gives; a score always has its own, so that 4 reads 4.0.
  if (unit === 'percent')
    return fill(statistics.percent, locale, { value: formatNumber(value, locale, 0, decimals) })
  if (unit === 'count' && value >= million && value % (million / 10) === 0) {
    const millions = formatNumber(value / million, locale, 0, 1)
    return fill(statistics.million, locale, { value: millions })
  }
  return formatNumber(value, locale, decimals, decimals)
}

/** A value or range as it stands by itself: 97.3%, 88.8%–99.9%, about 64 million, or that it is not known. */
export function formatFigure(figure: Figure, scale: Scale, words: InterfaceWords): string {
  const { low, high } = figure
  if (low !== undefined && high !== undefined)
    return `${formatValue(low, scale, words)}–${formatValue(high, scale, words)}`
  return formatSingle(figure, scale, words)
}

/** A value or range as it stands in a sentence: between 88.8% and 99.9%. */
export function formatFigureInSentence(
  figure: Figure,
  scale: Scale,
  words: InterfaceWords,
): string {
  const { low, high } = figure
  if (low === undefined || high === undefined) return formatSingle(figure, scale, words)
  return fill(words.statistics.range, words.locale, {
    low: formatValue(low, scale, words),
    high: formatValue(high, scale, words),
  })
}

function formatSingle(figure: Figure, scale: Scale, words: InterfaceWords): string {
  if (figure.value === undefined) return words.statistics.notAvailable
  const value = formatValue(figure.value, scale, words)
  return figure.approximate ? fill(words.statistics.about, words.locale, { value }) : value
}
