import { toDay } from '@/lib/format'

import type { PageChange, Publication } from './page-facts'

type Published = {
  readonly published: string
  readonly changes?:
    | readonly { readonly date: string; readonly kind: PageChange['kind']; readonly what: string }[]
    | undefined
}

/** When a page was published, what changed since, and whether it was withdrawn: from its front matter alone. */
export function toPublication({ published, changes }: Published): Publication {
  const listed = listChanges(changes)
  const withdrawal = listed.find(({ kind }) => kind === 'withdrawal')
  return {
    published: toDay(published),
    ...(listed[0] && { modified: listed[0].day, changes: listed }),
    ...(withdrawal && { withdrawal }),
  }
}

/** What changed on a page, the newest first, each with its anchor; of one day, what is written last comes first. */
export function listChanges(changes: Published['changes'] = []): readonly PageChange[] {
  const seen = new Map<string, number>()
  return changes
    .map(({ date, kind, what }) => {
      const day = toDay(date)
      const count = (seen.get(day) ?? 0) + 1
      seen.set(day, count)
      return { id: `change-${day}${count > 1 ? `-${count}` : ''}`, day, kind, what }
    })
    .toReversed()
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}
