import { CitationMarks } from '@/components/article/citation-marks'
import type { Mention, Notes } from '@/lib/citations/number-mentions'
import type { InterfaceWords } from '@/lib/content/types'
import { toShownFigure } from '@/lib/pages/figures'
import { toRowChart } from '@/lib/pages/row-chart'
import { fill } from '@/lib/words'

import { ChartFrame } from './chart-frame'
import { RowChart } from './row-chart'

type Props = {
  slugs: readonly string[]
  mentions: readonly Mention[]
  notes: Notes
  words: InterfaceWords
  lang: string
}

/** The first values of one or more statistics on one scale, with their table and sources. */
export function StatisticsChart({ slugs, mentions, notes, words, lang }: Props) {
  const shown = slugs.map((slug) => toShownFigure(lang, slug))
  const groups = shown.map((item) => ({ key: item.slug, label: item.text.title, figures: [item] }))
  const { rows, ticks } = toRowChart(groups, words)
  const { statistics, locale } = words
  const values = rows.map(({ label, valueText }) => `${label} ${valueText}`).join('; ')
  return (
    <ChartFrame
      words={words}
      title={shown.map(({ text }) => text.title).join(' · ')}
      axis={[...new Set(shown.map(({ text }) => text.axis))].join('; ')}
      years={shown.map(({ figure }) => figure.year)}
      source={<CitationMarks mentions={mentions} notes={notes} words={words} />}
      table={{
        columns: [statistics.measure, statistics.value],
        rows: rows.map(({ label, valueText }) => [label, valueText]),
      }}
    >
      <RowChart
        rows={rows}
        ticks={ticks}
        name={fill(statistics.rangeChartName, locale, { ranges: values })}
      />
    </ChartFrame>
  )
}
