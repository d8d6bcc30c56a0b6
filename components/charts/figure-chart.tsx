import type { InterfaceWords } from '@/lib/content/types'

import { CitationMarks } from '@/components/article/citation-marks'
import { toDotGrid } from '@/lib/charts/dots'
import type { Mention, Notes } from '@/lib/citations/number-mentions'
import { formatValue } from '@/lib/format-figure'
import type { ShownFigure } from '@/lib/pages/figures'
import { fill } from '@/lib/words'

import { ChartFrame } from './chart-frame'
import { DotChart } from './dot-chart'
import { StatisticsChart } from './statistics-chart'

type Props = {
  shown: ShownFigure
  /** The chart's own mentions of its sources; a mention stands on a page only once. */
  mentions: readonly Mention[]
  notes: Notes
  words: InterfaceWords
  lang: string
}

const amountPerDot = 1_000_000
const dotsPerRow = 16

/** The chart that suits the value that stands for a statistic, or nothing where no chart would help. */
export function FigureChart({ shown, mentions, notes, words, lang }: Props) {
  const { figure, statistic, text, slug, valueText, areaName } = shown
  if (figure.low !== undefined)
    return (
      <StatisticsChart slugs={[slug]} mentions={mentions} notes={notes} words={words} lang={lang} />
    )
  if (statistic.unit !== 'count' || figure.value === undefined) return null
  const { statistics, locale } = words
  const amount = formatValue(amountPerDot, statistic, words)
  return (
    <ChartFrame
      words={words}
      title={text.title}
      axis={fill(statistics.dotMeaning, locale, { amount })}
      years={[figure.year]}
      source={<CitationMarks mentions={mentions} notes={notes} words={words} />}
      columns={[statistics.area, statistics.value]}
      rows={[[areaName, valueText]]}
    >
      <DotChart
        grid={toDotGrid(figure.value, amountPerDot, dotsPerRow)}
        name={fill(statistics.dotChartName, locale, { label: text.title, value: valueText })}
      />
    </ChartFrame>
  )
}
