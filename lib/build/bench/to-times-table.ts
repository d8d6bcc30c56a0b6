export type TimesRow = { readonly name: string; readonly timesMs: readonly number[] }

/** A Markdown table with the middle, the shortest and the longest of some times, in whole milliseconds. */
export function toTimesTable(rows: readonly TimesRow[]): string {
  const lines = rows.map(({ name, timesMs }) => {
    const sorted = timesMs.toSorted((a, b) => a - b)
    const cells = [toMedian(sorted), sorted[0] ?? 0, sorted.at(-1) ?? 0]
    return `| ${name} | ${cells.map((ms) => ms.toFixed(0)).join(' | ')} |`
  })
  return ['| | Median | Shortest | Longest |', '|---|---:|---:|---:|', ...lines].join('\n')
}

/** The middle of ascending numbers; between two middles, their mean. */
export function toMedian(sorted: readonly number[]): number {
  const half = sorted.length / 2
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return (low + high) / 2
}
