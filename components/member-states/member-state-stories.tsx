import { StoryCard } from '@/components/layouts/story-card'
import { listYears } from '@/lib/content/editions'
import type { InterfaceWords } from '@/lib/content/types'
import { findYearBefore } from '@/lib/pages/edition-page'
import type { MemberStatePage } from '@/lib/pages/member-state-page'
import { fill } from '@/lib/words'

type Props = { page: MemberStatePage; words: InterfaceWords }

/** The stories of a member state, of all editions, or why there is none. */
export function MemberStateStories({ page, words }: Props) {
  const { facts, stories, joined } = page
  const { memberStates, locale } = words
  const missed = findYearBefore(listYears(facts.lang), facts.lang, joined)
  return (
    <section aria-labelledby="stories">
      <h2 id="stories" className="mb-4">
        {memberStates.stories}
      </h2>
      {stories.length > 0 ? (
        <ul className="cards cards-wide">
          {stories.map((story) => (
            <StoryCard key={story.path} teaser={story} level={3} overline={story.year} />
          ))}
        </ul>
      ) : (
        <p>
          {missed === undefined
            ? memberStates.noStory
            : fill(memberStates.joinedLater, locale, { year: missed })}
        </p>
      )}
    </section>
  )
}
