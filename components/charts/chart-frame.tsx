import type { InterfaceWords } from '@/lib/content/types'
import type { ReactNode } from 'react'

import { fill } from '@/lib/words'

type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type Props = {
  words: InterfaceWords
  title: string
  /** Axis and unit in words. */
  axis: string
  /** The years of the values; not given where undefined. */
  years?: readonly (string | undefined)[]
  /** The marks of the chart's sources. */
  source?: ReactNode
  /** Words that say where the sources stand, where they are not marked here. */
  sourceElsewhere?: string
  /** The values of the chart; left out where the page has them in a table of its own, right below. */
  table?: Table
  /** Links to the chart as a picture. */
  files?: ReactNode
  children: ReactNode
}

/** A chart with its title, axis, year, sources and table. */
export function ChartFrame(props: Props) {
  const { words, title, axis, years, source, sourceElsewhere, table, files, children } = props
  const { statistics, locale } = words
  const year = [...new Set(years?.map((one) => one ?? statistics.yearNotGiven))].join(', ')
  return (
    <figure className="chart-frame">
      <figcaption>
        <span className="chart-title">{title}</span>
        <span className="chart-axis">{axis}</span>
      </figcaption>
      {children}
      {table && <ChartTable {...table} name={statistics.tableName} />}
      <p className="chart-source">
        {sourceElsewhere ?? (
          <>
            {statistics.chartSource} {source}
          </>
        )}
        {years && ` · ${fill(statistics.chartYear, locale, { year })}`}
      </p>
      {files}
    </figure>
  )
}

function ChartTable({ columns, rows, name }: Table & { name: string }) {
  return (
    <table className="chart-table">
      <caption className="sr-only">{name}</caption>
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
  )
}
