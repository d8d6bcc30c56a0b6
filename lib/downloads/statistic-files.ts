import { stringify } from 'csv-stringify/sync'

import type { Figure, Statistic } from '@/lib/content/types'

import { toSlug } from '@/lib/content/file-names'

import { columnNames, type ColumnName } from './columns'

type Row = Record<ColumnName, string | number | boolean | null>

/** The values of a statistic, one object each, the same in every language. */
export function toRows(statistic: Statistic): readonly Row[] {
  return statistic.figures.map((figure) => toRow(statistic, figure))
}

function toRow(statistic: Statistic, figure: Figure): Row {
  return {
    statistic: toSlug(statistic),
    id: figure.id,
    area: figure.area,
    value: figure.value ?? null,
    low: figure.low ?? null,
    high: figure.high ?? null,
    unit: statistic.unit,
    approximate: figure.approximate ?? false,
    year: figure.year ?? null,
    source: figure.source ?? null,
    locator: figure.locator ?? null,
    credited_to: figure.creditedTo ?? null,
    status: figure.status ?? null,
    contradicted_by: figure.contradictedBy?.join(' ') ?? null,
    not_available: figure.notAvailable ?? null,
  }
}

/** A statistic as CSV (RFC 4180), UTF-8, dots for decimals; an empty cell is not known or does not apply. */
export const toCsv = (statistic: Statistic) => toCsvOfRows(toRows(statistic))

/** Values of any statistics in the columns of the CSV file of one. */
export const toCsvOfRows = (rows: readonly Row[]) =>
  stringify([...rows], {
    header: true,
    columns: [...columnNames],
    record_delimiter: 'windows',
    cast: { boolean: String },
  })

/** A statistic as JSON; null is not known or does not apply. */
export const toJson = (statistic: Statistic) =>
  JSON.stringify(
    { statistic: toSlug(statistic), unit: statistic.unit, values: toRows(statistic) },
    null,
    2,
  ) + '\n'
