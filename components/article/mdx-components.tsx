import type { InterfaceWords } from '@/lib/content/types'
import type { ReactNode } from 'react'

import { StatisticsChart } from '@/components/charts/statistics-chart'
import { citationElement, type Article } from '@/lib/articles/read-article'
import type { Mention, Notes } from '@/lib/citations/number-mentions'

import { CitationMarks } from './citation-marks'
import { EditorsNote } from './editors-note'
import { PressContact } from './press-contact'
import { Quote } from './quote'
import { TermsOfUse } from './terms-of-use'

export type ArticleData = {
  readonly article: Article
  readonly notes: Notes
  readonly words: InterfaceWords
  readonly lang: string
}

type WithChildren = { children?: ReactNode }

/** What the tags of an article become; a function of its data, since prose cannot hand them props. */
export function toMdxComponents({ article, notes, words, lang }: ArticleData) {
  const find = (index: string | number): Mention => {
    const mention = article.registered[Number(index)]
    if (!mention) throw new Error(`An article has no mention ${index}.`)
    return mention
  }
  return {
    [citationElement]: ({ mention, next }: { mention: string | number; next?: boolean }) => (
      <CitationMarks mentions={[find(mention)]} notes={notes} words={words} next={next === true} />
    ),
    Quote,
    Uncited: ({ children }: WithChildren) => children,
    EditorsNote: ({ children }: WithChildren) => (
      <EditorsNote words={words}>{children}</EditorsNote>
    ),
    Chart: ({ of, mentions }: { of: string; mentions: string }) => (
      <StatisticsChart
        slugs={of.split(/\s+/)}
        mentions={mentions.split(' ').filter(Boolean).map(find)}
        notes={notes}
        words={words}
        lang={lang}
      />
    ),
    PressContact: () => <PressContact words={words} />,
    TermsOfUse: () => <TermsOfUse words={words} />,
    table: ({ children }: WithChildren) => (
      <div className="table-scroll" tabIndex={0} role="group">
        <table>{children}</table>
      </div>
    ),
  }
}
