import { expect, test } from 'vitest'

import { formatProblems } from '@/lib/check/format-problems'
import type { Problem } from '@/lib/check/problem'

const error: Problem = {
  file: 'content/editions/2018/stories/viet-nam.en.mdx',
  line: 18,
  column: 44,
  message: 'cites the source "index-2041".',
  severity: 'error',
}
const advice: Problem = { ...error, line: 2, column: 1, message: 'The title.', severity: 'advice' }

test('errors come first, then advice under a heading, then how many there are', () => {
  expect(formatProblems([advice, error]))
    .toBe(`content/editions/2018/stories/viet-nam.en.mdx:18:44  cites the source "index-2041".

Advice, which stops nothing:
content/editions/2018/stories/viet-nam.en.mdx:2:1  The title.

content/ has 1 error and 1 piece of advice.`)
})

test.each([
  [[], 'content/ has no errors.'],
  [[error, error], 'content/ has 2 errors.'],
  [[advice, advice], 'content/ has no errors and 2 pieces of advice.'],
])('the last line counts', (problems, last) => {
  expect(formatProblems(problems).split('\n').at(-1)).toBe(last)
})
