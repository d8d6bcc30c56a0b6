import type { InterfaceWords } from '@/lib/content/types'

import { SourceLinks } from '@/components/article/source-links'
import { SourceReference } from '@/components/article/source-reference'
import { getSource, isWeak } from '@/lib/content/sources'
import { getTypeLabel } from '@/lib/labels'

type Props = {
  sourceKey: string
  words: InterfaceWords
  lang: string
  printed?: string | undefined
}

/** A source in the list of a page, which is also what its tooltip shows. */
export function SourceEntry({ sourceKey, words, lang, printed }: Props) {
  const source = getSource(sourceKey)
  return (
    <>
      {printed !== undefined && <p className="note-printed">{printed}</p>}
      <p className="note-kind">
        {getTypeLabel(source.type, words)}
        {isWeak(source) && (
          <>
            {' · '}
            <span className="note-weak">{words.standings[source.standing]}</span>
          </>
        )}
      </p>
      <p className="note-reference">
        <SourceReference source={source} words={words} />
      </p>
      <SourceLinks source={source} sourceKey={sourceKey} words={words} lang={lang} />
    </>
  )
}
