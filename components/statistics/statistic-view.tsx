import { HeadlineFigure } from '@/components/article/headline-figure'
import { InlineProse } from '@/components/article/inline-prose'
import { NotesList } from '@/components/article/notes-list'
import { Prose } from '@/components/article/prose'
import { FigureCharts } from '@/components/charts/figure-charts'
import { TileMap } from '@/components/charts/tile-map'
import { ChangeList } from '@/components/layouts/change-list'
import { CitePage } from '@/components/layouts/cite-page'
import { EmbedThis } from '@/components/layouts/embed-this'
import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toDatasetJsonLd } from '@/lib/metadata/json-ld/dataset'
import type { EmbedOffer } from '@/lib/pages/embed-offer'
import type { StatisticPage } from '@/lib/pages/statistic-page'
import { routes } from '@/lib/routes'

import { DataDictionary } from './data-dictionary'
import { FigureTable } from './figure-table'

type Props = { page: StatisticPage; embeds: readonly EmbedOffer[] }

/** A statistic: its value and chart, the caution beside them, every value, and how to read it. */
export function StatisticView({ page, embeds }: Props) {
  const { facts, notes, slug, headline, caution, rows, article } = page
  const { lang } = facts
  const words = getWords(lang)
  const { statistics } = words
  const data = { notes, words, lang }
  const articles = [caution, article, ...rows.flatMap((row) => [row.definition, row.caution])]
  return (
    <PageLayout facts={facts} words={words}>
      <JsonLd data={[toDatasetJsonLd(page), toBreadcrumbJsonLd(facts)]} />
      <div className="grid items-start gap-x-12 gap-y-8 broad:grid-cols-3 broad:grid-rows-[auto_1fr]">
        <div className="grid gap-8 broad:col-start-3">
          <HeadlineFigure shown={headline} {...data} />
          <div role="note" className="caution">
            <p className="font-display text-large bold text-alert">{statistics.caution}</p>
            <p className="text-note">
              <InlineProse article={caution} {...data} />
            </p>
          </div>
        </div>
        <div className="grid gap-8 broad:col-span-2 broad:col-start-1 broad:row-span-2 broad:row-start-1">
          <FigureCharts page={page} words={words} />
        </div>
        {page.map && <TileMap map={page.map} words={words} />}
      </div>
      <section aria-labelledby="figures" data-script="/assets/figures.js" className="my-14">
        <h2 id="figures">{statistics.tableHeading}</h2>
        <FigureTable rows={rows} {...data} />
        <p className="downloads mt-4 text-small">
          {statistics.downloads}:{' '}
          <a href={routes.statisticFile(slug, 'csv')}>{statistics.downloadCsv}</a> ·{' '}
          <a href={routes.statisticFile(slug, 'json')}>{statistics.downloadJson}</a>
        </p>
        <DataDictionary slug={slug} words={words} />
        <EmbedThis offers={embeds} words={words} />
      </section>
      <div className="prose">
        <Prose article={article} {...data} />
      </div>
      <NotesList {...data} articles={articles.filter((one) => one !== undefined)} />
      <CitePage facts={facts} words={words} />
      <ChangeList changes={headline.text.changes} words={words} />
    </PageLayout>
  )
}
