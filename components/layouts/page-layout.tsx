import type { InterfaceWords } from '@/lib/content/types'
import type { ReactNode } from 'react'

import { Breadcrumb } from '@/components/site/breadcrumb'
import type { PageFacts } from '@/lib/pages/page-facts'

import { PageDates } from './page-dates'

type Props = {
  facts: PageFacts
  words: InterfaceWords
  /** A line or two under the title. */
  lead?: ReactNode
  /** A line before the title. */
  overline?: ReactNode
  /** The language of the title, where it is not that of the page. */
  titleLanguage?: string
  children: ReactNode
}

/** The layout that every page shares: the trail, the title, what it is, its dates, then its content. */
export function PageLayout({ facts, words, lead, overline, titleLanguage, children }: Props) {
  return (
    <div className="page mx-auto max-w-page px-5 pt-6">
      <Breadcrumb trail={facts.trail} current={facts.title} words={words} />
      <header className="mt-6 mb-10 max-w-[52rem] wide:mt-10">
        {overline !== undefined && <p className="mb-2 text-small text-soft">{overline}</p>}
        <Title facts={facts} language={titleLanguage} />
        {lead !== undefined && (
          <div className="mt-4 max-w-measure text-large text-soft">{lead}</div>
        )}
        <PageDates facts={facts} words={words} />
      </header>
      {children}
    </div>
  )
}

function Title({ facts, language }: { facts: PageFacts; language: string | undefined }) {
  if (language === undefined || language === facts.lang) return <h1>{facts.title}</h1>
  return (
    <h1 lang={language} dir="auto">
      {facts.title}
    </h1>
  )
}
