import type { Figure } from '@/lib/content/types'
import type { EmbedState } from '@/lib/embeds/embed-state'

/** A made-up statistic as an embed shows it. */
export const state: EmbedState = {
  slug: 'share',
  lang: 'en',
  asOf: '2019-01-05',
  unit: 'percent',
  decimals: 1,
  title: 'Share of firms',
  measures: 'of all firms',
  axis: 'Percentage of all firms',
  caution: 'Each member state counts in its own way: “here”, say.',
  cautionSources: ['index-2014'],
  figures: [
    toFigure({ id: 'asean', area: 'asean', low: 88.8, high: 99.9 }),
    toFigure({ id: 'malaysia', area: 'malaysia', value: 97.3, year: '2010' }),
  ],
  names: { asean: 'ASEAN', malaysia: 'Malaysia' },
  sources: [{ key: 'index-2014', title: 'Index: 2014', language: 'en', issued: '2014' }],
}

function toFigure(fields: {
  readonly id: string
  readonly area: string
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly year?: string
}) {
  return { source: 'index-2014', status: 'published', ...fields } as Figure
}
