import { expect, test } from 'vitest'

import { toDotGrid } from '@/lib/charts/dots'

test('64 million enterprises are 64 dots of a million in four rows of 16', () => {
  const grid = toDotGrid(64_000_000, 1_000_000, 16)
  expect(grid.rows).toBe(4)
  expect(grid.dots).toHaveLength(64)
  expect(grid.dots.at(-1)).toEqual({ column: 15, row: 3 })
})

test('the last row may be shorter', () => {
  expect(toDotGrid(5, 1, 3)).toMatchObject({ rows: 2, dots: { length: 5 } })
})
