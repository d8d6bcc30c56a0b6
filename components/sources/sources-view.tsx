import { SourceReference } from '@/components/article/source-reference'
import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { isWeak } from '@/lib/content/sources'
import { getTypeLabel } from '@/lib/labels'
import { toBreadcrumbJsonLd, toPageJsonLd } from '@/lib/metadata/json-ld'
import type { SourcesPage } from '@/lib/pages/source-page'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

type Props = { page: SourcesPage }

/** The bibliography, in the order of its titles. */
export function SourcesView({ page }: Props) {
  const { facts, entries } = page
  const { lang } = facts
  const words = getWords(lang)
  const { sources, locale } = words
  return (
    <PageLayout facts={facts} words={words} lead={<p>{sources.intro}</p>}>
      <JsonLd data={[toPageJsonLd(page, 'CollectionPage'), toBreadcrumbJsonLd(facts)]} />
      <p className="downloads mt-4 text-small">
        <a href={routes.allSourcesFile()}>{sources.exportAll}</a>
      </p>
      <ul className="mt-8 max-w-[52rem]">
        {entries.map(({ source, key, count }) => (
          <li key={key} id={`source-${key}`} className="border-b border-rule py-4">
            <p className="note-kind">
              {getTypeLabel(source.type, words)}
              {isWeak(source) && (
                <span className="note-weak">{` · ${words.standings[source.standing]}`}</span>
              )}
            </p>
            <p>
              <a href={routes.source(lang, key)}>
                <SourceReference source={source} words={words} />
              </a>
            </p>
            <p className="text-small text-soft">{fill(sources.mentionCount, locale, { count })}</p>
          </li>
        ))}
      </ul>
    </PageLayout>
  )
}
