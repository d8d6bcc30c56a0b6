import type { InterfaceWords } from '@/lib/content/types'
import { formatDay } from '@/lib/format'
import type { EmbedOffer } from '@/lib/pages/embed-offer'
import { fill } from '@/lib/words'

import { CopyButton } from './copy-button'

type Props = { offers: readonly EmbedOffer[]; words: InterfaceWords }

/** How to embed a statistic: the code that follows corrections, then that of each edition that has kept it. */
export function EmbedThis({ offers, words }: Props) {
  return (
    <details className="embed-this mt-4 max-w-measure text-small">
      <summary className="cursor-pointer py-1 bold">{words.embeds.embedThis}</summary>
      {offers.map((offer) => (
        <Offer key={offer.path} offer={offer} words={words} />
      ))}
    </details>
  )
}

function Offer({ offer, words }: { offer: EmbedOffer; words: InterfaceWords }) {
  const { path, code, page } = offer
  const { embeds, locale } = words
  const { name, text } = toKind(page, words)
  return (
    <div className="copy mt-4">
      <p>
        <strong>{name}.</strong> {text}
      </p>
      <p className="mt-2 line-box bg-raised p-2">
        <span className="sr-only">{embeds.code}: </span>
        <code className="copy-text select-all wrap-anywhere" translate="no">
          {code}
        </code>
      </p>
      <p className="mt-2">
        <CopyButton label={embeds.copyCode} />{' '}
        <a href={path} aria-label={fill(embeds.previewOf, locale, { name })}>
          {embeds.preview}
        </a>
      </p>
    </div>
  )
}

function toKind({ edition, state }: EmbedOffer['page'], { embeds, locale }: InterfaceWords) {
  if (!edition) return { name: embeds.live, text: embeds.liveText }
  const { year } = edition
  return {
    name: fill(embeds.ofEdition, locale, { year }),
    text: fill(embeds.ofEditionText, locale, { date: formatDay(state.asOf, locale) }),
  }
}
