/**
 * A pure function of plain values that keeps what it has made, for results that are dear and used again.
 * @param most how many results it keeps, the latest ones. Without it, it keeps them for as long as the program
 *   runs, so the arguments must come from a limited set
 */
export function remember<Arguments extends readonly (string | number)[], Result>(
  make: (...values: Arguments) => Result,
  most = Infinity,
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

/**
 * How many pages are kept. The framework asks twice for each, for its head and for its body, and draws some
 * at once; all pages of a large site would take too much memory.
 */
export const pagesKept = 16

/** A pure function of an object that never changes, which keeps what it has made for as long as the object lives. */
export function rememberOf<Key extends object, Result extends object>(
  make: (key: Key) => Result,
): (key: Key) => Result {
  const made = new WeakMap<Key, Result>()

  return (key) => {
    const known = made.get(key)
    if (known) return known
    const result = make(key)
    made.set(key, result)
    return result
  }
}
