import type { InterfaceWords } from '@/lib/content/types'
import { formatDay } from '@/lib/format'
import type { EmbedEdition } from '@/lib/pages/embed-page'
import { fill } from '@/lib/words'

type Props = {
  edition: EmbedEdition
  asOf: string
  /** The full address of the statistic as it is now. */
  address: string
  words: InterfaceWords
}

/** Says which state an embed keeps, and what has changed since. */
export function EditionNotice({ edition, asOf, address, words }: Props) {
  const { year, isChanged, valueNow, titleNow } = edition
  const { embeds, locale } = words
  return (
    <p className={isChanged ? 'embed-edition embed-changed' : 'embed-edition'}>
      {fill(embeds.asOfEdition, locale, { year, date: formatDay(asOf, locale) })}
      {isChanged && (
        <>
          {' '}
          {embeds.changedSince}{' '}
          {valueNow !== undefined && `${fill(embeds.valueNow, locale, { value: valueNow })} `}
          <a href={address} target="_top">
            {embeds.seeNow}
            {titleNow !== undefined && `: ${titleNow}`}
          </a>
        </>
      )}
    </p>
  )
}
