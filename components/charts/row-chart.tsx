import type { PlacedMark } from '@/lib/charts/rows'
import type { RowChartData } from '@/lib/pages/row-chart'

type Props = RowChartData & {
  /** What the picture shows, for those who cannot see it. */
  name: string
}

const rowHeight = 46
const axisHeight = 24
const trackY = 32

/** Values and ranges on a common scale, a row each. Widths are percentages, so that words keep their size on every screen. */
export function RowChart({ rows, ticks, name }: Props) {
  const plotHeight = rows.length * rowHeight
  return (
    <svg
      className="chart"
      role="img"
      aria-label={name}
      width="100%"
      height={plotHeight + axisHeight}
    >
      {ticks.map(({ value, percent, text }, index) => (
        <g key={value}>
          <line
            className="chart-line"
            x1={`${percent}%`}
            x2={`${percent}%`}
            y1={0}
            y2={plotHeight}
          />
          <text
            className="chart-tick"
            x={`${percent}%`}
            y={plotHeight + 18}
            textAnchor={toAnchor(index, ticks.length)}
          >
            {text}
          </text>
        </g>
      ))}
      {rows.map(({ key, label, valueText, marks }, index) => (
        <g key={key} transform={`translate(0 ${index * rowHeight})`}>
          <text className="chart-label" y={18}>
            {label}
          </text>
          <text className="chart-value" x="100%" y={18} textAnchor="end">
            {valueText}
          </text>
          <line className="chart-track" x1="0" x2="100%" y1={trackY} y2={trackY} />
          {marks.map((mark) => (
            <MarkShape key={JSON.stringify(mark)} mark={mark} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function MarkShape({ mark }: { mark: PlacedMark }) {
  const className = mark.hollow ? 'chart-mark chart-mark-hollow' : 'chart-mark'
  if (mark.kind === 'dot')
    return <circle className={className} cx={`${mark.percent}%`} cy={trackY} r={6} />
  return (
    <rect
      className={className}
      x={`${mark.startPercent}%`}
      width={`${mark.widthPercent}%`}
      y={trackY - 6}
      height={12}
    />
  )
}

function toAnchor(index: number, count: number) {
  if (index === 0) return 'start'
  return index === count - 1 ? 'end' : 'middle'
}
