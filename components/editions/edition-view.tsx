import { Lead } from '@/components/article/lead'
import { NotesList } from '@/components/article/notes-list'
import { Prose } from '@/components/article/prose'
import { TileMap } from '@/components/charts/tile-map'
import { ChangeList } from '@/components/layouts/change-list'
import { PageLayout } from '@/components/layouts/page-layout'
import { JsonLd } from '@/components/site/json-ld'
import { HeadlineFigure } from '@/components/article/headline-figure'
import { StoryList } from '@/components/layouts/story-list'
import { getWords } from '@/lib/content/languages'
import { formatDay } from '@/lib/format'
import { toBreadcrumbJsonLd, toPageJsonLd, toSiteJsonLd } from '@/lib/metadata/json-ld'
import type { EditionPage } from '@/lib/pages/edition-page'
import { routes } from '@/lib/routes'

import { ReleaseTeaser } from './release-teaser'

type Props = { page: EditionPage }

/** The front of an edition, which is the front of the site while the edition is the newest. */
export function EditionView({ page }: Props) {
  const { facts, notes, edition, lead, headlines, article, release, voices } = page
  const { lang } = facts
  const words = getWords(lang)
  const { front } = words
  return (
    <PageLayout
      facts={facts}
      words={words}
      overline={
        <time dateTime={page.day}>
          {formatDay(page.day, words.locale)}
          {edition.theme !== undefined && ` · ${edition.theme}`}
        </time>
      }
      lead={<Lead article={lead} notes={notes} words={words} lang={lang} />}
    >
      <JsonLd
        data={
          facts.kind === 'front'
            ? [toSiteJsonLd(page)]
            : [toPageJsonLd(page, 'WebPage'), toBreadcrumbJsonLd(facts)]
        }
      />
      <section aria-labelledby="figures" className="border-t-4 border-figure pt-6">
        <h2 id="figures">{front.headlineFigures}</h2>
        <div className="mt-6 grid gap-x-10 gap-y-8 broad:grid-cols-3">
          {headlines.map((shown) => (
            <HeadlineFigure
              key={shown.slug}
              shown={shown}
              notes={notes}
              words={words}
              lang={lang}
              linked
            />
          ))}
        </div>
        <p className="mt-8 max-w-measure text-small text-soft">
          <strong>{front.checkTitle}.</strong> {front.checkText}{' '}
          <a href={routes.statistics(lang)}>{front.allStatistics}</a>
        </p>
      </section>
      {page.stories.length > 0 && (
        <section aria-labelledby="stories" className="mt-16">
          <h2 id="stories">{words.sections.stories}</h2>
          <p className="mt-2 mb-8 max-w-measure text-soft">{page.membersText}</p>
          <div className="grid items-start gap-x-14 gap-y-10 broad:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
            <TileMap map={page.map} words={words} />
            <StoryList teasers={page.stories} level={3} />
          </div>
        </section>
      )}
      <div className="mt-14 grid items-start gap-x-16 gap-y-12 broad:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <div className="prose">
          <Prose article={article} notes={notes} words={words} lang={lang} />
        </div>
        {release && <ReleaseTeaser release={release} voices={voices} words={words} />}
      </div>
      <NotesList notes={notes} words={words} lang={lang} articles={[lead, article]} />
      <ChangeList changes={edition.changes} words={words} />
    </PageLayout>
  )
}
