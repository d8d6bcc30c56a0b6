import { describe, expect, test } from 'vitest'

import { numberMentions, toKeys, toLetter, type Mention } from '@/lib/citations/number-mentions'

const source = (key: string, locator?: string): Mention => ({
  kind: 'source',
  key,
  ...(locator !== undefined && { locator }),
})
const note = (key: string): Mention => ({ kind: 'note', key })

const toNumbers = (
  mentions: readonly Mention[],
  inNotes?: (name: string) => readonly Mention[],
) => {
  const { marks } = numberMentions(mentions, inNotes)
  return mentions.map((mention) => marks.get(mention)?.number)
}

describe('numbers', () => {
  test('follow the first mention, and a source cited twice keeps its own', () => {
    const mentions = [
      source('kpi'),
      source('index'),
      source('index'),
      note('publications'),
      source('usaid'),
    ]
    expect(toNumbers(mentions)).toEqual([1, 2, 2, 3, 4])
  })

  test('are one sequence for sources and notes', () => {
    expect(toNumbers([note('a'), source('b'), note('c'), note('a')])).toEqual([1, 2, 3, 1])
  })

  test('do not change with the locator', () => {
    expect(toNumbers([source('a', 'p. 1'), source('b'), source('a', 'p. 2')])).toEqual([1, 2, 1])
  })

  test('of what a note cites come after those of the text', () => {
    const inNote = source('in-note')
    const cited = [note('remark'), source('in-text')]
    const { marks } = numberMentions(cited, (name) => (name === 'remark' ? [inNote] : []))
    expect(marks.get(inNote)?.number).toBe(3)
  })

  test('of a source cited in the text and in a note are one', () => {
    const inNote = source('a', 'p. 9')
    const { marks, entries } = numberMentions([source('a'), note('n')], () => [inNote])
    expect(marks.get(inNote)).toMatchObject({ number: 1, id: 'cite-a-2' })
    expect(entries).toHaveLength(2)
  })

  test('come to an end where notes cite each other', () => {
    const other: Record<string, Mention> = { a: note('b'), b: note('a') }
    const { entries } = numberMentions([note('a')], (name) => [other[name] ?? note('a')])
    expect(entries.map(({ key }) => key)).toEqual(['a', 'b'])
  })
})

describe('an entry of the list', () => {
  const mentions = [source('a', 'p. 12'), source('b'), source('a', 'table 3')]
  const { entries } = numberMentions(mentions)

  test('holds every mention with its own anchor and locator', () => {
    expect(entries[0]?.marks).toMatchObject([
      { id: 'cite-a-1', target: 'source-a', locator: 'p. 12' },
      { id: 'cite-a-2', target: 'source-a', locator: 'table 3' },
    ])
  })

  test('stands at its number', () => {
    expect(entries.map(({ number, key }) => [number, key])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
  })

  test('does not mix up a note and a source of one name', () => {
    expect(numberMentions([source('x'), note('x')]).entries.map(({ id }) => id)).toEqual([
      'source-x',
      'note-x',
    ])
  })
})

test('the keys of a page are those of its sources, in the order of their numbers', () => {
  expect(toKeys(numberMentions([source('b'), note('n'), source('a')]))).toEqual(['b', 'a'])
})

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [27, 'ab'],
  [51, 'az'],
  [52, 'ba'],
  [702, 'aaa'],
])('mention %i has the letter %s', (index, letter) => {
  expect(toLetter(index)).toBe(letter)
})
