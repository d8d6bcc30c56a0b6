import type { Change, InterfaceWords } from '@/lib/content/types'

import { formatDay, toDay } from '@/lib/format'

type Props = { changes: readonly Change[] | undefined; words: InterfaceWords }

/** What changed on a page since it was published, the newest first. */
export function ChangeList({ changes = [], words }: Props) {
  if (changes.length === 0) return null
  return (
    <section className="changes mt-14 max-w-measure text-small" aria-labelledby="changes">
      <h2 id="changes">{words.article.changesTitle}</h2>
      <ul>
        {changes
          .toSorted((a, b) => (a.date < b.date ? 1 : -1))
          .map(({ date, kind, what }) => (
            <li key={`${date} ${what}`}>
              <time dateTime={toDay(date)}>{formatDay(date, words.locale)}</time>,{' '}
              <strong>{words.article[kind]}</strong>: {what}
            </li>
          ))}
      </ul>
    </section>
  )
}
