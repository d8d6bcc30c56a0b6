import type { InterfaceWords } from '@/lib/content/types'

import { CitationMarks } from '@/components/article/citation-marks'
import { FigureTableFrame, FigureTableRow } from '@/components/layouts/figure-table-frame'
import { InlineProse } from '@/components/article/inline-prose'
import type { Notes } from '@/lib/citations/number-mentions'
import { getReasonLabel, getStatusLabel } from '@/lib/labels'
import type { FigureRow } from '@/lib/pages/statistic-page'

type Props = { rows: readonly FigureRow[]; notes: Notes; words: InterfaceWords; lang: string }

/** Every value of a statistic with its year, its sources, how it stands to them, and what is said of it. */
export function FigureTable({ rows, notes, words, lang }: Props) {
  const { statistics } = words
  return (
    <FigureTableFrame
      columns={[statistics.area, statistics.value, statistics.year, statistics.status]}
      copied={{ ...toCopied(rows), site: words.site.name }}
    >
      {rows.map((row) => (
        <Row key={row.figure.id} row={row} notes={notes} words={words} lang={lang} />
      ))}
    </FigureTableFrame>
  )
}

const toCopied = ([first]: readonly FigureRow[]) => ({
  measure: first?.text.title ?? '',
  axis: first?.text.axis ?? '',
})

type RowProps = Omit<Props, 'rows'> & { row: FigureRow }

function Row({ row, ...data }: RowProps) {
  const { figure, areaName, valueText, mentions, definition, caution } = row
  const { words, notes } = data
  return (
    <FigureTableRow
      id={figure.id}
      name={<a href={`#${figure.id}`}>{areaName}</a>}
      value={
        <>
          <span className="figure-value">{valueText}</span>
          <CitationMarks mentions={mentions} notes={notes} words={words} />
        </>
      }
      year={figure.year ?? words.statistics.yearNotGiven}
      remarks={
        <>
          {figure.notAvailable && getReasonLabel(figure.notAvailable, words)}
          {figure.status && getStatusLabel(figure.status, words)}
          {definition && (
            <p>
              <InlineProse article={definition} {...data} />
            </p>
          )}
          {caution && (
            <p>
              <InlineProse article={caution} {...data} />
            </p>
          )}
          <p className="figure-tools">
            <button type="button" data-copy="link">
              {words.statistics.copyLink}
            </button>{' '}
            <button type="button" data-copy="figure">
              {words.statistics.copyFigure}
            </button>
          </p>
        </>
      }
    />
  )
}
