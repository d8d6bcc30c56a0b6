import { expect, test } from 'vitest'

import { diffSentences } from '@/lib/changes/diff-sentences'
import { readSentences } from '@/lib/changes/read-sentences'

const read = (text: string, language = 'en') => readSentences(text, language)
const texts = (text: string, language = 'en') => read(text, language).map((one) => one.text)
const diff = (before: string, after: string) => diffSentences(read(before), read(after))

test('a sentence keeps the citations behind its full stop, and values stand among its words', () => {
  expect(
    texts('They are <Statistic of="share" in="malaysia" />.[^a, p. 1][^b] So *they* say.'),
  ).toEqual(['They are ⟨share, malaysia⟩.[^a, p. 1][^b]', 'So they say.'])
})

test('front matter is no text; headings, items, cells and notes are', () => {
  expect(
    texts(
      '---\ntitle: x\n---\n\n## Head\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\nSee.[^n]\n\n[^n]: A note.',
    ),
  ).toEqual(['Head', 'one', 'two', 'a', 'b', 'c', 'd', 'See.[^n]', 'Note “n”: A note.'])
})

test('a decimal point and an abbreviation in a citation end no sentence', () => {
  expect(texts('It rose by 2.5% then.[^a, p. 4] Yes.')).toEqual([
    'It rose by 2.5% then.[^a, p. 4]',
    'Yes.',
  ])
})

test('a sentence in other words, a new one, one that went and one that moved are told apart', () => {
  const before = 'The first stays. The second has nine words in it, all told. The third goes away.'
  const after = 'The first stays. The second has ten words in it, all told. New things come now!'

  expect(diff(before, after).map(({ kind }) => kind)).toEqual(['changed', 'removed', 'added'])
  expect(diff('One here.\n\nTwo there.', 'Two there.\n\nOne here.')).toMatchObject([
    { kind: 'moved' },
  ])
})

test('the words that came and went are found, also where a language writes no spaces', () => {
  const before = readSentences('ธุรกิจขนาดเล็กมีความสำคัญ', 'th')
  const after = readSentences('ธุรกิจขนาดใหญ่มีความสำคัญ', 'th')

  expect(diffSentences(before, after)).toMatchObject([{ kind: 'changed' }])
  expect(diff('There are 10 firms in it.', 'There are 12 firms in it.')).toEqual([
    {
      kind: 'changed',
      runs: [
        { kind: 'same', text: 'There are ' },
        { kind: 'removed', text: '10' },
        { kind: 'added', text: '12' },
        { kind: 'same', text: ' firms in it.' },
      ],
    },
  ])
})
