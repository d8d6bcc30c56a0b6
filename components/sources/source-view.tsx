import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { getTypeLabel } from '@/lib/labels'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toPageJsonLd } from '@/lib/metadata/json-ld/web-page'
import type { SourcePage } from '@/lib/pages/source-page'
import { toReferenceText } from '@/lib/references/export-references'
import { toCsl } from '@/lib/references/to-csl'
import { routes } from '@/lib/routes'

import { CitedOnList } from './cited-on-list'
import { SourceFacts } from './source-facts'

type Props = { page: SourcePage }

/** One source: its full reference, what is known of it, its files, and every place that cites it. */
export function SourceView({ page }: Props) {
  const { facts, source, key, citedOn } = page
  const words = getWords(facts.lang)
  const { sources } = words
  return (
    <PageLayout
      facts={facts}
      words={words}
      overline={getTypeLabel(source.type, words)}
      titleLanguage={source.language}
    >
      <JsonLd data={[toPageJsonLd(page, 'WebPage'), toBreadcrumbJsonLd(facts)]} />
      <section aria-labelledby="reference">
        <h2 id="reference">{sources.reference}</h2>
        <p className="mt-3 max-w-measure bg-raised p-4 border border-rule" dir="auto">
          {toReferenceText(toCsl(source, key))}
        </p>
        <p className="downloads mt-4 text-small">
          {sources.exports}: <a href={routes.sourceFile(key, 'bib')}>BibTeX</a> ·{' '}
          <a href={routes.sourceFile(key, 'ris')}>RIS</a> ·{' '}
          <a href={routes.sourceFile(key, 'csl.json')}>CSL-JSON</a>
        </p>
      </section>
      <SourceFacts source={source} words={words} />
      <CitedOnList citedOn={citedOn} words={words} lang={facts.lang} />
    </PageLayout>
  )
}
