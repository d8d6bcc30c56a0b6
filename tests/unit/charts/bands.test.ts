import { expect, test } from 'vitest'

import { findBand, toBands } from '@/lib/charts/bands'

test('values are split at equal steps, and each band names the values in it', () => {
  expect(toBands([46.8, 57, 65, 78, 97.3], 3)).toEqual([
    { low: 46.8, high: 57 },
    { low: 65, high: 78 },
    { low: 97.3, high: 97.3 },
  ])
})

test('a band without a value is left out', () => {
  expect(toBands([1, 1.1, 9], 3)).toEqual([
    { low: 1, high: 1.1 },
    { low: 9, high: 9 },
  ])
})

test('equal values are one band, and no values are none', () => {
  expect(toBands([5, 5], 3)).toEqual([{ low: 5, high: 5 }])
  expect(toBands([], 3)).toEqual([])
})

test.each([
  [46.8, 1],
  [57, 1],
  [78, 2],
  [99, 0],
])('%d lies in band %i', (value, band) => {
  expect(findBand(value, toBands([46.8, 57, 65, 78, 97.3], 3))).toBe(band)
})
