import type { Article } from '@/lib/articles/read-article'
import type { Mention } from '@/lib/citations/number-mentions'
import { toSlug } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { getMemberStateName, listMemberStates } from '@/lib/content/member-states'
import {
  findFigureText,
  findStatisticText,
  getStatistic,
  getStatisticText,
  listStatistics,
} from '@/lib/content/statistics'
import { pagesKept, remember } from '@/lib/remember'
import { routes } from '@/lib/routes'
import { fill } from '@/lib/words'

import { numberPage, readText } from './compose'
import { toShownFigures, type ShownFigure } from './figures'
import { noNotes, type SitePage } from './page-facts'
import { toPublication } from './publication'
import type { RowGroup } from './row-chart'
import { frontCrumb, statisticsCrumb } from './trail'
import { toTileMap, type TileMapData } from './tile-map'
import { toVersions } from './versions'

/** A row of the table: a value, and what is said of it. */
export type FigureRow = ShownFigure & {
  readonly definition?: Article
  readonly caution?: Article
}

export type StatisticPage = SitePage & {
  readonly slug: string
  /** The value that stands for the statistic, as it is shown large. */
  readonly headline: ShownFigure
  /** What the chart of its amount cites; other charts have their sources in the table below. */
  readonly chartMentions: readonly Mention[]
  /** The values for the region, a row each. */
  readonly regional: readonly RowGroup[]
  /** The values of each member state, a row each. */
  readonly byMemberState: readonly RowGroup[]
  /** The first value of each member state; left out where the statistic has none. */
  readonly map?: TileMapData
  readonly caution: Article
  readonly rows: readonly FigureRow[]
  readonly article: Article
}

/** A statistic: the chart first, the caution beside it, then every value, then how to read it. */
export const toStatisticPage = remember(readStatisticPage, pagesKept)

function readStatisticPage(lang: string, slug: string): StatisticPage {
  const statistic = getStatistic(slug)
  const text = getStatisticText(lang, slug)
  const caution = readText(text.caution, lang)
  const rows = toShownFigures(lang, statistic).map((shown) => toRow(lang, shown))
  const article = readText(text.body.raw, lang, {
    promisedIds: statistic.figures.map(({ id }) => id),
    linkable: true,
  })
  const headline = toShownFigures(lang, statistic)[0]
  if (!headline) throw new Error(`content/statistics/${slug}.yaml has no value.`)
  const chartMentions =
    statistic.unit === 'count' ? headline.mentions.map((one) => ({ ...one })) : []
  return {
    facts: {
      kind: 'statistic',
      lang,
      path: routes.statistic(lang, slug),
      title: text.title,
      description: text.description,
      trail: [frontCrumb(lang), statisticsCrumb(lang)],
      versions: toVersions(
        (other) => routes.statistic(other, slug),
        (other) => findStatisticText(other, slug) !== undefined,
      ),
      ...toPublication(text),
    },
    notes: numberPage([
      headline,
      caution,
      { mentions: chartMentions },
      ...rows.flatMap((row) => [row, row.definition, row.caution]),
      article,
    ]),
    slug,
    headline,
    chartMentions,
    regional: toRegionalGroups(rows),
    byMemberState: toMemberStateGroups(lang, rows),
    ...toMap(lang, text.title, rows),
    caution,
    rows,
    article,
  }
}

function toRow(lang: string, shown: ShownFigure): FigureRow {
  const said = findFigureText(shown.text, shown.figure.id)
  return {
    ...shown,
    ...(said?.definition && { definition: readText(said.definition, lang) }),
    ...(said?.caution && { caution: readText(said.caution, lang) }),
  }
}

function toMap(lang: string, title: string, rows: readonly ShownFigure[]) {
  const figures = rows.filter(({ figure }) => figure.area !== 'asean')
  if (figures.length === 0) return {}
  const { memberStates, locale } = getWords(lang)
  const areas = new Set(figures.map(({ figure }) => figure.area))
  const map = toTileMap({
    lang,
    memberStates: listMemberStates().filter((state) => areas.has(toSlug(state))),
    caption: fill(memberStates.mapCaption, locale, { title }),
    toHref: (slug) => `#${slug}`,
    figures,
  })
  return { map }
}

function toRegionalGroups(rows: readonly ShownFigure[]): readonly RowGroup[] {
  return rows
    .filter(({ figure }) => figure.area === 'asean')
    .map((shown) => ({ key: shown.figure.id, label: shown.areaName, figures: [shown] }))
}

function toMemberStateGroups(lang: string, rows: readonly ShownFigure[]): readonly RowGroup[] {
  return listMemberStates().flatMap((state) => {
    const slug = toSlug(state)
    const figures = rows.filter(({ figure }) => figure.area === slug)
    return figures.length > 0 ? [{ key: slug, label: getMemberStateName(slug, lang), figures }] : []
  })
}

export type StatisticsPage = SitePage & { readonly headlines: readonly ShownFigure[] }

/** The list of statistics, each with the value that stands for it. */
export function toStatisticsPage(lang: string): StatisticsPage {
  const headlines = listStatistics(lang).flatMap(
    (statistic) => toShownFigures(lang, statistic)[0] ?? [],
  )
  const { sections } = getWords(lang)
  return {
    facts: {
      kind: 'statistics',
      lang,
      path: routes.statistics(lang),
      title: sections.statistics,
      description: sections.statisticsDescription,
      trail: [frontCrumb(lang)],
      versions: toVersions(routes.statistics),
    },
    notes: headlines.length > 0 ? numberPage(headlines) : noNotes,
    headlines,
  }
}

export const listStatisticSlugs = (lang: string) => listStatistics(lang).map(toSlug)
