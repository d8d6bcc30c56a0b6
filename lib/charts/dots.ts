/** Dots in rows, each standing for the same amount; the last row may be shorter. */
export type DotGrid = {
  readonly columns: number
  readonly rows: number
  readonly dots: readonly { readonly column: number; readonly row: number }[]
}

/** One dot for each full `amountPerDot` of a value, `columns` to a row. */
export function toDotGrid(value: number, amountPerDot: number, columns: number): DotGrid {
  const count = Math.round(value / amountPerDot)
  const dots = Array.from({ length: count }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }))
  return { columns, rows: Math.ceil(count / columns), dots }
}
