import { HeadlineFigure } from '@/components/article/headline-figure'
import { StatisticsChart } from '@/components/charts/statistics-chart'
import type { InterfaceWords } from '@/lib/content/types'
import type { EditionPage } from '@/lib/pages/edition-page'
import { routes } from '@/lib/routes'

type Props = { page: EditionPage; words: InterfaceWords }

/** The figures of the day, large, with their chart, and how to check them. */
export function EditionFigures({ page, words }: Props) {
  const { facts, notes, headlines, chart } = page
  const { lang } = facts
  const { front } = words
  return (
    <section aria-labelledby="figures" className="line-strong-t pt-8">
      <h2 id="figures">{front.headlineFigures}</h2>
      <div className="mt-7 grid gap-x-10 gap-y-8 broad:grid-cols-3">
        {headlines.map((shown) => (
          <HeadlineFigure
            key={shown.slug}
            shown={shown}
            notes={notes}
            words={words}
            lang={lang}
            linked
          />
        ))}
      </div>
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 broad:grid-cols-3">
        {chart && (
          <div className="broad:col-span-2">
            <StatisticsChart {...chart} notes={notes} words={words} lang={lang} />
          </div>
        )}
        <p className="max-w-measure text-note text-soft">
          <strong className="mb-1 block font-display text-large text-ink">
            {front.checkTitle}
          </strong>
          {front.checkText}{' '}
          <a className="inline-block" href={routes.statistics(lang)}>
            {front.allStatistics}
          </a>
        </p>
      </div>
    </section>
  )
}
