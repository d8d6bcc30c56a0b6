import { expect, test } from 'vitest'

import { findTooMuch, limits } from '@/lib/check/too-much'
import { toTextFile } from '@/lib/check/text-file'

const find = (text: string, hasText = true) => findTooMuch(toTextFile('content/a', text), hasText)

test.each<[what: string, text: string, line: number, message: RegExp]>([
  ['a file', 'word\n'.repeat(limits.fileCharacters / 4), 50_001, /file is too long/],
  ['a line', `a\n\n${'a'.repeat(limits.lineCharacters + 1)}`, 3, /line is too long/],
  ['a paragraph', `a\n\n${'word '.repeat(100).concat('\n').repeat(41)}`, 3, /paragraph or table/],
  ['a table of many rows', `a\n\n${'| b |\n'.repeat(limits.blockLines + 1)}`, 3, /1,000 lines/],
  ['a table of many columns', `a\n|${'b|'.repeat(limits.columns + 1)}`, 2, /too many columns/],
  ['many paragraphs', 'a\n\n'.repeat(limits.blocks + 1), 4001, /too many paragraphs/],
  ['many citations', 'a[^b]\n\n'.repeat(limits.citations + 1), 2001, /cites too often/],
  ['quotations in quotations', `a\n\n${'> '.repeat(51)}a`, 3, /in one another/],
  ['lists in lists', `a\n\n${'1. '.repeat(51)}a`, 3, /in one another/],
  ['brackets in brackets', `a\n${'['.repeat(51)}`, 2, /in one another/],
  ['tags in tags', `a\n${'<Uncited>\n\n'.repeat(51)}`, 102, /in one another/],
])('%s that is too much is told where it begins to be', (_, text, line, message) => {
  const problem = find(text)

  expect(problem).toMatchObject({ file: 'content/a', line, severity: 'error' })
  expect(problem?.message).toMatch(message)
})

test.each([
  ['as many citations as can be', 'a[^b]\n\n'.repeat(limits.citations)],
  ['many brackets, one after the other', '[a](/b/) '.repeat(1000)],
  ['many tags, one after the other', '<Quote speaker="a">b</Quote> <Cite /> '.repeat(400)],
  ['a line of stars or hyphens', `${'* '.repeat(3)}\n\n${'-'.repeat(500)}`],
])('%s can be read', (_, text) => {
  expect(find(text)).toBeUndefined()
})

test('fields without empty lines are no paragraph', () => {
  expect(find('- name: word\n'.repeat(5000), false)).toBeUndefined()
})
