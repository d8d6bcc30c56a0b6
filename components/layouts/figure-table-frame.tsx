import type { ReactNode } from 'react'

type Props = {
  columns: readonly string[]
  /** The rows. */
  children: ReactNode
}

/** A table of values that scrolls sideways where it does not fit; the heading with the id "figures" names it. */
export function FigureTableFrame({ columns, children }: Props) {
  return (
    <div className="table-scroll" role="group" aria-labelledby="figures" tabIndex={0}>
      <table className="figure-table w-full min-w-[34rem] text-small">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
