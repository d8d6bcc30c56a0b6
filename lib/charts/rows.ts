/** What stands on one row of a chart: a value or a range, drawn hollow where it is doubtful. */
export type Mark =
  | { readonly kind: 'dot'; readonly value: number; readonly hollow: boolean }
  | {
      readonly kind: 'range'
      readonly low: number
      readonly high: number
      readonly hollow: boolean
    }

/** A mark on its scale; positions and widths are percentages of the scale's length. */
export type PlacedMark =
  | { readonly kind: 'dot'; readonly percent: number; readonly hollow: boolean }
  | {
      readonly kind: 'range'
      readonly startPercent: number
      readonly widthPercent: number
      readonly hollow: boolean
    }

/** A line of the scale. */
export type Tick = { readonly value: number; readonly percent: number }

export type Scale = { readonly min: number; readonly max: number; readonly step: number }

/** Places a mark on a scale. @throws where it leaves the scale. */
export function placeMark(mark: Mark, scale: Scale): PlacedMark {
  if (mark.kind === 'dot')
    return { kind: 'dot', percent: place(mark.value, scale), hollow: mark.hollow }
  const { low, high, hollow } = mark
  if (low > high) throw new Error(`The range ${low} to ${high} runs backwards.`)
  const startPercent = place(low, scale)
  return {
    kind: 'range',
    startPercent,
    widthPercent: round(place(high, scale) - startPercent),
    hollow,
  }
}

/** Lines at equal steps along a scale, its ends included. */
export function toTicks(scale: Scale): readonly Tick[] {
  const { min, max, step } = scale
  const count = Math.floor((max - min) / step) + 1
  return Array.from({ length: count }, (_, index) => {
    const value = min + index * step
    return { value, percent: place(value, scale) }
  })
}

function place(value: number, { min, max }: Scale): number {
  if (value < min || value > max)
    throw new Error(`The value ${value} does not fit a scale from ${min} to ${max}.`)
  return round(((value - min) / (max - min)) * 100)
}

const round = (percent: number) => Math.round(percent * 1000) / 1000
