import { NotesList } from '@/components/article/notes-list'
import { Prose } from '@/components/article/prose'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toPageJsonLd } from '@/lib/metadata/json-ld/web-page'
import type { StandalonePage } from '@/lib/pages/standalone-page'

import { ArticleLayout } from './article-layout'
import { ChangeList } from './change-list'
import { PageLayout } from './page-layout'

type Props = { page: StandalonePage }

/** A page that stands by itself. */
export function StandaloneView({ page }: Props) {
  const { facts, notes, article } = page
  const words = getWords(facts.lang)
  return (
    <PageLayout facts={facts} words={words}>
      <JsonLd data={[toPageJsonLd(page, 'AboutPage'), toBreadcrumbJsonLd(facts)]} />
      <ArticleLayout
        notes={<NotesList notes={notes} words={words} lang={facts.lang} articles={[article]} />}
      >
        <div className="prose">
          <Prose article={article} notes={notes} words={words} lang={facts.lang} />
        </div>
      </ArticleLayout>
      <ChangeList changes={page.changes} words={words} />
    </PageLayout>
  )
}
