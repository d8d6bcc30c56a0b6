import type { InterfaceWords } from '@/lib/content/types'
import type { EmbedSource } from '@/lib/embeds/embed-state'
import { formatPartialDate } from '@/lib/format'
import type { EmbedPage } from '@/lib/pages/embed-page'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

type Props = {
  page: EmbedPage
  words: InterfaceWords
  /** The full address of a path of the site. */
  toAddress: (path: string) => string
}

/** The source of the value in the open, those of the other values folded away. */
export function EmbedSources({ page, words, toAddress }: Props) {
  const { sources, otherSources, state } = page
  const { embeds, locale } = words
  const toItem = (source: EmbedSource) => (
    <SourceLine
      source={source}
      href={toAddress(routes.source(state.lang, source.key))}
      words={words}
    />
  )
  return (
    <>
      <p className="embed-small">
        {sources.map((source, index) => (
          <span key={source.key}>
            {index === 0 ? `${embeds.sources}: ` : ` – ${embeds.credits} `}
            {toItem(source)}
          </span>
        ))}
      </p>
      {otherSources.length > 0 && (
        <details className="embed-small">
          <summary>{fill(embeds.otherSources, locale, { count: otherSources.length })}</summary>
          <ul>
            {otherSources.map(({ names, source }) => (
              <li key={source.key}>
                <strong>{names.join(', ')}:</strong> {toItem(source)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type LineProps = { source: EmbedSource; href: string; words: InterfaceWords }

/** Who, what, when, and the address in words. The title leads to the page of the source here. */
function SourceLine({ source, href, words }: LineProps) {
  const { title, language, maker, issued, address } = source
  const { citations, embeds, locale } = words
  return (
    <>
      {maker !== undefined && maker !== title && `${maker}. `}
      <a href={href} target="_top">
        <cite lang={language} dir="auto">
          {title}
        </cite>
      </a>
      {', '}
      {issued === undefined ? citations.noDate : formatPartialDate(issued, locale)}
      {', '}
      {address === undefined ? (
        embeds.noAddress
      ) : (
        <a href={address} target="_top">
          {toWords(address)}
        </a>
      )}
    </>
  )
}

/** An address as people write it: without its beginning, and without a slash at its end. */
const toWords = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
