import { DotChart } from '@/components/charts/dot-chart'
import { RowChart } from '@/components/charts/row-chart'
import type { InterfaceWords } from '@/lib/content/types'
import { formatValue } from '@/lib/format-figure'
import { amountPerDot, type EmbedPage } from '@/lib/pages/embed-page'
import type { RowChartData } from '@/lib/pages/row-chart'
import { fill } from '@/lib/words'

type Props = { page: EmbedPage; words: InterfaceWords }

/** The chart of an embed: its values on a scale, or its amount in dots. */
export function EmbedChart({ page, words }: Props) {
  const { state, rows, dots, valueText } = page
  const { statistics, locale } = words
  if (rows) return <Rows rows={rows} axis={state.axis} words={words} />
  if (!dots) return null
  const amount = formatValue(amountPerDot, state, words)
  return (
    <figure>
      <figcaption>{fill(statistics.dotMeaning, locale, { amount })}</figcaption>
      <DotChart
        grid={dots}
        name={fill(statistics.dotChartName, locale, { label: state.title, value: valueText })}
      />
    </figure>
  )
}

type RowsProps = { rows: RowChartData; axis: string; words: InterfaceWords }

function Rows({ rows: { rows, ticks }, axis, words }: RowsProps) {
  const { statistics, locale } = words
  const ranges = rows.map(({ label, valueText }) => `${label} ${valueText}`).join('; ')
  const hasHollow = rows.some(({ marks }) => marks.some(({ hollow }) => hollow))
  return (
    <figure>
      <figcaption>{axis}</figcaption>
      <RowChart
        rows={rows}
        ticks={ticks}
        name={fill(statistics.rangeChartName, locale, { ranges })}
      />
      {hasHollow && <p className="embed-small">{statistics.hollowMeaning}</p>}
    </figure>
  )
}
