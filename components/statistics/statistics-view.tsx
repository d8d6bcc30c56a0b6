import { CitationMarks } from '@/components/article/citation-marks'
import { NotesList } from '@/components/article/notes-list'
import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toPageJsonLd } from '@/lib/metadata/json-ld/web-page'
import type { StatisticsPage } from '@/lib/pages/statistic-page'
import { routes } from '@/lib/routes'

type Props = { page: StatisticsPage }

/** The list of statistics, each with the value that stands for it. */
export function StatisticsView({ page }: Props) {
  const { facts, notes, headlines } = page
  const { lang } = facts
  const words = getWords(lang)
  return (
    <PageLayout facts={facts} words={words} lead={<p>{words.statistics.intro}</p>}>
      <JsonLd data={[toPageJsonLd(page, 'CollectionPage'), toBreadcrumbJsonLd(facts)]} />
      <ul className="grid gap-10 wide:grid-cols-2">
        {headlines.map(({ slug, text, valueText, areaName, mentions }) => (
          <li key={slug}>
            <h2>
              <a href={routes.statistic(lang, slug)}>{text.title}</a>
            </h2>
            <p className="my-2 font-display text-heading bold text-figure">
              <span>{valueText}</span>
              <CitationMarks mentions={mentions} notes={notes} words={words} />
              <span className="ms-3 font-text text-small light text-soft">{areaName}</span>
            </p>
            <p>{text.description}</p>
          </li>
        ))}
      </ul>
      <NotesList notes={notes} words={words} lang={lang} />
    </PageLayout>
  )
}
