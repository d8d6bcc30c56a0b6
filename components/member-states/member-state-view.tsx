import { CitationMarks } from '@/components/article/citation-marks'
import { NotesList } from '@/components/article/notes-list'
import { CitePage } from '@/components/layouts/cite-page'
import { PageLayout } from '@/components/layouts/page-layout'
import { PressKitLink } from '@/components/press-kits/press-kit-link'
import { FeedLinks } from '@/components/site/feed-links'
import { Flag } from '@/components/site/flag'
import { JsonLd } from '@/components/site/json-ld'
import { getWords } from '@/lib/content/languages'
import { formatDay } from '@/lib/format'
import { toBreadcrumbJsonLd } from '@/lib/metadata/json-ld/breadcrumb-list'
import { toMemberStateJsonLd } from '@/lib/metadata/json-ld/web-page'
import type { MemberStatePage } from '@/lib/pages/member-state-page'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import { MemberStateFigures } from './member-state-figures'
import { MemberStateStories } from './member-state-stories'
import { OwnNames } from './own-names'

type Props = { page: MemberStatePage }

/** A member state: its names, when it joined, its values with their sources, its stories. */
export function MemberStateView({ page }: Props) {
  const { facts, notes, memberState, joined, joinedMentions } = page
  const { lang } = facts
  const words = getWords(lang)
  const { memberStates, locale } = words
  return (
    <PageLayout
      facts={facts}
      words={words}
      band={memberState.code}
      overline={
        <>
          <Flag code={memberState.code} atHead />
          <OwnNames memberState={memberState} words={words} />
        </>
      }
      lead={
        <p>
          {fill(memberStates.joined, locale, { date: formatDay(joined, locale) })}
          <CitationMarks mentions={joinedMentions} notes={notes} words={words} />
        </p>
      }
    >
      <JsonLd data={[toMemberStateJsonLd(page), toBreadcrumbJsonLd(facts)]} />
      <MemberStateStories page={page} words={words} />
      <MemberStateFigures page={page} words={words} />
      <NotesList notes={notes} words={words} lang={lang} />
      <CitePage facts={facts} words={words} />
      <PressKitLink lang={lang} name={page.slug} title={facts.title} words={words} />
      <div className="mt-10 text-small">
        <FeedLinks
          label={fill(words.feeds.followMemberState, locale, { name: facts.title })}
          toHref={(ending) => routes.memberStateFeed(lang, page.slug, ending)}
          words={words}
        />
      </div>
    </PageLayout>
  )
}
