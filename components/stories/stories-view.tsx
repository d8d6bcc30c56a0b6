import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toPageJsonLd } from '@/lib/metadata/json-ld/web-page'
import type { StoriesPage } from '@/lib/pages/story-page'

import { StoryCard } from '@/components/layouts/story-card'

type Props = { page: StoriesPage }

/** The stories of an edition. */
export function StoriesView({ page }: Props) {
  const { facts, teasers, intro, year } = page
  return (
    <PageLayout
      facts={facts}
      words={getWords(facts.lang)}
      lead={<p>{intro}</p>}
      band={year}
      weaves={[year, ...teasers.map(({ code }) => code)]}
    >
      <JsonLd data={[toPageJsonLd(page, 'CollectionPage'), toBreadcrumbJsonLd(facts)]} />
      <ul className="cards">
        {teasers.map((teaser) => (
          <StoryCard key={teaser.path} teaser={teaser} level={2} />
        ))}
      </ul>
    </PageLayout>
  )
}
