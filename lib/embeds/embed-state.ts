import type { Figure, Statistic } from '@/lib/content/types'

/** What an embed says of a source. */
export type EmbedSource = {
  readonly key: string
  readonly title: string
  readonly language: string
  /** Who wrote or published it. */
  readonly maker?: string | undefined
  /** 2014, 2014-06 or 2014-06-27. */
  readonly issued?: string | undefined
  readonly address?: string | undefined
}

/** A statistic as an embed shows it in one language, whether as it is now or as an edition has kept it. */
export type EmbedState = {
  readonly slug: string
  readonly lang: string
  /** The day on which it was published, or had last changed. */
  readonly asOf: string
  readonly unit: Statistic['unit']
  readonly decimals: number
  readonly title: string
  readonly measures: string
  readonly axis: string
  readonly caution: string
  readonly cautionSources: readonly string[]
  /** The first one stands for the statistic. */
  readonly figures: readonly Figure[]
  /** What the row of each value is called, by id. */
  readonly names: Readonly<Record<string, string>>
  readonly sources: readonly EmbedSource[]
}

const figureFields = [
  'id',
  'area',
  'value',
  'low',
  'high',
  'approximate',
  'year',
  'source',
  'locator',
  'creditedTo',
  'status',
  'contradictedBy',
  'notAvailable',
] as const satisfies readonly (keyof Figure)[]

/** A value with the fields that its file has, in a fixed order, and nothing that Contentlayer adds. */
export const toPlainFigure = (figure: Figure) =>
  Object.fromEntries(
    figureFields.flatMap((field) =>
      figure[field] === undefined ? [] : [[field, figure[field]] as const],
    ),
  )

/** Whether two states tell readers the same, on whatever day each was published. */
export const tellTheSame = (one: EmbedState, other: EmbedState) => toKey(one) === toKey(other)

function toKey({ figures, names, sources, ...state }: EmbedState): string {
  const { unit, decimals, title, measures, axis, caution, cautionSources } = state
  return JSON.stringify([
    [unit, decimals, title, measures, axis, caution, cautionSources],
    figures.map(toPlainFigure),
    figures.map(({ id }) => names[id]),
    sources.map(({ key, title, language, maker, issued, address }) => [
      [key, title, language],
      [maker, issued, address],
    ]),
  ])
}
