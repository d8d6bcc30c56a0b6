import type { ReactNode } from 'react'

type Props = { children: ReactNode; notes: ReactNode }

/** A text with its sources: below it on a narrow screen, beside it where there is room. */
export function ArticleLayout({ children, notes }: Props) {
  return (
    <div className="article-columns broad:grid broad:grid-cols-[minmax(0,38fr)_minmax(0,30fr)] broad:items-start broad:gap-x-16">
      {children}
      {notes}
    </div>
  )
}
