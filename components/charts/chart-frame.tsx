import type { InterfaceWords } from '@/lib/content/types'
import type { ReactNode } from 'react'

import { fill } from '@/lib/words'

type Props = {
  words: InterfaceWords
  title: string
  /** Axis and unit in words. */
  axis: string
  /** The years of the values; not given where undefined. */
  years: readonly (string | undefined)[]
  /** The marks of the chart's sources. */
  source: ReactNode
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  children: ReactNode
}

/** A chart with its title, axis, year, sources and table. */
export function ChartFrame({ words, title, axis, years, source, columns, rows, children }: Props) {
  const { statistics, locale } = words
  const year = [...new Set(years.map((one) => one ?? statistics.yearNotGiven))].join(', ')
  return (
    <figure className="chart-frame">
      <figcaption>
        <span className="chart-title">{title}</span>
        <span className="chart-axis">{axis}</span>
      </figcaption>
      {children}
      <table className="chart-table">
        <caption className="sr-only">{statistics.tableName}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...values]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, index) => (
                <td key={columns[index + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="chart-source">
        {statistics.chartSource} {source}
        <span>{fill(statistics.chartYear, locale, { year })}</span>
      </p>
    </figure>
  )
}
