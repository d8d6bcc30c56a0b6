import type { InterfaceWords } from '@/lib/content/types'

import { FigureText } from '@/components/article/figure-text'

import { CitationMarks } from './citation-marks'
import type { Notes } from '@/lib/citations/number-mentions'
import type { ShownFigure } from '@/lib/pages/figures'
import { routes } from '@/lib/routes'

type Props = {
  shown: ShownFigure
  notes: Notes
  words: InterfaceWords
  lang: string
  /** Whether it leads to the page of its statistic, where it does not stand on it. */
  linked?: boolean
}

/** A value, large, with its sources and what it counts. */
export function HeadlineFigure({ shown, notes, words, lang, linked = false }: Props) {
  const { text, valueText, mentions, slug, figure } = shown
  return (
    <div>
      <p className="headline-figure">
        <a className="headline-link" href={routes.figure(lang, slug, figure.id)}>
          <FigureText text={valueText} />
        </a>
        <CitationMarks mentions={mentions} notes={notes} words={words} />
      </p>
      <p className="mt-2 text-soft">
        {linked ? <a href={routes.statistic(lang, slug)}>{text.measures}</a> : text.measures}
      </p>
    </div>
  )
}
