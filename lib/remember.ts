/**
 * A pure function of plain values that keeps what it has made, for results that are dear and used again.
 * It keeps them for as long as the program runs, so the arguments must come from a limited set.
 */
export function remember<Arguments extends readonly (string | number)[], Result>(
  make: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  const made = new Map<string, Result>()

  return (...values) => {
    const key = JSON.stringify(values)
    const known = made.get(key)
    if (known !== undefined) return known
    const result = make(...values)
    made.set(key, result)
    return result
  }
}
