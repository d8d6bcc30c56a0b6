import type { InterfaceWords, Source } from '@/lib/content/types'

import { formatPartialDate } from '@/lib/format'
import { listMakers } from '@/lib/references/makers'

type Props = { source: Source; words: InterfaceWords }

/** Who, what, where and when of a source, in one line; the title in its own language and direction. */
export function SourceReference({ source, words }: Props) {
  const makers = listMakers(source).join(', ')
  const places = [source.containerTitle, source.publisher].filter(
    (place) => place !== undefined && place !== makers,
  )
  return (
    <>
      {makers !== '' && `${makers}. `}
      <cite lang={source.language} dir="auto">
        {source.title}
      </cite>
      {'. '}
      {places.length > 0 && `${places.join(', ')}, `}
      {source.issued === undefined ? (
        words.citations.noDate
      ) : (
        <time dateTime={source.issued}>{formatPartialDate(source.issued, words.locale)}</time>
      )}
      {'.'}
    </>
  )
}
