import { expect, test } from 'vitest'

import { toMedian } from '@/lib/build/bench/measure-ratings'
import type { Measurement } from '@/lib/build/bench/measurement'
import { toComparison } from '@/lib/build/bench/to-table'

const measurement: Measurement = {
  requests: 4,
  bytes: { total: 20_000, Document: 10_000, Stylesheet: 8_000, Script: 2_000, Image: 0, Font: 0 },
  performance: 100,
  accessibility: 100,
  bestPractices: 96,
  seo: 100,
  fcpMs: 750,
  lcpMs: 900,
  tbtMs: 0,
  cls: 0,
}

test('a comparison tells how many times as much our page takes', () => {
  const half = { ...measurement, requests: 2, bytes: { ...measurement.bytes, total: 8_000 } }
  const lines = toComparison(
    { name: 'ours', measurement },
    { name: 'theirs', measurement: half },
  ).split('\n')

  expect(lines).toHaveLength(5)
  expect(lines[2]).toContain('| ours | 4 | 20.0 | 10.0 |')
  expect(lines[4]).toContain('| ratio | × 2.00 | × 2.50 | × 1.00 |')
  expect(lines[4], 'no ratio to nothing').toContain('| – |')
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[5], 5],
])('the median of %j is %d', (values, median) => {
  expect(toMedian(values)).toBe(median)
})
