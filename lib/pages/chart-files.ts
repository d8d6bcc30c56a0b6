import { toPlainText } from '@/lib/articles/plain-text'
import { canDraw } from '@/lib/chart-files/can-draw'
import type { ChartFacts, RowsBody } from '@/lib/chart-files/chart-facts'
import { toDotGrid } from '@/lib/charts/dots'
import { getWords, listLanguages } from '@/lib/content/languages'
import { getSiteAddress } from '@/lib/content/site'
import { getSource } from '@/lib/content/sources'
import type { InterfaceWords } from '@/lib/content/types'
import { formatValue } from '@/lib/format-figure'
import { getReasonLabel } from '@/lib/labels'
import { nameSource } from '@/lib/references/name-source'
import { toFullAddress } from '@/lib/site'
import { fill } from '@/lib/words'

import type { ShownFigure } from './figures'
import { toRowChart, type RowGroup } from './row-chart'
import {
  amountPerDot,
  dotsPerRow,
  listStatisticCharts,
  type StatisticChart,
} from './statistic-charts'
import { listStatisticSlugs, toStatisticPage, type StatisticPage } from './statistic-page'

/** A chart that there is as a picture. */
export type ChartFile = {
  readonly lang: string
  readonly slug: string
  readonly name: string
  readonly facts: ChartFacts
}

const known = new Map<string, readonly ChartFile[]>()

/** Every chart of a language as a picture, in the order of the statistics. */
export function listChartFiles(lang: string): readonly ChartFile[] {
  const files =
    known.get(lang) ?? (canDraw(lang) ? listStatisticSlugs(lang).flatMap(toFilesOf(lang)) : [])
  known.set(lang, files)
  return files
}

/** Every chart of the site as a picture. */
export const listAllChartFiles = () => listLanguages().flatMap(listChartFiles)

const toFilesOf = (lang: string) => (slug: string) => {
  const page = toStatisticPage(lang, slug)
  return listStatisticCharts(page).map((chart) => ({
    lang,
    slug,
    name: chart.name,
    facts: toFacts(page, chart),
  }))
}

function toFacts(page: StatisticPage, chart: StatisticChart): ChartFacts {
  const { facts, headline, caution } = page
  const words = getWords(facts.lang)
  const { statistics, locale } = words
  const figures =
    chart.kind === 'dots' ? [headline] : chart.groups.flatMap((group) => group.figures)
  const common = findCommonYear(figures)
  const body = chart.kind === 'dots' ? toDots(headline, words) : toRows(chart.groups, words, common)
  const amount = formatValue(amountPerDot, headline.statistic, words)
  const hasHollow = body.kind === 'rows' && body.rows.some(({ marks }) => marks.some(isHollow))
  return {
    title: chart.title,
    axis: [
      chart.kind === 'dots' ? fill(statistics.dotMeaning, locale, { amount }) : headline.text.axis,
      ...(common === undefined ? [] : [fill(statistics.chartYear, locale, { year: common })]),
    ].join(' · '),
    body,
    remarks: [
      ...(hasHollow ? [statistics.hollowMeaning] : []),
      `${statistics.caution}: ${toPlainText(caution.tree)}`,
    ],
    sources: toSources(figures, words),
    credit: {
      name: words.site.name,
      address: toFullAddress(getSiteAddress(), facts.path),
    },
  }
}

const isHollow = ({ hollow }: { readonly hollow: boolean }) => hollow

/** The year that all values share, if they do. */
function findCommonYear(figures: readonly ShownFigure[]): string | undefined {
  const years = new Set(
    figures
      .filter(({ figure }) => figure.notAvailable === undefined)
      .map(({ figure }) => figure.year),
  )
  return years.size === 1 ? [...years][0] : undefined
}

function toDots({ figure, areaName, valueText, text }: ShownFigure, words: InterfaceWords) {
  return {
    kind: 'dots' as const,
    grid: toDotGrid(figure.value ?? 0, amountPerDot, dotsPerRow),
    valueText,
    label: [text.measures, areaName, toYears([figure], words)].join(' · '),
  }
}

function toRows(
  groups: readonly RowGroup[],
  words: InterfaceWords,
  common: string | undefined,
): RowsBody {
  const { rows, ticks } = toRowChart(groups, words)
  return {
    kind: 'rows',
    ticks,
    rows: rows.map((row, index) => {
      const figures = groups[index]?.figures.map(({ figure }) => figure) ?? []
      const [first] = figures
      if (first?.notAvailable !== undefined)
        return { ...row, underLabel: getReasonLabel(first.notAvailable, words) }
      return common === undefined ? { ...row, underLabel: toYears(figures, words) } : row
    }),
  }
}

/** year: 2006, 2011, not given */
function toYears(
  figures: readonly ShownFigure['figure'][],
  { statistics, chartFiles, locale }: InterfaceWords,
): string {
  const years = [...new Set(figures.flatMap(({ year }) => year ?? []))].toSorted()
  if (years.length === 0) return chartFiles.yearNotGiven
  const without = figures.some(({ year }) => year === undefined) ? [statistics.yearNotGiven] : []
  return fill(chartFiles.years, locale, { years: [...years, ...without].join(', ') })
}

// With more sources than these, their titles would fill the picture; the page has them.
const mostTitled = 3

function toSources(figures: readonly ShownFigure[], words: InterfaceWords): string {
  const { chartFiles, locale } = words
  const pairs = figures.flatMap(({ figure: { source, creditedTo } }) =>
    source === undefined ? [] : [{ source, creditedTo }],
  )
  const titled = new Set(pairs.map(({ source }) => source)).size <= mostTitled
  const name = (key: string) => nameSource(getSource(key), words, { titled })
  const names = pairs.map(({ source, creditedTo }) =>
    creditedTo === undefined
      ? name(source)
      : fill(chartFiles.credited, locale, { source: name(source), credited: name(creditedTo) }),
  )
  const sources = [...new Set(names)]
  return fill(chartFiles.sources, locale, { count: sources.length, sources: sources.join('; ') })
}
