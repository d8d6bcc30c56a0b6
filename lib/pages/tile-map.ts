import { findBand, toBands } from '@/lib/charts/bands'
import { toSlug } from '@/lib/content/file-names'
import { getWords } from '@/lib/content/languages'
import { getMemberStateName } from '@/lib/content/member-states'
import type { MemberState } from '@/lib/content/types'
import { formatValue } from '@/lib/format-figure'

import type { ShownFigure } from './figures'

/** A member state on the map. */
export type Tile = {
  readonly slug: string
  readonly code: string
  readonly name: string
  readonly href: string
  readonly column: number
  readonly row: number
  /** Left out on a map that shows no statistic. */
  readonly valueText?: string
  /** The number of its band; 0 where there is no value; left out on a map that shows no statistic. */
  readonly shade?: number
}

export type TileMapData = {
  readonly caption: string
  readonly tiles: readonly Tile[]
  readonly bands: readonly { readonly shade: number; readonly low: string; readonly high: string }[]
}

type Options = {
  readonly lang: string
  readonly memberStates: readonly MemberState[]
  readonly caption: string
  readonly toHref: (slug: string) => string
  /** The value that stands for each member state; a map of names alone has none. */
  readonly figures?: readonly ShownFigure[]
}

const bandCount = 3

/** Member states as tiles, shaded by the first value of each, hatched where there is none. */
export function toTileMap({ lang, memberStates, caption, toHref, figures }: Options): TileMapData {
  const words = getWords(lang)
  const firsts = new Map<string, ShownFigure>()
  for (const shown of figures ?? [])
    if (!firsts.has(shown.figure.area)) firsts.set(shown.figure.area, shown)
  const states = memberStates.map((state) => ({ state, slug: toSlug(state) }))
  const values = states.flatMap(({ slug }) => firsts.get(slug)?.figure.value ?? [])
  const bands = toBands(values, bandCount)
  const statistic = figures?.[0]?.statistic
  return {
    caption,
    tiles: states.map(({ state, slug }) => {
      const value = firsts.get(slug)?.figure.value
      return {
        slug,
        code: state.code,
        name: getMemberStateName(slug, lang),
        href: toHref(slug),
        column: state.tileColumn,
        row: state.tileRow,
        ...(figures && {
          shade: value === undefined ? 0 : findBand(value, bands),
          valueText: firsts.get(slug)?.valueText ?? words.statistics.notAvailable,
        }),
      }
    }),
    bands: bands.map(({ low, high }, index) => ({
      shade: index + 1,
      low: statistic ? formatValue(low, statistic, words) : '',
      high: statistic ? formatValue(high, statistic, words) : '',
    })),
  }
}
