import { LinkList } from '@/components/site/link-list'
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
    <section aria-labelledby="stories" className="mt-10">
      <h2 id="stories">{memberStates.stories}</h2>
      {stories.length > 0 ? (
        <LinkList
          links={stories.map(({ path, title, year }) => ({
            href: path,
            label: `${title} (${year})`,
          }))}
        />
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
