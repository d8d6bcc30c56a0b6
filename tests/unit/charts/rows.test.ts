import { expect, test } from 'vitest'

import { placeMark, toTicks } from '@/lib/charts/rows'

const shares = { min: 0, max: 100, step: 25 }

test('a range lies where its ends lie on the scale', () => {
  expect(placeMark({ kind: 'range', low: 51.7, high: 97.2, hollow: false }, shares)).toEqual({
    kind: 'range',
    startPercent: 51.7,
    widthPercent: 45.5,
    hollow: false,
  })
})

test('a scale need not start at zero', () => {
  const scores = { min: 1, max: 6, step: 1 }
  expect(placeMark({ kind: 'dot', value: 2, hollow: true }, scores)).toEqual({
    kind: 'dot',
    percent: 20,
    hollow: true,
  })
})

test.each([
  { kind: 'dot', value: -1 },
  { kind: 'dot', value: 100.1 },
  { kind: 'range', low: -1, high: 50 },
  { kind: 'range', low: 50, high: 101 },
] as const)('what does not fit the scale is refused: %o', (mark) => {
  expect(() => placeMark({ ...mark, hollow: false }, shares)).toThrow('does not fit')
})

test('a range that runs backwards is refused', () => {
  expect(() => placeMark({ kind: 'range', low: 60, high: 50, hollow: false }, shares)).toThrow(
    'backwards',
  )
})

test('the lines of a scale have both its ends', () => {
  expect(toTicks(shares).map(({ value }) => value)).toEqual([0, 25, 50, 75, 100])
})
