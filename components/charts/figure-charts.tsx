import { CitationMarks } from '@/components/article/citation-marks'
import { toDotGrid } from '@/lib/charts/dots'
import type { Notes } from '@/lib/citations/number-mentions'
import type { InterfaceWords } from '@/lib/content/types'
import { formatValue } from '@/lib/format-figure'
import { hasScale, toRowChart, type RowGroup } from '@/lib/pages/row-chart'
import type { StatisticPage } from '@/lib/pages/statistic-page'
import { fill } from '@/lib/words'

import { ChartFrame } from './chart-frame'
import { DotChart } from './dot-chart'
import { RowChart } from './row-chart'

type Props = { page: StatisticPage; words: InterfaceWords }

/** The charts that suit a statistic: its amount in dots, its member states, what was printed over the years. */
export function FigureCharts({ page, words }: Props) {
  const { headline, byMemberState, regional } = page
  const { statistics, locale } = words
  const { title } = headline.text
  if (headline.statistic.unit === 'count')
    return <AmountChart page={page} words={words} notes={page.notes} />
  if (!hasScale(headline.statistic.unit)) return null
  return (
    <>
      {byMemberState.length > 0 && (
        <GroupsChart
          groups={[...regional.slice(0, 1), ...byMemberState]}
          title={fill(statistics.ofMemberStates, locale, { title })}
          axis={headline.text.axis}
          words={words}
        />
      )}
      {(byMemberState.length === 0 || regional.length > 1) && (
        <GroupsChart
          groups={regional}
          title={fill(statistics.printedOverTime, locale, { title })}
          axis={headline.text.axis}
          words={words}
        />
      )}
    </>
  )
}

type GroupsProps = {
  groups: readonly RowGroup[]
  title: string
  axis: string
  words: InterfaceWords
}

function GroupsChart({ groups, title, axis, words }: GroupsProps) {
  const { rows, ticks } = toRowChart(groups, words)
  const { statistics, locale } = words
  const values = rows.map(({ label, valueText }) => `${label} ${valueText}`).join('; ')
  const hasHollow = rows.some(({ marks }) => marks.some(({ hollow }) => hollow))
  return (
    <ChartFrame words={words} title={title} axis={axis} sourceElsewhere={statistics.sourcesBelow}>
      <RowChart
        rows={rows}
        ticks={ticks}
        name={fill(statistics.rangeChartName, locale, { ranges: values })}
      />
      {hasHollow && <p className="chart-legend">{statistics.hollowMeaning}</p>}
    </ChartFrame>
  )
}

const amountPerDot = 1_000_000
const dotsPerRow = 16

function AmountChart({ page, words, notes }: Props & { notes: Notes }) {
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
    >
      <DotChart
        grid={toDotGrid(figure.value, amountPerDot, dotsPerRow)}
        name={fill(statistics.dotChartName, locale, { label: text.title, value: valueText })}
      />
    </ChartFrame>
  )
}
