/** A band of values, both ends included. */
export type Band = { readonly low: number; readonly high: number }

/** Splits values at equal steps into at most `count` bands, lowest first; bands without a value are left out. */
export function toBands(values: readonly number[], count: number): readonly Band[] {
  if (values.length === 0) return []
  const [min, max] = [Math.min(...values), Math.max(...values)]
  const step = (max - min) / count
  const groups = Array.from({ length: count }, (_, index) =>
    values.filter((value) => findStep(value, min, step, count) === index),
  )
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({ low: Math.min(...group), high: Math.max(...group) }))
}

/** The number of the band that holds a value, counted from 1; 0 where none does. */
export const findBand = (value: number, bands: readonly Band[]): number =>
  bands.findIndex(({ low, high }) => value >= low && value <= high) + 1

const findStep = (value: number, min: number, step: number, count: number) =>
  step === 0 ? 0 : Math.min(count - 1, Math.floor((value - min) / step))
