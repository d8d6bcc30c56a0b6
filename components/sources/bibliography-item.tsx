import { isWeak } from '@/lib/content/sources'
import type { InterfaceWords } from '@/lib/content/types'
import { formatPartialDate } from '@/lib/format'
import { getTypeLabel } from '@/lib/labels'
import type { BibliographyEntry } from '@/lib/pages/source-page'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

type Props = { entry: BibliographyEntry; words: InterfaceWords; lang: string }

/** A source in the bibliography: who, what and when; what it is, and how often it is cited. */
export function BibliographyItem({ entry, words, lang }: Props) {
  const { source, key, maker, count } = entry
  const { sources, citations, locale } = words
  return (
    <li id={`source-${key}`}>
      {maker !== source.title && <p className="bibliography-maker">{maker}</p>}
      <p>
        <a href={routes.source(lang, key)} lang={source.language} dir="auto">
          {source.title}
        </a>
      </p>
      <p className="text-small text-soft">
        {getTypeLabel(source.type, words)}
        {' · '}
        {source.issued === undefined ? citations.noDate : formatPartialDate(source.issued, locale)}
        {' · '}
        {fill(sources.mentionCount, locale, { count })}
        {isWeak(source) && (
          <span className="note-weak">{` · ${words.standings[source.standing]}`}</span>
        )}
      </p>
    </li>
  )
}
