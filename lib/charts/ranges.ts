/** What a chart of ranges is made of: one bar for each. */
export type RangeDatum = { readonly label: string; readonly low: number; readonly high: number }

/** A bar on a common scale; positions and widths are percentages of the scale's length. */
export type RangeBar = {
  readonly label: string
  readonly startPercent: number
  readonly widthPercent: number
  readonly endPercent: number
}

/** A line of the scale. */
export type Tick = { readonly value: number; readonly percent: number }

/** Places ranges on a scale that runs from `min` to `max`. @throws where a range leaves the scale. */
export function toRangeBars(
  data: readonly RangeDatum[],
  min: number,
  max: number,
): readonly RangeBar[] {
  const place = toPlace(min, max)
  return data.map(({ label, low, high }) => {
    if (low < min || high > max || low > high)
      throw new Error(`The range ${low} to ${high} does not fit a scale from ${min} to ${max}.`)
    const [startPercent, endPercent] = [place(low), place(high)]
    return { label, startPercent, endPercent, widthPercent: round(endPercent - startPercent) }
  })
}

/** Lines at equal steps along a scale, its ends included. */
export function toTicks(min: number, max: number, step: number): readonly Tick[] {
  const place = toPlace(min, max)
  const count = Math.floor((max - min) / step) + 1
  return Array.from({ length: count }, (_, index) => {
    const value = min + index * step
    return { value, percent: place(value) }
  })
}

const toPlace = (min: number, max: number) => (value: number) =>
  round(((value - min) / (max - min)) * 100)

const round = (percent: number) => Math.round(percent * 1000) / 1000
