import { expect, test } from 'vitest'

import { fitText, type Fit } from '@/lib/share-images/fit-text'

// Every character is half an em wide, the space too.
const toWidths = (text: string) =>
  new Map([...text.split(' '), ...Array.from(text)].map((part) => [part, part.length / 2] as const))

const box = { widthPx: 404, heightPx: 220 }
const usual: Fit = { box, sizesPx: [100, 80, 50, 40, 20], lineHeight: 1 }
const fit = (text: string, changes: Partial<Fit> = {}) =>
  fitText(text, toWidths(text), { ...usual, ...changes })

test('a short text has the largest size', () => {
  expect(fit('MSME Day')).toEqual({ lines: ['MSME Day'], sizePx: 100, lineHeightPx: 100 })
})

test('a long text has the largest size at which all its lines have room', () => {
  const { lines = [], sizePx = 0 } = fit('one law two grants ten states and more') ?? {}

  expect(lines.join(' ')).toBe('one law two grants ten states and more')
  expect(lines.length * sizePx).toBeLessThanOrEqual(box.heightPx)
  expect(Math.max(...lines.map(({ length }) => (length / 2) * sizePx))).toBeLessThanOrEqual(404)
  expect(sizePx).toBe(50)
})

test('lines are about as long as each other', () => {
  expect(fit('aaaa bbbb cc')?.lines).toEqual(['aaaa', 'bbbb cc'])
  expect(fit('aaa bb cc dd', { sizesPx: [80] })?.lines).toEqual(['aaa bb', 'cc dd'])
})

test('above a size a text has two lines at most', () => {
  const text = 'aaaa bbbb cccc'
  const tall = { box: { widthPx: 304, heightPx: 400 } }

  expect(fit(text, tall)?.lines).toHaveLength(3)
  expect(fit(text, { ...tall, fewLinesAbovePx: 50 })).toMatchObject({
    sizePx: 50,
    lines: ['aaaa bbbb', 'cccc'],
  })
})

test('a word is broken only where it fits whole at no size', () => {
  expect(fit('a'.repeat(40))).toMatchObject({ lines: ['a'.repeat(40)], sizePx: 20 })

  const broken = fit('b'.repeat(60))
  expect(broken?.lines.join('')).toBe('b'.repeat(60))
  expect(broken?.sizePx).toBe(50)
})

test('a text that fits at no size is left off whole', () => {
  expect(fit('word '.repeat(500))).toBeUndefined()
})
