import { type Measurement, transferTypes } from './measurement'

export type Row = { readonly name: string; readonly measurement: Measurement }

type Column = {
  readonly title: string
  readonly pick: (measurement: Measurement) => number
  readonly format: (value: number) => string
}

const toKilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
const toSeconds = (ms: number) => (ms / 1000).toFixed(2)
const whole = (value: number) => value.toFixed(0)

const columns: readonly Column[] = [
  { title: 'Requests', pick: ({ requests }) => requests, format: whole },
  { title: 'Total kB', pick: ({ bytes }) => bytes.total, format: toKilobytes },
  ...transferTypes.map((type) => ({
    title: `${type} kB`,
    pick: ({ bytes }: Measurement) => bytes[type],
    format: toKilobytes,
  })),
  { title: 'Performance', pick: ({ performance }) => performance, format: whole },
  { title: 'Accessibility', pick: ({ accessibility }) => accessibility, format: whole },
  { title: 'Best practices', pick: ({ bestPractices }) => bestPractices, format: whole },
  { title: 'SEO', pick: ({ seo }) => seo, format: whole },
  { title: 'FCP s', pick: ({ fcpMs }) => fcpMs, format: toSeconds },
  { title: 'LCP s', pick: ({ lcpMs }) => lcpMs, format: toSeconds },
  { title: 'TBT ms', pick: ({ tbtMs }) => tbtMs, format: whole },
  { title: 'CLS', pick: ({ cls }) => cls, format: (value) => value.toFixed(3) },
]

/** A Markdown table with one line per page. */
export function toTable(rows: readonly Row[]): string {
  const cells = rows.map(({ name, measurement }) => [
    name,
    ...columns.map(({ pick, format }) => format(pick(measurement))),
  ])
  return toMarkdown(cells)
}

/** The same with a last line: how many times as much the first page takes as the second. */
export function toComparison(ours: Row, minimal: Row): string {
  const ratios = columns.map(({ pick }) =>
    toRatio(pick(ours.measurement), pick(minimal.measurement)),
  )

  return `${toTable([ours, minimal])}\n${toLine(['ratio', ...ratios])}`
}

function toRatio(ours: number, theirs: number): string {
  return theirs === 0 ? '–' : `× ${(ours / theirs).toFixed(2)}`
}

function toMarkdown(rows: readonly (readonly string[])[]): string {
  const heads = ['Page', ...columns.map(({ title }) => title)]
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'))

  return [heads, rule, ...rows].map(toLine).join('\n')
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
