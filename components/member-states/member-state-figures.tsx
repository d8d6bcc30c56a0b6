import { CitationMarks } from '@/components/article/citation-marks'
import { FigureTableFrame, FigureTableRow } from '@/components/layouts/figure-table-frame'
import type { InterfaceWords } from '@/lib/content/types'
import { getReasonLabel, getStatusLabel } from '@/lib/labels'
import type { ShownFigure } from '@/lib/pages/figures'
import type { MemberStatePage } from '@/lib/pages/member-state-page'
import { routes } from '@/lib/routes'

type Props = { page: MemberStatePage; words: InterfaceWords }

/** Every value of a member state, statistic by statistic, with its year, sources and standing. */
export function MemberStateFigures({ page, words }: Props) {
  const { statistics, memberStates } = words
  return (
    <section aria-labelledby="figures" className="mt-12">
      <h2 id="figures">{memberStates.figures}</h2>
      {page.statistics.length === 0 ? (
        <p>{memberStates.noFigures}</p>
      ) : (
        <>
          <p className="mt-1 mb-4 max-w-measure text-soft">{memberStates.figuresText}</p>
          <FigureTableFrame
            columns={[statistics.measure, statistics.value, statistics.year, statistics.status]}
          >
            {page.statistics.flatMap(({ figures }) =>
              figures.map((shown) => (
                <Row
                  key={`${shown.slug} ${shown.figure.id}`}
                  shown={shown}
                  page={page}
                  words={words}
                />
              )),
            )}
          </FigureTableFrame>
        </>
      )}
    </section>
  )
}

function Row({ shown, page, words }: Props & { shown: ShownFigure }) {
  const { slug, text, figure, areaName, valueText, mentions } = shown
  const { title } = page.facts
  return (
    <FigureTableRow
      name={
        <>
          <a href={routes.figure(page.facts.lang, slug, figure.id)}>{text.title}</a>
          {areaName !== title && <span className="block light text-soft">{areaName}</span>}
        </>
      }
      value={
        <>
          <span className="figure-value">{valueText}</span>
          <CitationMarks mentions={mentions} notes={page.notes} words={words} />
        </>
      }
      year={figure.year ?? words.statistics.yearNotGiven}
      remarks={
        <>
          {figure.notAvailable && getReasonLabel(figure.notAvailable, words)}
          {figure.status && getStatusLabel(figure.status, words)}
        </>
      }
    />
  )
}
