import { expect, test } from 'vitest'

import { findNearest } from '@/lib/citations/nearest'

const keys = ['asean-sme-policy-index-2014', 'asean-sme-overview', 'kpi-baseline-2017']

test.each([
  ['asean-sme-policy-index-2041', 'asean-sme-policy-index-2014'],
  ['asean-sme-overviev', 'asean-sme-overview'],
  ['kpi-basline-2017', 'kpi-baseline-2017'],
  ['policy-index-2014', 'asean-sme-policy-index-2014'],
])('"%s" most likely means "%s"', (word, nearest) => {
  expect(findNearest(word, keys)).toBe(nearest)
})

test.each(['zzz', 'world-bank-doing-business', ''])('nothing is near to "%s"', (word) => {
  expect(findNearest(word, keys)).toBeUndefined()
})

test('of two that are equally near, the first in the alphabet is taken, whatever the order', () => {
  expect(findNearest('index-c', ['index-b', 'index-a'])).toBe('index-a')
})
