import type { Article } from '@/lib/articles/read-article'
import {
  readArticle,
  type Cited,
  type FigurePrinter,
  type ReadOptions,
} from '@/lib/articles/read-article'
import { numberMentions, type Mention, type Notes } from '@/lib/citations/number-mentions'
import { getWords } from '@/lib/content/languages'
import { getFigure, getStatistic, getStatisticText } from '@/lib/content/statistics'
import { formatFigureInSentence } from '@/lib/format-figure'
import { fill } from '@/lib/words'

/** Something on a page that cites: a text, or a value with its sources. */
export type Citing = { readonly mentions: readonly Mention[] } & Partial<Pick<Article, 'notes'>>

/** Numbers everything on a page that cites, in the order in which a reader meets it. */
export function numberPage(parts: readonly (Citing | undefined)[]): Notes {
  const present = parts.filter((part) => part !== undefined)
  return numberMentions(
    present.flatMap(({ mentions }) => mentions),
    (name) => present.flatMap(({ notes }) => notes?.get(name)?.mentions ?? []),
  )
}

/** Reads a text of content in a language, its values printed in that language. */
export const readText = (text: string, lang: string, options: ReadOptions = {}): Article =>
  readArticle(text, toPrinter(lang), options)

function toPrinter(lang: string): FigurePrinter {
  const words = getWords(lang)
  return {
    printFigure(slug, id) {
      const statistic = getStatistic(slug)
      const figure = getFigure(statistic, id)
      return { text: formatFigureInSentence(figure, statistic, words), cited: toCited(figure) }
    },
    citeChart: (slugs) => {
      const titles = slugs.map((slug) => getStatisticText(lang, slug).title).join(', ')
      const excerpt = fill(words.statistics.chartOf, words.locale, { titles })
      return listCitedByChart(slugs).map((cited) => ({ ...cited, excerpt }))
    },
  }
}

/** What a chart of the first values of some statistics cites, each source once. */
const listCitedByChart = (slugs: readonly string[]) =>
  dropRepeated(slugs.flatMap((slug) => toCited(getFigure(getStatistic(slug)))))

/** The mentions of a chart that stands outside a text. */
export const toChartMentions = (lang: string, slugs: readonly string[]): readonly Mention[] =>
  toPrinter(lang)
    .citeChart(slugs)
    .map((cited) => ({ kind: 'source', ...cited }))

type Sourced = {
  readonly source?: string | undefined
  readonly locator?: string | undefined
  readonly creditedTo?: string | undefined
}

/** What a value cites: where it was read, and what that names as its own source. */
export function toCited({ source, locator, creditedTo }: Sourced): readonly Cited[] {
  return [
    ...(source === undefined ? [] : [{ key: source, ...(locator && { locator }) }]),
    ...(creditedTo === undefined ? [] : [{ key: creditedTo }]),
  ]
}

/** Citations as mentions on a page, with the words that they support. */
export const toMentions = (cited: readonly Cited[], excerpt: string): readonly Mention[] =>
  cited.map((item) => ({ kind: 'source', ...item, excerpt }))

const dropRepeated = (cited: readonly Cited[]) => [
  ...new Map(cited.map((item) => [`${item.key} ${item.locator ?? ''}`, item])).values(),
]
