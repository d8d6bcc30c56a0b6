import type { Figure, InterfaceWords, Source } from '@/lib/content/types'

/** What a kind of document is called. */
export function getTypeLabel(type: Source['type'], { sourceTypes: w }: InterfaceWords): string {
  const labels = {
    'article-journal': w.articleJournal,
    'article-magazine': w.articleMagazine,
    'article-newspaper': w.articleNewspaper,
    book: w.book,
    chapter: w.chapter,
    dataset: w.dataset,
    document: w.document,
    legislation: w.legislation,
    pamphlet: w.pamphlet,
    'post-weblog': w.postWeblog,
    report: w.report,
    speech: w.speech,
    thesis: w.thesis,
    webpage: w.webpage,
  } satisfies Record<Source['type'], string>
  return labels[type]
}

/** How a source stands to the facts, in words. */
export const getStandingLabel = (standing: Source['standing'], { standings }: InterfaceWords) =>
  standings[standing]

/** How much of a source was read, in words. */
export function getReadLabel(read: Source['read'], { readings: w }: InterfaceWords): string {
  const labels = {
    whole: w.whole,
    opening: w.opening,
    page: w.page,
    'not-found': w.notFound,
  } satisfies Record<Source['read'], string>
  return labels[read]
}

/** How a value stands to its source, in words. */
export const getStatusLabel = (
  status: NonNullable<Figure['status']>,
  { statuses }: InterfaceWords,
) => statuses[status]

/** Why there is no value, in words. */
export function getReasonLabel(
  reason: NonNullable<Figure['notAvailable']>,
  { reasons: w }: InterfaceWords,
): string {
  const labels = {
    'not-found': w.notFound,
    'not-given': w.notGiven,
    'not-member-then': w.notMemberThen,
  } satisfies Record<NonNullable<Figure['notAvailable']>, string>
  return labels[reason]
}
