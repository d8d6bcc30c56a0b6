import { expect, test } from 'vitest'

import { formatProblems } from '@/lib/check/format-problems'
import { errorAt, errorIn } from '@/lib/check/problem'
import type { Problem } from '@/lib/check/problem'
import { toTextFile } from '@/lib/check/text-file'

const story = 'content/editions/2018/stories/viet-nam.en.mdx'

const error: Problem = {
  ...errorAt(
    toTextFile(story, 'One.\nThey grow.[^index-2041] More.\n'),
    15,
    'cites the source "index-2041".',
  ),
  topic: 'citations',
  why: 'A figure without its source cannot be checked.',
}
const advice: Problem = { ...errorIn(story, 'The title.'), severity: 'advice' }

/** What is shown of a problem at the marker ¶ of a text: its line and the line below it. */
function showPlace(marked: string): readonly string[] {
  const file = toTextFile(story, marked.replace('¶', ''))
  return formatProblems([errorAt(file, marked.indexOf('¶'), 'Wrong.')])
    .split('\n')
    .slice(1, 3)
}

test('a problem shows its place, what is wrong, its line, and why it matters', () => {
  expect(formatProblems([advice, error])).toBe(`${story}:2:11  cites the source "index-2041".
  2 | They grow.[^index-2041] More.
    |           ^^^^^^^^^^^^^
  Why it matters: A figure without its source cannot be checked.

Advice, which stops nothing:

${story}:1:1  The title.

content/ has 1 error and 1 piece of advice.`)
})

test.each([
  [[], 'content/ has no errors.'],
  [[error, error], 'content/ has 2 errors.'],
  [[advice, advice], 'content/ has no errors and 2 pieces of advice.'],
])('the last line counts', (problems, last) => {
  expect(formatProblems(problems).split('\n').at(-1)).toBe(last)
})

test('a long line is cut around the place', () => {
  const [line = '', underline = ''] = showPlace(`${'a '.repeat(400)}¶wrong${' b'.repeat(400)}`)

  expect(line.length).toBeLessThan(100)
  expect(line).toMatch(/^ {2}1 \| ….* wrong .*…$/)
  expect(underline.indexOf('^')).toBe(line.indexOf('wrong'))
  expect(underline).toMatch(/[^^]\^{5}$/)
})

test.each([
  ['Thai marks above letters take no column', 'ที่นี่ ¶wrong', 3],
  ['a Thai vowel beside its letter takes one', 'ทำ ¶wrong', 3],
  ['Vietnamese letters with loose marks take one', 'Vie\u0302\u0323t ¶wrong', 5],
  ['Chinese characters take two', '中文 ¶wrong', 5],
])('the underline stands below the place: %s', (_, text, columns) => {
  expect(showPlace(text)[1]).toBe(`    | ${' '.repeat(columns)}^^^^^`)
})

test('a letter is never cut from its marks', () => {
  const [line = ''] = showPlace(`${'ก็'.repeat(200)}¶x`)

  expect(line).toContain(`…${'ก็'.repeat(39)}x`)
})

test.each([
  ['a tab', 'a\t¶b', '  1 | a b'],
  ['a character that commands a terminal', 'a\u001b[31m ¶b', '  1 | a\uFFFD[31m b'],
  ['a mark that turns the direction of writing', 'a\u202e ¶b', '  1 | a\uFFFD b'],
])('%s does nothing to the terminal', (_, text, line) => {
  expect(showPlace(text)[0]).toBe(line)
})

test('the end of a line is marked, too', () => {
  expect(showPlace('ab¶\ncd')).toEqual(['  1 | ab', '    |   ^'])
})

test('the same advice in many files is told once, with its places', () => {
  const places = ['a', 'b'].map((name) => ({
    ...errorAt(
      toTextFile(`content/sources/${name}.yaml`, 'URL: http://x.org\n'),
      5,
      'Prefer https:.',
    ),
    severity: 'advice' as const,
    why: 'It is safer.',
  }))

  expect(formatProblems(places)).toBe(`Advice, which stops nothing:

Prefer https:.
  Why it matters: It is safer.
  In 2 places:
    content/sources/a.yaml:1:6  | URL: http://x.org
    content/sources/b.yaml:1:6  | URL: http://x.org

content/ has no errors and 2 pieces of advice.`)
})

test('errors keep a place each, until they are many of one kind', () => {
  const three = [1, 2, 3].map((line) => ({ ...error, line }))

  expect(formatProblems(three).match(/cites/g)).toHaveLength(3)
  expect(formatProblems([...three, { ...error, line: 4 }])).toContain('In 4 places:')
})

test('what can be mended is offered only where it was not tried', () => {
  const fixable: Problem = { ...error, fix: { edits: [], done: 'Done.' } }

  expect(formatProblems([fixable, error], { offersFix: true })).toContain(
    'One of these can be mended for you: npm run check -- --fix',
  )
  expect(formatProblems([fixable])).not.toContain('--fix')
  expect(formatProblems([error], { offersFix: true })).not.toContain('--fix')
})

test('colour comes only if it is asked for', () => {
  expect(formatProblems([error])).not.toContain('\u001b')
  expect(formatProblems([error], { isColoured: true })).toContain(
    '\u001b[31m[^index-2041]\u001b[39m',
  )
})
