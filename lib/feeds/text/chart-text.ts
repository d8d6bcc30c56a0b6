import { toShownFigure } from '@/lib/pages/figures'

import type { TextContext } from './article-text'
import { element, toTable, type Piece } from './html'

/** A chart in words: what it shows, its values as a table, its sources, and the way to the drawing. */
export function toChartText(
  slugs: readonly string[],
  marks: readonly Piece[],
  { lang, words, address }: TextContext,
): readonly Piece[] {
  const { statistics, feeds } = words
  const shown = slugs.map((slug) => toShownFigure(lang, slug))
  const columns = [statistics.measure, statistics.value, statistics.year]
  const rows = shown.map(({ text, valueText, figure }) => [
    [text.title],
    [valueText],
    [figure.year ?? statistics.yearNotGiven],
  ])
  return [
    element('p', {}, element('strong', {}, shown.map(({ text }) => text.title).join(' · '))),
    toTable(columns, rows),
    element(
      'p',
      {},
      `${statistics.chartSource} `,
      ...marks,
      ' · ',
      element('a', { href: address }, feeds.onPage),
    ),
  ]
}
