import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

import { tones, toWeave, type Weave } from '@/lib/patterns/weave'

const memberStateCodes = ['BN', 'KH', 'ID', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'TL', 'VN']
const codes = [...memberStateCodes, '2018', '2019', 'x', '', 'a code as long as a sentence']

/** The band cell by cell, as a browser strokes it: the tones of each cell, row by row. */
function toCells({ threads }: Weave): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const tone of tones) {
    let x = 0
    let y = 0
    for (const [, command = '', numbers = ''] of threads[tone].matchAll(/([Mmh])([^Mmh]*)/g)) {
      const [first = NaN, second = NaN] = numbers.split(' ').map(Number)
      if (command === 'M') [x, y] = [first, second - 0.5]
      if (command === 'm') x += first
      if (command !== 'h') continue
      for (let step = 0; step < first; step += 1) {
        const cell = `${x + step},${y}`
        cells.set(cell, `${cells.get(cell) ?? ''}${tone}`)
      }
      x += first
    }
  }
  return cells
}

const toDrawing = (code: string) => {
  const weave = toWeave(code)
  const cells = toCells(weave)
  return Array.from({ length: weave.rows }, (_, y) =>
    Array.from({ length: weave.columns }, (_, x) => cells.get(`${x},${y}`) ?? 'ground'),
  )
}

describe.each(codes)('the band of "%s"', (code) => {
  test('is the same each time', () => {
    expect(toWeave(code)).toEqual(toWeave(code))
  })

  test('gives each cell one colour at most, within the repeat', () => {
    const { columns, rows } = toWeave(code)
    for (const [cell, colours] of toCells(toWeave(code))) {
      const [x = -1, y = -1] = cell.split(',').map(Number)
      expect(tones).toContain(colours)
      expect(x >= 0 && x < columns && y >= 0 && y < rows, cell).toBe(true)
    }
  })

  test('is mirrored above and below, and uses all three colours', () => {
    const drawing = toDrawing(code)
    expect(drawing.toReversed()).toEqual(drawing)
    expect(new Set(drawing.flat())).toEqual(new Set([...tones, 'ground']))
  })

  test('weighs next to nothing in a page', () => {
    expect(brotliCompressSync(Object.values(toWeave(code).threads).join()).length).toBeLessThan(400)
  })
})

test('every two member states differ in a fifth of the cells of the middle or more, whatever the shift', () => {
  const middles = memberStateCodes.map((code) => {
    const drawing = toDrawing(code)
    const middle = (drawing.length - 1) / 2
    return drawing.slice(middle - 6, middle + 7)
  })
  middles.forEach((one, index) => {
    for (const [offset, other] of middles.slice(index + 1).entries()) {
      const pair = [memberStateCodes[index], memberStateCodes[index + 1 + offset]].join(' and ')
      const shares = Array.from({ length: 24 }, (_, shift) => {
        const cells = one.flatMap((row, y) =>
          row.map((tone, x) => [tone, other[y]?.[(x + shift) % 24]]),
        )
        return cells.filter(([a, b]) => a !== b).length / cells.length
      })
      expect(Math.min(...shares), pair).toBeGreaterThan(0.2)
    }
  })
})
