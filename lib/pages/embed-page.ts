import { toDotGrid, type DotGrid } from '@/lib/charts/dots'
import { getWords } from '@/lib/content/languages'
import { getSnapshot, listSnapshots } from '@/lib/content/statistic-snapshots'
import { listYears } from '@/lib/content/editions'
import { toSlug } from '@/lib/content/file-names'
import type { Figure, InterfaceWords } from '@/lib/content/types'
import { tellTheSame, type EmbedSource, type EmbedState } from '@/lib/embeds/embed-state'
import { toLiveState } from '@/lib/embeds/live-state'
import { toSnapshotState } from '@/lib/embeds/snapshot-state'
import { formatFigure } from '@/lib/format-figure'
import { getStatusLabel } from '@/lib/labels'
import { fill } from '@/lib/words'

import { toCited } from './compose'
import { hasScale, toRowChart, type RowChartData } from './row-chart'

/** A source with the names of the values that it stands behind. */
export type EmbedSourceOf = { readonly names: readonly string[]; readonly source: EmbedSource }

/** A statistic for a frame on another site. */
export type EmbedPage = {
  readonly state: EmbedState
  readonly valueText: string
  /** How the value stands to its source, where it is not just as published there. */
  readonly statusText?: string
  /** Where the value was read, then what that names as its own source. */
  readonly sources: readonly EmbedSource[]
  readonly otherSources: readonly EmbedSourceOf[]
  readonly rows?: RowChartData
  readonly dots?: DotGrid
  /** The edition that has kept it like this. */
  readonly edition?: EmbedEdition
}

export type EmbedEdition = {
  readonly year: string
  /** Whether the site has changed the statistic since. */
  readonly isChanged: boolean
  /** The value now, where it is another one. */
  readonly valueNow?: string
  /** Its title now, where it is another one: a statistic that was withdrawn says so there. */
  readonly titleNow?: string
}

/** A statistic as it is now. */
export const toEmbedPage = (lang: string, slug: string): EmbedPage =>
  toPage(toLiveState(lang, slug))

/** A statistic as an edition has kept it. @throws where it has not. */
export function toEditionEmbedPage(lang: string, year: string, slug: string): EmbedPage {
  const state = toSnapshotState(getSnapshot(lang, year, slug), lang)
  const now = toLiveState(lang, slug)
  const page = toPage(state)
  const valueNow = toPage(now).valueText
  return {
    ...page,
    edition: {
      year,
      isChanged: !tellTheSame(state, now),
      ...(valueNow !== page.valueText && { valueNow }),
      ...(now.title !== state.title && { titleNow: now.title }),
    },
  }
}

/** The editions that have kept a statistic, the newest first. */
export const listEditionsOf = (lang: string, slug: string): readonly string[] =>
  listYears(lang).filter((year) => listSnapshotSlugs(lang, year).includes(slug))

/** The statistics that an edition has kept. */
export const listSnapshotSlugs = (lang: string, year: string): readonly string[] =>
  listSnapshots(lang, year).map(toSlug)

function toPage(state: EmbedState): EmbedPage {
  const words = getWords(state.lang)
  const [headline, ...others] = state.figures
  if (!headline) throw new Error(`The statistic "${state.slug}" has no value.`)
  const { status } = headline
  return {
    state,
    valueText: formatFigure(headline, state, words),
    ...(status && status !== 'published' && { statusText: getStatusLabel(status, words) }),
    sources: toCited(headline).map(({ key }) => findSource(state, key)),
    otherSources: toOtherSources(state, others, words),
    ...toChart(state, words),
  }
}

function toChart(state: EmbedState, words: InterfaceWords): Pick<EmbedPage, 'rows' | 'dots'> {
  const { figures, names } = state
  const [headline] = figures
  if (hasScale(state.unit)) {
    const groups = figures.map((figure) => ({
      key: figure.id,
      label: names[figure.id] ?? figure.id,
      figures: [{ figure, statistic: state, valueText: toRowText(figure, state, words) }],
    }))
    return { rows: toRowChart(groups, words) }
  }
  if (headline?.value === undefined) return {}
  return { dots: toDotGrid(headline.value, amountPerDot, dotsPerRow) }
}

/** What a dot of a chart of an amount stands for. */
export const amountPerDot = 1_000_000
const dotsPerRow = 16

/** A value with its year; what is not known has none. */
function toRowText(figure: Figure, state: EmbedState, words: InterfaceWords): string {
  const value = formatFigure(figure, state, words)
  if (figure.notAvailable) return value
  const { embeds, locale } = words
  return fill(embeds.valueOf, locale, { value, year: figure.year ?? embeds.noYear })
}

/** The sources of the values that stand beside the first, and of the caution, each once. */
function toOtherSources(
  state: EmbedState,
  figures: readonly Figure[],
  words: InterfaceWords,
): readonly EmbedSourceOf[] {
  const uses = [
    ...figures.flatMap((figure) =>
      toCited(figure).map(({ key }) => ({ key, name: state.names[figure.id] ?? figure.id })),
    ),
    ...state.cautionSources.map((key) => ({ key, name: words.embeds.cautionSource })),
  ]
  return [...new Set(uses.map(({ key }) => key))].map((key) => ({
    source: findSource(state, key),
    names: uses.filter((use) => use.key === key).map(({ name }) => name),
  }))
}

function findSource({ sources, slug }: EmbedState, key: string): EmbedSource {
  const found = sources.find((source) => source.key === key)
  if (!found) throw new Error(`The embed of "${slug}" says nothing of the source "${key}".`)
  return found
}
