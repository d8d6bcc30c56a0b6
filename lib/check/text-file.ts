export type Position = { readonly line: number; readonly column: number }

export type TextFile = {
  /** From the project's folder: 'content/…'. */
  readonly path: string
  readonly text: string
  /** Line and column, both from 1, of an offset in the text. */
  readonly positionAt: (offset: number) => Position
  /** The offset of a line and column. */
  readonly offsetAt: (position: Position) => number
}

export function toTextFile(path: string, text: string): TextFile {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return {
    path,
    text,
    positionAt(offset) {
      const line = countUpTo(lineStarts, offset)
      return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 }
    },
    offsetAt: ({ line, column }) => (lineStarts[line - 1] ?? 0) + column - 1,
  }
}

/** How many of the ascending numbers are at most the limit, found by halving. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
