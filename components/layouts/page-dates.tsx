import type { InterfaceWords } from '@/lib/content/types'

import { formatDay } from '@/lib/format'
import type { PageFacts } from '@/lib/pages/page-facts'
import { fill } from '@/lib/words'

type Props = { facts: PageFacts; words: InterfaceWords }

/** When a page was published here, and when it last changed. */
export function PageDates({ facts, words }: Props) {
  const { published, modified } = facts
  if (published === undefined) return null
  const { article, locale } = words
  return (
    <p className="mt-4 text-small text-soft">
      <time dateTime={published}>
        {fill(article.published, locale, { date: formatDay(published, locale) })}
      </time>
      {modified !== undefined && (
        <>
          {' · '}
          <time dateTime={modified}>
            {fill(article.changed, locale, { date: formatDay(modified, locale) })}
          </time>
        </>
      )}
    </p>
  )
}
