import type { RangeBar, Tick } from '@/lib/charts/ranges'

export type RangeChartBar = RangeBar & { readonly lowText: string; readonly highText: string }

type Props = {
  bars: readonly RangeChartBar[]
  ticks: readonly (Tick & { readonly text: string })[]
  /** What the picture shows, for those who cannot see it. */
  name: string
}

const barHeight = 18
const rowHeight = 74
const axisHeight = 26

/** Ranges on a common scale. Widths are percentages, so that the words keep their size on every screen. */
export function RangeChart({ bars, ticks, name }: Props) {
  const plotHeight = bars.length * rowHeight
  return (
    <svg className="chart" role="img" aria-label={name} width="100%" height={plotHeight + axisHeight}>
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
      {bars.map((bar, index) => (
        <g key={bar.label} transform={`translate(0 ${index * rowHeight})`}>
          <text className="chart-label" x={0} y={18}>
            {bar.label}
          </text>
          <rect
            className="chart-bar"
            x={`${bar.startPercent}%`}
            width={`${bar.widthPercent}%`}
            y={28}
            height={barHeight}
          />
          <text className="chart-value" x={`${bar.startPercent}%`} dx={-6} y={42} textAnchor="end">
            {bar.lowText}
          </text>
          <text className="chart-value" x={`${bar.endPercent}%`} y={64} textAnchor="end">
            {bar.highText}
          </text>
        </g>
      ))}
    </svg>
  )
}

function toAnchor(index: number, count: number) {
  if (index === 0) return 'start'
  return index === count - 1 ? 'end' : 'middle'
}
