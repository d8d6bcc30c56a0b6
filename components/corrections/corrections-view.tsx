import { ChangeText } from '@/components/layouts/change-text'
import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { getPressContact } from '@/lib/content/site'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toPageJsonLd } from '@/lib/metadata/json-ld/web-page'
import type { CorrectionsPage } from '@/lib/pages/corrections-page'
import { routes } from '@/lib/routes'

import { ReportContact } from './report-contact'

type Props = { page: CorrectionsPage }

/** Every change to every page, and how a change comes about. */
export function CorrectionsView({ page }: Props) {
  const { facts, changes } = page
  const words = getWords(facts.lang)
  const { corrections } = words
  return (
    <PageLayout facts={facts} words={words} lead={<p>{corrections.intro}</p>}>
      <JsonLd data={[toPageJsonLd(page, 'CollectionPage'), toBreadcrumbJsonLd(facts)]} />
      <div className="prose max-w-measure">
        <h2>{corrections.listTitle}</h2>
        {changes.length === 0 ? (
          <p>{corrections.none}</p>
        ) : (
          <ul>
            {changes.map((change) => (
              <li key={`${change.page.path}#${change.id}`}>
                <ChangeText change={change} words={words} /> {corrections.onPage}{' '}
                <a href={`${change.page.path}#${change.id}`}>{change.page.title}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={routes.correctionsFeed(facts.lang)} type="application/atom+xml">
            {corrections.feed}
          </a>
        </p>
        <h2>{corrections.howTitle}</h2>
        <p>{corrections.how}</p>
        <h2>{corrections.reportTitle}</h2>
        <ReportContact contact={getPressContact()} words={words} />
      </div>
    </PageLayout>
  )
}
