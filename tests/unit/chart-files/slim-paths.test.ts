import { expect, test } from 'vitest'

import { slimPaths, toRelative } from '@/lib/chart-files/slim-paths'

test.each([
  ['M10 20L12.5 19H0V5Q1 2 3 4Z', 'm10 20l2.5-1l-12.5 0l0-14q1-3 3-1z'],
  ['M1 1L2 2ZM5 5L6 6', 'm1 1l1 1zm4 4l1 1'],
  ['M1.04 1C1 1 2 2 3.06 3', 'm1 1c0 0 1 1 2.1 2'],
  ['M1 1L1 1L2 1', 'm1 1l1 0'],
])('%s goes from point to point as %s', (path, relative) => {
  expect(toRelative(path)).toBe(relative)
})

test('rounding does not add up along a path', () => {
  const absolute = Array.from({ length: 200 }, (_, index) => `L${index * 0.16} 0`).join('')
  const steps = [...toRelative(`M0 0${absolute}`).matchAll(/l(-?[\d.]+)/g)]
  const end = steps.reduce((sum, [, step]) => sum + Number(step), 0)

  expect(end).toBeCloseTo(31.8)
})

test('what is not known stops the drawing', () => {
  expect(() => toRelative('M0 0A1 1 0 0 0 2 2')).toThrow('"A"')
})

test('masks go with what refers to them', () => {
  const svg = '<mask id="a"><rect width="1"/></mask><path mask="url(#a)" d="M1 1L2 2"/>'
  expect(slimPaths(svg)).toBe('<path d="m1 1l1 1"/>')
})
