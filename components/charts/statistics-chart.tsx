import type { InterfaceWords } from '@/lib/content/types'

import { CitationMarks } from '@/components/article/citation-marks'
import type { Mention, Notes } from '@/lib/citations/number-mentions'
import { toRangeChart } from '@/lib/pages/chart-data'
import { toShownFigure } from '@/lib/pages/figures'
import { fill } from '@/lib/words'

import { ChartFrame } from './chart-frame'
import { RangeChart } from './range-chart'

type Props = {
  slugs: readonly string[]
  mentions: readonly Mention[]
  notes: Notes
  words: InterfaceWords
  lang: string
}

/** The ranges of one or more statistics on one scale, with their table and sources. */
export function StatisticsChart({ slugs, mentions, notes, words, lang }: Props) {
  const shown = slugs.map((slug) => toShownFigure(lang, slug))
  const { bars, ticks } = toRangeChart(shown, words)
  const { statistics, locale } = words
  const ranges = bars.map((bar) => `${bar.label} ${bar.lowText}–${bar.highText}`).join('; ')
  return (
    <ChartFrame
      words={words}
      title={shown.map(({ text }) => text.title).join(' · ')}
      axis={shown.map(({ text }) => text.axis).join('; ')}
      years={shown.map(({ figure }) => figure.year)}
      source={<CitationMarks mentions={mentions} notes={notes} words={words} />}
      columns={[statistics.area, statistics.low, statistics.high]}
      rows={bars.map((bar) => [bar.label, bar.lowText, bar.highText])}
    >
      <RangeChart bars={bars} ticks={ticks} name={fill(statistics.rangeChartName, locale, { ranges })} />
    </ChartFrame>
  )
}
