import type { InterfaceWords, Source } from '@/lib/content/types'
import { formatDay } from '@/lib/format'
import { fill } from '@/lib/words'

type Props = { source: Source; words: InterfaceWords }

/** The archived copy of a source, if there is one, and when its address was last opened. */
export function AddressStatus({ source, words }: Props) {
  const { citations, locale } = words
  return (
    <>
      {source.archived !== undefined && (
        <>
          <a href={source.archived} rel="external">
            {citations.archivedCopy}
          </a>
          {' · '}
        </>
      )}
      <span>
        {source.accessed === undefined
          ? citations.notChecked
          : fill(citations.lastChecked, locale, { date: formatDay(source.accessed, locale) })}
      </span>
    </>
  )
}
