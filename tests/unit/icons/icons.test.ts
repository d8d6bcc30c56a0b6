import { expect, test } from 'vitest'

import { getPalette } from '@/lib/colours/tokens'
import { drawIcon } from '@/lib/icons/draw-icon'
import { icons, toIconPng, type IconName } from '@/lib/icons/icons'
import { toIco } from '@/lib/icons/to-ico'

test.each(Object.keys(icons) as IconName[])('%s is a square PNG of its size', (name) => {
  const png = toIconPng(icons[name])

  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    icons[name].sizePx,
    icons[name].sizePx,
  ])
})

test('a launcher that cuts the icon to a circle leaves the diamond whole', () => {
  const [, left = NaN, size = NaN] =
    /viewBox="(\S+) \S+ (\S+)/
      .exec(drawIcon(getPalette().light, icons['icon-maskable-512.png'].shape))
      ?.map(Number) ?? []
  const middle = left + size / 2
  // The safe zone of the manifest: a circle of two fifths of the width around the middle.
  expect(middle).toBe(8)
  expect(7).toBeLessThanOrEqual(size * 0.4)
})

test('an icon file says where its one PNG begins and how long it is', () => {
  const png = Buffer.from('a picture')
  const ico = toIco(png, 32)

  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
  const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)]
  expect(String(ico.subarray(start, start + length))).toBe('a picture')
  expect(ico).toHaveLength(start + length)
})
