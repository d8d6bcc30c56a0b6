import { borderRows, borders, motifs, type Cell } from './motifs'

/** The colours of threads, by role: what is drawn gives them their colour. */
export const tones = ['first', 'second', 'third'] as const
export type Tone = (typeof tones)[number]

/**
 * One repeat of a woven band, which continues to both sides. `threads` are SVG path data to be
 * stroked: lines along the middle of each row, in cells of 1 × 1; a stroke of 1 fills the row.
 */
export type Weave = {
  readonly columns: number
  readonly rows: number
  readonly threads: Readonly<Record<Tone, string>>
}

const columns = 24
const halfMotif = 6
const orders = [
  ['first', 'second', 'third'],
  ['first', 'third', 'second'],
  ['second', 'first', 'third'],
  ['second', 'third', 'first'],
  ['third', 'first', 'second'],
  ['third', 'second', 'first'],
] as const satisfies readonly (readonly Tone[])[]

/**
 * The woven pattern of a code, such as `vn` or `2018`: the same code always gives the same band.
 * Bands share their build (a motif between two borders, mirrored above and below), and differ in
 * motif, border and order of colours. The motifs are geometry; none copies that of a people.
 */
export function toWeave(code: string): Weave {
  const choose = toChooser(code)
  const motif = choose(motifs)
  const border = choose(borders)
  const order = choose(orders)
  const half = [
    ...rowsOf(halfMotif + 1, motif),
    [],
    ...rowsOf(borderRows, border),
    ...rowsOf(1, edge),
  ]
  const rows = [...half.slice(1).toReversed(), ...half]
  return {
    columns,
    rows: rows.length,
    threads: {
      first: toPath(rows, order.indexOf('first')),
      second: toPath(rows, order.indexOf('second')),
      third: toPath(rows, order.indexOf('third')),
    },
  }
}

const edge: Cell = () => 0

const rowsOf = (count: number, cell: Cell) =>
  Array.from({ length: count }, (_, y) => Array.from({ length: columns }, (_, x) => cell(x, y)))

/** Runs of one colour as lines, row by row, in relative steps, which compress well. */
function toPath(rows: readonly (readonly (number | undefined)[])[], colour: number): string {
  return rows
    .map((row, y) => {
      const runs = toRuns(row, colour)
      return runs
        .map(({ start, length }, index) => {
          const before = runs[index - 1]
          const move = before ? `m${start - before.start - before.length} 0` : `M${start} ${y}.5`
          return `${move}h${length}`
        })
        .join('')
    })
    .join('')
}

function toRuns(row: readonly (number | undefined)[], colour: number) {
  const runs: { start: number; length: number }[] = []
  row.forEach((cell, x) => {
    if (cell !== colour) return
    const last = runs.at(-1)
    if (last && last.start + last.length === x) last.length += 1
    else runs.push({ start: x, length: 1 })
  })
  return runs
}

// With this start the eleven member states get eleven motifs, and the first edition the twelfth.
const seed = 460682

/** Picks from lists by a hash of the code (FNV-1a, 32 bits), part after part. */
function toChooser(code: string) {
  let hash = seed
  for (const byte of new TextEncoder().encode(code)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  }
  return <Item>(items: readonly Item[]): Item => {
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
    hash = (hash ^ (hash >>> 12)) >>> 0
    return items[hash % items.length] as Item
  }
}
