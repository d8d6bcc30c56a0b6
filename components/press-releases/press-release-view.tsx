import { NotesList } from '@/components/article/notes-list'
import { Prose } from '@/components/article/prose'
import { ArticleLayout } from '@/components/layouts/article-layout'
import { ChangeList } from '@/components/layouts/change-list'
import { CitePage } from '@/components/layouts/cite-page'
import { PageLayout } from '@/components/layouts/page-layout'
import { PressKitLink } from '@/components/press-kits/press-kit-link'
import { JsonLd } from '@/components/site/json-ld'
import { getEdition } from '@/lib/content/editions'
import { getWords } from '@/lib/content/languages'
import { formatDay, toDay } from '@/lib/format'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toQuotationsJsonLd } from '@/lib/metadata/json-ld/quotation'
import { toReleaseJsonLd } from '@/lib/metadata/json-ld/report'
import type { PressReleasePage } from '@/lib/pages/press-release-page'
import { fill } from '@/lib/words'

type Props = { page: PressReleasePage }

/** The press release of an edition, word for word, its footnotes in the list at its end. */
export function PressReleaseView({ page }: Props) {
  const { facts, notes, release, article } = page
  const words = getWords(facts.lang)
  const printed = new Map(release.printedReferences?.map((item) => [item.source, item.words]))
  const issued = toDay(release.issued)
  return (
    <PageLayout
      facts={facts}
      words={words}
      band={page.year}
      overline={
        <time dateTime={issued}>
          {fill(words.article.issued, words.locale, {
            date: formatDay(issued, words.locale),
            issuer: release.issuer,
          })}
        </time>
      }
    >
      <JsonLd
        data={[toReleaseJsonLd(page), ...toQuotationsJsonLd(page), toBreadcrumbJsonLd(facts)]}
      />
      <ArticleLayout
        notes={
          <NotesList
            notes={notes}
            words={words}
            lang={facts.lang}
            articles={[article]}
            printed={printed}
          />
        }
      >
        <article className="prose release">
          <Prose article={article} notes={notes} words={words} lang={facts.lang} />
        </article>
      </ArticleLayout>
      <CitePage facts={facts} words={words} />
      <PressKitLink
        lang={facts.lang}
        name={page.year}
        title={getEdition(facts.lang, page.year).title}
        words={words}
      />
      <ChangeList changes={release.changes} words={words} />
    </PageLayout>
  )
}
