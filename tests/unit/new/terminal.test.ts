import { PassThrough } from 'node:stream'

import { expect, test } from 'vitest'

import { toTerminal } from '@/lib/new/terminal'

test('Enter on a search that finds nothing asks for other letters instead of answering with nothing', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const keys = [
    ['Which?', 'zzz'],
    ['0 matches', '\r'],
    ['Take some away', '\x7f\x7f\x7f'],
    ['more', '19'],
    ['1 match', '\r'],
  ] as const
  let [fresh, said, next] = ['', '', 0]
  output.on('data', (data: Buffer) => {
    fresh += data.toString()
    said += data.toString()
    const [words, key] = keys[next] ?? []
    if (words === undefined || !(words === 'more' || fresh.includes(words))) return
    next += 1
    fresh = ''
    setTimeout(() => input.write(key), 50)
  })
  const choices = Array.from({ length: 20 }, (_, index) => ({
    value: `source-${index}`,
    label: `source-${index}`,
  }))

  expect(await toTerminal(input, output).askChoice('Which?\nOne of them.', choices)).toBe(
    'source-19',
  )
  expect(said).toContain('Nothing in the list has these letters.')
})
