import type { ReactNode } from 'react'

import { AddressStatus } from '@/components/article/address-status'
import type { InterfaceWords, Source } from '@/lib/content/types'
import { isWeak } from '@/lib/content/sources'
import { formatLanguage, formatPartialDate } from '@/lib/format'
import { getReadLabel, getStandingLabel } from '@/lib/labels'

type Props = { source: Source; words: InterfaceWords }

/** What is known of a source, and how far it can be trusted. */
export function SourceFacts({ source, words }: Props) {
  return (
    <section aria-labelledby="about-source" className="mt-12">
      <h2 id="about-source">{words.sources.about}</h2>
      <dl className="mt-3 max-w-[52rem]">
        {toFacts(source, words).map(([name, value]) => (
          <div key={name} className="grid gap-x-6 line-b py-2 wide:grid-cols-[11rem_1fr]">
            <dt className="text-small text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {source.note !== undefined && (
        <p className="mt-4 max-w-measure text-soft" lang="en">
          {source.note}
        </p>
      )}
    </section>
  )
}

function toFacts(source: Source, words: InterfaceWords): readonly (readonly [string, ReactNode])[] {
  const { sources, citations, locale } = words
  const date =
    source.issued === undefined ? citations.noDate : formatPartialDate(source.issued, locale)
  const standing = getStandingLabel(source.standing, words)
  return [
    ...(source.publisher === undefined ? [] : [[sources.publisher, source.publisher] as const]),
    [sources.issued, date],
    [sources.language, formatLanguage(source.language, locale)],
    [sources.standing, isWeak(source) ? `${standing} (${sources.weak})` : standing],
    [sources.read, getReadLabel(source.read, words)],
    [sources.address, <Address key="address" source={source} words={words} />],
  ]
}

function Address({ source, words }: Props) {
  if (source.URL === undefined) return words.citations.noAddress
  return (
    <>
      <a href={source.URL} rel="external" className="break-all">
        {source.URL}
      </a>
      <br />
      <AddressStatus source={source} words={words} />
    </>
  )
}
