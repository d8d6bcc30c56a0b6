import { describe, expect, test } from 'vitest'

import { citedMark, findUncitedNumbers } from '@/lib/check/uncited-numbers'

import { append, checkWith, findMarker, toPlace } from './content-tree'

const numbers = (text: string) => findUncitedNumbers(text, 'en').map(({ number }) => number)

describe('a number needs a citation', () => {
  test.each([
    ['They had 40 courses.', ['40']],
    ['About 99.8% of firms, 505,134 in all.', ['99.8', '505,134']],
    [`Cited.${citedMark} Then 12 more.`, ['12']],
    [`Then 12 more. Cited.${citedMark}`, ['12']],
    ['In Malaysia 65% of jobs', ['65']],
    ['Growth was 2014% at most.', ['2014']],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})

describe('a number needs none', () => {
  test.each([
    [
      'where its sentence cites, before or after the full stop',
      `40 courses.${citedMark} 50${citedMark}.`,
    ],
    ['as a year or a span of years', 'In 2014, over 2016–2020, 2006-10 and the 2010s.'],
    ['as a date', 'On 27 June, 6 April 2017, June 27, 2018 and 14 and 15 June 2013.'],
    ['as an ordinal', 'The 27th summit and the 2nd edition.'],
    [
      'as part of the name of a law or document',
      'Resolution 71/279, Decree 253/PM, Act 10644, 1-InnoCERT.',
    ],
    ['as a place in a document', 'On page 59 and in footnote 2.'],
  ])('%s', (_why, text) => {
    expect(numbers(text)).toEqual([])
  })
})

test('months are those of the language of the text', () => {
  expect(findUncitedNumbers('Pada 27 Juni 2018.', 'id')).toEqual([])
  expect(findUncitedNumbers('Pada 27 Juni 2018.', 'en')).toHaveLength(1)
})

test('the check names the line and column of the number', async () => {
  const changes = append('pages/about.en.mdx', '\nWords.\n\nThere are ¶64 of them.\n')
  const problems = (await checkWith(changes)).filter(({ message }) =>
    message.includes('cites nothing'),
  )
  expect(problems.map(toPlace)).toEqual([findMarker(changes)])
})

test('a number can be marked as one that needs no source, with the reason', async () => {
  const text = '\nThere are <Uncited reason="counted on this page">64</Uncited> of them.\n'
  expect(await checkWith(append('pages/about.en.mdx', text))).toEqual([])
})
