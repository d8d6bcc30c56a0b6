import { expect, test } from 'vitest'

import { shortenWords } from '@/lib/check/plain-words'

const long = 'a'.repeat(2000)

test.each<[what: string, message: string]>([
  ['in quotation marks', `"${long}" is not in the dictionary.`],
  ['between other signs', `Set it in italics: *${long}*.`],
  ['of several words in quotation marks', `"${'so many words '.repeat(200)}" is too long.`],
])('what a message repeats %s is cut', (_, message) => {
  const shortened = shortenWords(message)

  expect(shortened.length).toBeLessThan(250)
  expect(shortened).toContain('…')
})

test('a message of ordinary length stays as it is', () => {
  const message = `"${'a'.repeat(300)}" is not in the dictionary.`

  expect(shortenWords(message)).toBe(message)
})
