import type { InterfaceWords } from '@/lib/content/types'

import type { Mark } from '@/lib/citations/number-mentions'
import { fill } from '@/lib/words'

type Props = {
  mark: Mark
  words: InterfaceWords
  /** Whether it follows another mark with nothing between them. */
  next?: boolean
}

/** The number in brackets that leads from a figure or statement to its source or note. */
export function CitationMark({ mark, words, next = false }: Props) {
  return (
    <a
      className={next ? 'cite cite-next' : 'cite'}
      role="doc-noteref"
      id={mark.id}
      href={`#${mark.target}`}
      aria-label={toMarkName(mark, words)}
    >
      {`[${mark.number}]`}
    </a>
  )
}

function toMarkName({ kind, number, locator }: Mark, { citations, locale }: InterfaceWords) {
  if (kind === 'note') return fill(citations.noteMark, locale, { number })
  return locator === undefined
    ? fill(citations.sourceMark, locale, { number })
    : fill(citations.sourceMarkAt, locale, { number, locator })
}
