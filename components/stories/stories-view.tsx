import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { toBreadcrumbJsonLd, toPageJsonLd } from '@/lib/metadata/json-ld'
import type { StoriesPage } from '@/lib/pages/story-page'

import { StoryList } from '@/components/layouts/story-list'

type Props = { page: StoriesPage }

/** The stories of an edition. */
export function StoriesView({ page }: Props) {
  const { facts, teasers, intro } = page
  return (
    <PageLayout facts={facts} words={getWords(facts.lang)} lead={<p>{intro}</p>}>
      <JsonLd data={[toPageJsonLd(page, 'CollectionPage'), toBreadcrumbJsonLd(facts)]} />
      <StoryList teasers={teasers} level={2} />
    </PageLayout>
  )
}
