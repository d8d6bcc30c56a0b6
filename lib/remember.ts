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
