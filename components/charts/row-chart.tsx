import type { PlacedMark } from '@/lib/charts/rows'
import type { RowChartData } from '@/lib/pages/row-chart'

type Props = RowChartData & {
  /** What the picture shows, for those who cannot see it. */
  name: string
}

/** Values and ranges on a common scale, a row each. Words are text that wraps and grows; places are percentages. */
export function RowChart({ rows, ticks, name }: Props) {
  return (
    <div className="chart chart-rows" role="img" aria-label={name}>
      <svg className="chart-grid" width="100%" height="100%">
        {ticks.map(({ value, percent }) => (
          <line
            key={value}
            className="chart-line"
            x1={`${percent}%`}
            x2={`${percent}%`}
            y1="0"
            y2="100%"
          />
        ))}
      </svg>
      {rows.map(({ key, label, valueText, marks }) => (
        <div key={key} className="chart-row">
          <p className="chart-words">
            <span>{label}</span> <span className="chart-value">{valueText}</span>
          </p>
          <svg className="chart-marks" width="100%" height="16">
            <line className="chart-track" x1="0" x2="100%" y1="8" y2="8" />
            {marks.map((mark) => (
              <MarkShape key={JSON.stringify(mark)} mark={mark} />
            ))}
          </svg>
        </div>
      ))}
      <svg className="chart-axis-labels" width="100%">
        {ticks.map(({ value, percent, text }, index) => (
          <text
            key={value}
            className="chart-tick"
            x={`${percent}%`}
            y="1em"
            textAnchor={toAnchor(index, ticks.length)}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  )
}

function MarkShape({ mark }: { mark: PlacedMark }) {
  const className = mark.hollow ? 'chart-mark chart-mark-hollow' : 'chart-mark'
  if (mark.kind === 'dot')
    return <circle className={className} cx={`${mark.percent}%`} cy="8" r="6" />
  return (
    <rect
      className={className}
      x={`${mark.startPercent}%`}
      width={`${mark.widthPercent}%`}
      y="2"
      height="12"
    />
  )
}

function toAnchor(index: number, count: number) {
  if (index === 0) return 'start'
  return index === count - 1 ? 'end' : 'middle'
}
