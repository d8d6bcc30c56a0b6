import { expect, test } from 'vitest'

import { toMedian, toTimesTable } from '@/lib/build/bench/to-times-table'

test.each([
  [[3], 3],
  [[1, 2], 1.5],
  [[1, 2, 9], 2],
  [[1, 2, 4, 9], 3],
])('the middle of %j is %d', (times, median) => {
  expect(toMedian(times)).toBe(median)
})

test('a row has the middle, the shortest and the longest', () => {
  expect(toTimesTable([{ name: 'served', timesMs: [30.4, 10, 20] }])).toContain(
    '| served | 20 | 10 | 30 |',
  )
})
