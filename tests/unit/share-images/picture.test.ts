import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'

import { getPalette } from '@/lib/colours/tokens'
import { clothWidthPx, layOut } from '@/lib/share-images/lay-out'
import type { ShareCard } from '@/lib/share-images/share-card'
import { toShareSvg } from '@/lib/share-images/to-svg'

const usual = { pattern: 'VN', overline: 'Viet Nam · 2018', foot: 'MSME Day in ASEAN' }
const sentence = 'Several agencies to help, several counts of whom to help. '
const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

const cards: readonly (readonly [string, ShareCard])[] = [
  ['a title of one word', { ...usual, title: 'Indonesia' }],
  ['marks above and below letters', { ...usual, title: 'ÁẨỒ ỮŮ ÅŐ ĘỌ ȚȘ gjpqy' }],
  ['200 characters', { ...usual, title: sentence.repeat(4).slice(0, 200).trim() }],
  ['200 wide characters', { ...usual, title: 'MÅW MÅW '.repeat(25).trim() }],
  ['a long word', { ...usual, title: longWord }],
  ['a word that fits on no line', { ...usual, title: longWord.repeat(2) }],
  ['a figure', { ...usual, title: sentence.trim(), figure: '1,234,567.8%–9,876,543.2%' }],
  ['a long overline', { ...usual, overline: sentence.repeat(2).trim(), title: 'Viet Nam' }],
]

describe.each(cards)('%s', (_, card) => {
  test('is there whole', async () => {
    const layout = await layOut(card)
    const withoutSpaces = (text: string | undefined) => text?.replaceAll(' ', '')

    for (const role of ['overline', 'title', 'figure', 'foot'] as const)
      expect(withoutSpaces(layout[role]?.lines.join('')), role).toBe(withoutSpaces(card[role]))
  })

  test('leaves its margins free', async () => {
    const { pixels, width, height } = draw(await toShareSvg(card, getPalette().light))
    const isFree = (left: number, top: number, right: number, bottom: number) => {
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1)
          if (pixels.readUInt32BE((y * width + x) * 4) !== pixels.readUInt32BE(0)) return false
      return true
    }
    const clothLeft = width - clothWidthPx

    expect(isFree(0, 0, 60, height), 'left').toBe(true)
    expect(isFree(0, 0, clothLeft, 60), 'top').toBe(true)
    expect(isFree(clothLeft - 60, 0, clothLeft, height), 'before the cloth').toBe(true)
    expect(isFree(0, height - 60, clothLeft, height), 'bottom').toBe(true)
    expect(isFree(0, height - 136, clothLeft, height - 120), 'above the foot').toBe(true)
  })
})

test('a decomposed letter is drawn as one', async () => {
  expect(await layOut({ ...usual, title: 'Vie\u0323\u0302t' })).toMatchObject({
    title: { lines: ['Việt'] },
  })
})

test.each(['ประเทศไทย', 'កម្ពុជា', 'بروني', '越南', 'Малайзия', 'MSME 🎉'])(
  'a title in other letters is left off: %s',
  async (title) => {
    const { title: found, foot } = await layOut({ ...usual, title })

    expect(found).toBeUndefined()
    expect(foot?.lines).toEqual(['MSME Day in ASEAN'])
  },
)

test('the same card is drawn by the same characters', async () => {
  const card = { ...usual, title: 'A law that says what an innovative start-up is' }

  expect(await toShareSvg(card, getPalette().light)).toBe(
    await toShareSvg(card, getPalette().light),
  )
})

const draw = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render()
