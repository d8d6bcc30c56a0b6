import type { DotGrid } from '@/lib/charts/dots'
import type { RowChartData } from '@/lib/pages/row-chart'

/** What the picture of a chart shows; it has to stand alone, far from its page. All texts are plain. */
export type ChartFacts = {
  readonly title: string
  /** Axis and unit in words. */
  readonly axis: string
  readonly body: RowsBody | DotsBody
  /** What a reader has to know to read it: each a paragraph of its own. */
  readonly remarks: readonly string[]
  /** In few words; the page has them in full. */
  readonly sources: string
  readonly credit: { readonly name: string; readonly address: string }
}

export type RowsBody = {
  readonly kind: 'rows'
  readonly rows: readonly (RowChartData['rows'][number] & {
    /** The years of its values, or why there is none. */
    readonly underLabel?: string
  })[]
  readonly ticks: RowChartData['ticks']
}

export type DotsBody = {
  readonly kind: 'dots'
  readonly grid: DotGrid
  readonly valueText: string
  /** What the value is of, and when. */
  readonly label: string
}

/** A chart in words, for those who cannot see it and for programs that search it. */
export const toWords = ({ axis, body, remarks, sources, credit }: ChartFacts): string =>
  [axis, ...toValues(body), ...remarks, sources, credit.name, credit.address].join('\n')

const toValues = (body: ChartFacts['body']) =>
  body.kind === 'dots'
    ? [`${body.label}: ${body.valueText}`]
    : body.rows.map(
        ({ label, underLabel, valueText }) =>
          `${label}: ${valueText}${underLabel === undefined ? '' : ` (${underLabel})`}`,
      )
