import { FigureText } from '@/components/article/figure-text'
import { getWords } from '@/lib/content/languages'
import { getSiteAddress } from '@/lib/content/site'
import type { EmbedPage } from '@/lib/pages/embed-page'
import { routes } from '@/lib/routes'
import { toFullAddress } from '@/lib/site'

import { EditionNotice } from './edition-notice'
import { EmbedChart } from './embed-chart'
import { EmbedSources } from './embed-sources'

type Props = { page: EmbedPage }

/** A statistic small: its value, its chart, the caution, the sources, and the way to the whole page. */
export function EmbedView({ page }: Props) {
  const { state, valueText, statusText } = page
  const { lang, slug } = state
  const words = getWords(lang)
  const { statistics, embeds, site } = words
  const toAddress = (path: string) => toFullAddress(getSiteAddress(), path)
  const statisticAddress = toAddress(routes.statistic(lang, slug))
  return (
    <>
      <h1>
        <a href={statisticAddress} target="_top">
          {state.title}
        </a>
      </h1>
      <p className="embed-value">
        <strong>
          <FigureText text={valueText} />
        </strong>{' '}
        {state.measures}
      </p>
      {statusText !== undefined && <p className="embed-small">{statusText}</p>}
      {page.edition && (
        <EditionNotice
          edition={page.edition}
          asOf={state.asOf}
          address={statisticAddress}
          words={words}
        />
      )}
      <EmbedChart page={page} words={words} />
      <p className="embed-caution">
        <strong>{statistics.caution}:</strong> {state.caution}
      </p>
      <EmbedSources page={page} words={words} toAddress={toAddress} />
      <p className="embed-home">
        <a href={toAddress(routes.front(lang))} target="_top">
          {site.name}
        </a>
        <a href={statisticAddress} target="_top">
          {embeds.more}
        </a>
      </p>
    </>
  )
}
