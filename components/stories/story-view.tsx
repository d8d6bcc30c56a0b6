import { Lead } from '@/components/article/lead'
import { NotesList } from '@/components/article/notes-list'
import { Prose } from '@/components/article/prose'
import { ArticleLayout } from '@/components/layouts/article-layout'
import { ChangeList } from '@/components/layouts/change-list'
import { CitePage } from '@/components/layouts/cite-page'
import { PageLayout } from '@/components/layouts/page-layout'
import { Flag } from '@/components/site/flag'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { toStoryJsonLd } from '@/lib/metadata/json-ld/article'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import type { StoryPage } from '@/lib/pages/story-page'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import { StoryOrigin } from './story-origin'

type Props = { page: StoryPage }

/** The story of a member state, with what it is not said before it begins. */
export function StoryView({ page }: Props) {
  const { facts, notes, story, lead, article, year, memberState, memberStateName, code } = page
  const { lang } = facts
  const words = getWords(lang)
  const { stories, locale } = words
  const data = { notes, words, lang }
  return (
    <PageLayout
      facts={facts}
      words={words}
      overline={
        <>
          <Flag code={code} atHead />
          {fill(stories.overline, locale, { memberState: memberStateName, year })}
        </>
      }
      band={code}
      lead={<Lead article={lead} {...data} />}
    >
      <JsonLd data={[toStoryJsonLd(page), toBreadcrumbJsonLd(facts)]} />
      <ArticleLayout notes={<NotesList {...data} articles={[lead, article]} />}>
        <article className="prose">
          <StoryOrigin listedAs={story.listedAs} words={words} />
          <Prose article={article} {...data} />
          <p className="flex flex-wrap gap-x-6">
            <a href={routes.memberState(lang, memberState)}>
              {fill(stories.aboutMemberState, locale, { name: memberStateName })}
            </a>
            <a href={routes.stories(lang, year)}>{stories.allStories}</a>
          </p>
        </article>
      </ArticleLayout>
      <CitePage facts={facts} words={words} />
      <ChangeList changes={story.changes} words={words} />
    </PageLayout>
  )
}
