import { expect, test } from 'vitest'

import { getWords } from '@/lib/content/languages'
import { markWithdrawn } from '@/lib/content/withdrawal'

const toStory = (language: string, kinds?: readonly string[]) => ({
  _raw: { flattenedPath: `editions/2018/stories/viet-nam.${language}` },
  title: 'Rice',
  ...(kinds && { changes: kinds.map((kind) => ({ kind })) }),
})

test.each([
  [undefined, 'Rice'],
  [['correction', 'update'], 'Rice'],
  [['withdrawal'], 'Withdrawn: Rice'],
  [['withdrawal', 'update'], 'Withdrawn: Rice'],
])('after %j the title is "%s"', (kinds, title) => {
  expect(markWithdrawn([toStory('en', kinds)], [getWords('en')])[0]?.title).toBe(title)
})

test('while the words of a language cannot be read, its titles stay as they are', () => {
  expect(markWithdrawn([toStory('th', ['withdrawal'])], [getWords('en')])[0]?.title).toBe('Rice')
})
