import { Lead } from '@/components/article/lead'
import { NotesList } from '@/components/article/notes-list'
import { Prose } from '@/components/article/prose'
import { ChangeList } from '@/components/layouts/change-list'
import { CitePage } from '@/components/layouts/cite-page'
import { PageLayout } from '@/components/layouts/page-layout'
import { PressKitLink } from '@/components/press-kits/press-kit-link'
import { JsonLd } from '@/components/site/json-ld'
import { splitListing } from '@/lib/articles/split-listing'
import { getWords } from '@/lib/content/languages'
import { formatDay } from '@/lib/format'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toPageJsonLd } from '@/lib/metadata/json-ld/web-page'
import { toSiteJsonLd } from '@/lib/metadata/json-ld/web-site'
import type { EditionPage } from '@/lib/pages/edition-page'

import { Cloth } from './cloth'
import { EditionFigures } from './edition-figures'
import { EditionStories } from './edition-stories'
import { ReleaseTeaser } from './release-teaser'

type Props = { page: EditionPage }

/** The front of an edition, which is the front of the site while the edition is the newest. */
export function EditionView({ page }: Props) {
  const { facts, notes, edition, year, lead, article, release, voices, weaves } = page
  const { lang } = facts
  const words = getWords(lang)
  const { text, listing } = splitListing(article.tree)
  const data = { notes, words, lang }
  return (
    <PageLayout
      facts={facts}
      words={words}
      band={year}
      weaves={[year, ...weaves]}
      ornament={<Cloth codes={weaves} />}
      overline={
        <time dateTime={page.day}>
          {formatDay(page.day, words.locale)}
          {edition.theme !== undefined && ` · ${edition.theme}`}
        </time>
      }
      lead={<Lead article={lead} {...data} />}
    >
      <JsonLd
        data={
          facts.kind === 'front'
            ? [toSiteJsonLd(page)]
            : [toPageJsonLd(page, 'WebPage'), toBreadcrumbJsonLd(facts)]
        }
      />
      <EditionFigures page={page} words={words} />
      <EditionStories page={page} words={words} />
      <div className="section grid items-start gap-x-16 gap-y-12 broad:grid-cols-[minmax(0,38fr)_minmax(0,30fr)]">
        <div className="prose">
          <Prose article={article} tree={text} {...data} />
        </div>
        {release && <ReleaseTeaser release={release} voices={voices} words={words} />}
      </div>
      {listing.children.length > 0 && (
        <div className="section listing">
          <Prose article={article} tree={listing} {...data} />
        </div>
      )}
      <NotesList {...data} articles={[lead, article]} />
      <CitePage facts={facts} words={words} />
      <PressKitLink lang={lang} name={year} title={edition.title} words={words} />
      <ChangeList changes={edition.changes} words={words} />
    </PageLayout>
  )
}
