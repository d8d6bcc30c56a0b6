import type { InterfaceWords } from '@/lib/content/types'

import { formatDay } from '@/lib/format'
import type { PageChange } from '@/lib/pages/page-facts'

type Props = { change: PageChange; words: InterfaceWords }

/** A change in words: its day, its kind, what changed. */
export function ChangeText({ change: { day, kind, what }, words }: Props) {
  return (
    <>
      <time dateTime={day}>{formatDay(day, words.locale)}</time>,{' '}
      <strong>{words.article[kind]}</strong>: {what}
    </>
  )
}
