import type { DotGrid } from '@/lib/charts/dots'

type Props = {
  grid: DotGrid
  /** What the picture shows, for those who cannot see it. */
  name: string
}

const cell = 20
const radius = 7

/** An amount as dots that can be counted. */
export function DotChart({ grid, name }: Props) {
  const { columns, rows, dots } = grid
  return (
    <svg
      className="chart chart-dots"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${columns * cell} ${rows * cell}`}
    >
      {dots.map(({ column, row }) => (
        <circle
          key={`${column} ${row}`}
          className="chart-dot"
          cx={column * cell + cell / 2}
          cy={row * cell + cell / 2}
          r={radius}
        />
      ))}
    </svg>
  )
}
