import type { InterfaceWords } from '@/lib/content/types'
import type { ReactNode } from 'react'

import { WeaveDefinitions } from '@/components/patterns/weave-definitions'
import { WovenBand } from '@/components/patterns/woven-band'
import { Breadcrumb } from '@/components/site/breadcrumb'
import type { PageFacts } from '@/lib/pages/page-facts'

import { PageDates } from './page-dates'
import { WithdrawalNotice } from './withdrawal-notice'

type Props = {
  facts: PageFacts
  words: InterfaceWords
  /** A line or two under the title. */
  lead?: ReactNode
  /** A line before the title. */
  overline?: ReactNode
  /** The language of the title, where it is not that of the page. */
  titleLanguage?: string
  /** The code whose woven band stands at the head of the page. */
  band?: string
  /** The codes of all bands of the page, where it has more than the one at its head. */
  weaves?: readonly string[]
  /** Stands beside the title where there is room, and is left out elsewhere: it may only adorn. */
  ornament?: ReactNode
  children: ReactNode
}

/** The layout that every page shares: its band, the trail, the title, what it is, its dates, then its content. */
export function PageLayout(props: Props) {
  const { facts, words, lead, overline, titleLanguage, band, ornament, children } = props
  const weaves = props.weaves ?? (band === undefined ? [] : [band])
  return (
    <>
      {weaves.length > 0 && <WeaveDefinitions codes={weaves} />}
      {band !== undefined && (
        <div className={`line-b ${ornament === undefined ? '' : 'broad:hidden'}`}>
          <WovenBand code={band} cellPx={3} />
        </div>
      )}
      <div className="page mx-auto max-w-page px-gutter pt-5">
        <Breadcrumb trail={facts.trail} current={facts.title} words={words} />
        <div
          className={ornament === undefined ? '' : 'broad:grid broad:grid-cols-2 broad:gap-x-16'}
        >
          <header className="mt-6 mb-10 max-w-[52rem] self-center wide:mt-9">
            {overline !== undefined && (
              <p className="mb-3 flex flex-wrap items-center gap-x-2.5 text-small text-soft">
                {overline}
              </p>
            )}
            <Title facts={facts} language={titleLanguage} isFront={facts.kind === 'front'} />
            <WithdrawalNotice withdrawal={facts.withdrawal} words={words} />
            {lead !== undefined && (
              <div className="mt-5 max-w-measure text-large text-soft">{lead}</div>
            )}
            <PageDates facts={facts} words={words} />
          </header>
          {ornament !== undefined && (
            <div className="mt-9 mb-10 hidden broad:block" aria-hidden="true">
              {ornament}
            </div>
          )}
        </div>
        {children}
      </div>
    </>
  )
}

type TitleProps = { facts: PageFacts; language: string | undefined; isFront: boolean }

function Title({ facts, language, isFront }: TitleProps) {
  const className = isFront ? 'text-banner' : undefined
  if (language === undefined || language === facts.lang)
    return <h1 className={className}>{facts.title}</h1>
  return (
    <h1 lang={language} dir="auto" className={className}>
      {facts.title}
    </h1>
  )
}
