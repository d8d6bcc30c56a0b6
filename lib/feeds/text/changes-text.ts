import type { Change, InterfaceWords } from '@/lib/content/types'

import { formatDay } from '@/lib/format'

import { element, type Piece } from './html'

/** What changed on a page since it was published, the newest first. */
export function toChangesText(
  changes: readonly Change[] | undefined,
  { article, locale }: InterfaceWords,
): readonly Piece[] {
  if (changes === undefined || changes.length === 0) return []
  const items = changes
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, kind, what }) =>
      element('li', {}, `${formatDay(date, locale)}, ${article[kind]}: ${what}`),
    )
  return [element('h2', {}, article.changesTitle), element('ul', {}, ...items)]
}
