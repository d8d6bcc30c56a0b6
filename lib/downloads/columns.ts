import type { InterfaceWords } from '@/lib/content/types'

/** A column of a statistic's CSV file: its type (CSV on the Web), and the word that says what it means. */
type Column = {
  readonly datatype: 'string' | 'decimal' | 'boolean'
  readonly word: keyof InterfaceWords['columns']
  /** Whether every row has it. */
  readonly required?: true
  /** What stands between the items of a list. */
  readonly separator?: string
}

const columns = {
  statistic: { datatype: 'string', word: 'statistic', required: true },
  id: { datatype: 'string', word: 'id', required: true },
  area: { datatype: 'string', word: 'area', required: true },
  value: { datatype: 'decimal', word: 'value' },
  low: { datatype: 'decimal', word: 'low' },
  high: { datatype: 'decimal', word: 'high' },
  unit: { datatype: 'string', word: 'unit', required: true },
  approximate: { datatype: 'boolean', word: 'approximate', required: true },
  year: { datatype: 'string', word: 'year' },
  source: { datatype: 'string', word: 'source' },
  locator: { datatype: 'string', word: 'locator' },
  credited_to: { datatype: 'string', word: 'creditedTo' },
  status: { datatype: 'string', word: 'status' },
  contradicted_by: { datatype: 'string', word: 'contradictedBy', separator: ' ' },
  not_available: { datatype: 'string', word: 'notAvailable' },
} as const satisfies Readonly<Record<string, Column>>

export type ColumnName = keyof typeof columns

/** The names of the columns of a statistic's CSV file; others rely on them and on their order. */
export const columnNames = Object.keys(columns) as readonly ColumnName[]

/** A column by its name. */
export const getColumn = (name: ColumnName): Column => columns[name]

/** What a column means, in the language of the words. */
export const describeColumn = (name: ColumnName, words: InterfaceWords): string =>
  words.columns[columns[name].word]
