// The framework asks twice for each page, for its head and for its body, and draws some pages at once; every
// press kit of an edition asks for all statistics.
const most = 16

/**
 * A pure function of plain values that keeps the latest few results, for results that are asked for again
 * soon and are too large to be kept for long.
 */
export function rememberLatest<Arguments extends readonly (string | number)[], Result>(
  make: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  const made = new Map<string, Result>()

  return (...values) => {
    const key = JSON.stringify(values)
    const known = made.get(key)
    if (known !== undefined) return known
    const result = make(...values)
    const [oldest] = made.size >= most ? made.keys() : []
    if (oldest !== undefined) made.delete(oldest)
    made.set(key, result)
    return result
  }
}
