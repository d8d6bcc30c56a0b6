import type { ReactNode } from 'react'

type Props = {
  columns: readonly string[]
  /** What the script takes into a copy of a value, where its values can be copied: what is measured, in what, and the site's name. */
  copied?: { readonly measure: string; readonly axis: string; readonly site: string }
  /** `FigureTableRow`s. */
  children: ReactNode
}

// On a phone the rows are laid out as blocks, which takes their meaning from a table in some
// browsers; the roles give it back.

/** A table of values; the heading with the id "figures" names it. */
export function FigureTableFrame({ columns, copied, children }: Props) {
  return (
    <table
      className="figure-table"
      role="table"
      aria-labelledby="figures"
      data-measure={copied?.measure}
      data-axis={copied?.axis}
      data-site={copied?.site}
    >
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}

type RowProps = {
  /** The anchor of the value, where the page promises one. */
  id?: string
  name: ReactNode
  value: ReactNode
  year: ReactNode
  remarks: ReactNode
}

/** A value: what or where it is of, how much, when, and what is said of it. */
export function FigureTableRow({ id, name, value, year, remarks }: RowProps) {
  return (
    <tr id={id} role="row">
      <th scope="row" role="rowheader">
        {name}
      </th>
      <td role="cell" className="figure-cell">
        {value}
      </td>
      <td role="cell" className="figure-year">
        {year}
      </td>
      <td role="cell" className="figure-remarks">
        {remarks}
      </td>
    </tr>
  )
}
