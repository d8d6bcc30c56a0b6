import type { InterfaceWords, Source } from '@/lib/content/types'
import { routes } from '@/lib/routes'

import { AddressStatus } from './address-status'

type Props = { source: Source; sourceKey: string; words: InterfaceWords; lang: string }

/** The ways from a source in a list: to the document, to a copy of it, to everything that cites it. */
export function SourceLinks({ source, sourceKey, words, lang }: Props) {
  const { citations } = words
  return (
    <p className="note-links">
      {source.URL === undefined ? (
        <span>{citations.noAddress}</span>
      ) : (
        <>
          <a href={source.URL} rel="external">
            {toSiteName(source.URL)}
          </a>
          {' · '}
          <AddressStatus source={source} words={words} />
        </>
      )}
      {' · '}
      <a href={routes.source(lang, sourceKey)}>{citations.everywhere}</a>
    </p>
  )
}

/** The name by which readers know a web site: its host without www. */
const toSiteName = (address: string) => new URL(address).host.replace(/^www\./, '')
