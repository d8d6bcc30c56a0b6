import { expect, test } from 'vitest'

import { toSlug } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { listStatistics } from '@/lib/content/statistics'
import { columnNames, describeColumn } from '@/lib/downloads/columns'
import { toCsv } from '@/lib/downloads/statistic-files'
import { toStatisticMetadata } from '@/lib/downloads/statistic-metadata'

type Metadata = {
  url: string
  'dc:title': unknown
  tableSchema: {
    primaryKey: string
    columns: { name: string; titles: string; 'dc:description': unknown; required?: boolean }[]
  }
}

const statistics = listStatistics('en')
const read = (text: string) => JSON.parse(text) as Metadata

test.each(statistics.map((statistic) => [toSlug(statistic), statistic] as const))(
  'the metadata of %s lists exactly the columns of its CSV file',
  (slug, statistic) => {
    const { url, tableSchema } = read(toStatisticMetadata(statistic))

    expect(url).toBe(`${slug}.csv`)
    expect(tableSchema.columns.map(({ titles }) => titles).join()).toBe(
      toCsv(statistic).split('\r\n')[0],
    )
  },
)

test('each column says what it means, in the words that readers see', () => {
  const words = getWords('en')
  const { columns } = read(toStatisticMetadata(statistics[0]!)).tableSchema

  for (const name of columnNames) {
    expect(describeColumn(name, words)).not.toBe('')
    expect(columns.find((column) => column.name === name)?.['dc:description']).toEqual([
      { '@value': describeColumn(name, words), '@language': 'en' },
    ])
  }
})

test('a required column is empty nowhere', () => {
  const required = read(toStatisticMetadata(statistics[0]!)).tableSchema.columns.flatMap(
    (column, index) => (column.required ? [index] : []),
  )
  expect(required).toHaveLength(5)
  for (const statistic of statistics)
    for (const line of toCsv(statistic).trim().split('\r\n').slice(1)) {
      // The required ones before the first text that can hold a comma.
      const cells = line.split(',')
      for (const index of required) expect(cells[index], line).not.toBe('')
    }
})
