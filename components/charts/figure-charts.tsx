import type { ReactNode } from 'react'

import { CitationMarks } from '@/components/article/citation-marks'
import { toDotGrid } from '@/lib/charts/dots'
import type { Notes } from '@/lib/citations/number-mentions'
import type { InterfaceWords } from '@/lib/content/types'
import { formatValue } from '@/lib/format-figure'
import { toRowChart, type RowGroup } from '@/lib/pages/row-chart'
import { amountPerDot, dotsPerRow, listStatisticCharts } from '@/lib/pages/statistic-charts'
import type { StatisticPage } from '@/lib/pages/statistic-page'
import { fill } from '@/lib/words'

import { ChartFiles } from './chart-files'
import { ChartFrame } from './chart-frame'
import { DotChart } from './dot-chart'
import { RowChart } from './row-chart'

type Props = { page: StatisticPage; words: InterfaceWords }

/** The charts that suit a statistic: its amount in dots, its member states, what was printed over the years. */
export function FigureCharts({ page, words }: Props) {
  return listStatisticCharts(page).map((chart) => {
    const files = <ChartFiles lang={page.facts.lang} name={chart.name} words={words} />
    const data = { words, files }
    if (chart.kind === 'dots')
      return <AmountChart key={chart.name} page={page} notes={page.notes} {...data} />
    const { axis } = page.headline.text
    return (
      <GroupsChart
        key={chart.name}
        groups={chart.groups}
        title={chart.title}
        axis={axis}
        {...data}
      />
    )
  })
}

type GroupsProps = {
  groups: readonly RowGroup[]
  title: string
  axis: string
  words: InterfaceWords
  files: ReactNode
}

function GroupsChart({ groups, title, axis, words, files }: GroupsProps) {
  const { rows, ticks } = toRowChart(groups, words)
  const { statistics, locale } = words
  const values = rows.map(({ label, valueText }) => `${label} ${valueText}`).join('; ')
  const hasHollow = rows.some(({ marks }) => marks.some(({ hollow }) => hollow))
  return (
    <ChartFrame
      words={words}
      title={title}
      axis={axis}
      sourceElsewhere={statistics.sourcesBelow}
      files={files}
    >
      <RowChart
        rows={rows}
        ticks={ticks}
        name={fill(statistics.rangeChartName, locale, { ranges: values })}
      />
      {hasHollow && <p className="chart-legend">{statistics.hollowMeaning}</p>}
    </ChartFrame>
  )
}

function AmountChart({ page, words, notes, files }: Props & { notes: Notes; files: ReactNode }) {
  const { figure, statistic, text, valueText, areaName } = page.headline
  if (figure.value === undefined) return null
  const { statistics, locale } = words
  const amount = formatValue(amountPerDot, statistic, words)
  return (
    <ChartFrame
      words={words}
      title={text.title}
      axis={fill(statistics.dotMeaning, locale, { amount })}
      years={[figure.year]}
      source={<CitationMarks mentions={page.chartMentions} notes={notes} words={words} />}
      table={{ columns: [statistics.area, statistics.value], rows: [[areaName, valueText]] }}
      files={files}
    >
      <DotChart
        grid={toDotGrid(figure.value, amountPerDot, dotsPerRow)}
        name={fill(statistics.dotChartName, locale, { label: text.title, value: valueText })}
      />
    </ChartFrame>
  )
}
