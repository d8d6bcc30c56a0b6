import { getReasonLabel, getStatusLabel } from '@/lib/labels'
import type { FigureRow, StatisticPage } from '@/lib/pages/statistic-page'

import { toArticleText, toInlineText, toMarks, type TextContext } from './article-text'
import { toChangesText } from './changes-text'
import { element, toTable, type Piece } from './html'
import { toNotesText } from './notes-text'

/** A statistic: its value, the caution beside it, every value as a table, and how to read it. */
export function toStatisticText(page: StatisticPage, context: TextContext): readonly Piece[] {
  const { headline, caution, rows, article } = page
  const { statistics } = context.words
  const articles = [caution, article, ...rows.flatMap((row) => [row.definition, row.caution])]
  return [
    element(
      'p',
      {},
      element('strong', {}, headline.valueText),
      ...toMarks(headline.mentions, context),
      ` ${headline.text.measures}`,
    ),
    element(
      'aside',
      {},
      element('p', {}, element('strong', {}, statistics.caution)),
      element('p', {}, ...toInlineText(caution, context)),
    ),
    element('h2', {}, statistics.tableHeading),
    toTable(
      [statistics.area, statistics.value, statistics.year, statistics.status],
      rows.map((row) => toCells(row, context)),
    ),
    ...toArticleText(article, context),
    ...toNotesText(context, { articles: articles.filter((one) => one !== undefined) }),
    ...toChangesText(headline.text.changes, context.words),
  ]
}

function toCells(row: FigureRow, context: TextContext): readonly (readonly Piece[])[] {
  const { figure, areaName, valueText, mentions, definition, caution } = row
  const { words } = context
  const standing = [
    ...(figure.notAvailable ? [getReasonLabel(figure.notAvailable, words)] : []),
    ...(figure.status ? [getStatusLabel(figure.status, words)] : []),
  ]
  return [
    [areaName],
    [valueText, ...toMarks(mentions, context)],
    [figure.year ?? words.statistics.yearNotGiven],
    [
      ...standing,
      ...[definition, caution].flatMap((said) =>
        said === undefined ? [] : [element('p', {}, ...toInlineText(said, context))],
      ),
    ],
  ]
}
