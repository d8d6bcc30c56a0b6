import { expect } from '@playwright/test'

import type { Driver } from './driver'
import { middleOf, openPlace, places, widths } from './places'
import { test } from './webkit-test'

test.use({ reader: { dark: false, still: false, scripts: false } })

for (const { name, path, isFixture } of places) {
  for (const width of widths) {
    test.describe(`${name}, ${width === 400 ? 'narrow' : 'wide'}, WebKit without JavaScript`, () => {
      test.beforeEach(({ driver, sites }) =>
        openPlace(driver, sites, { path, isFixture, width, scripts: false }),
      )

      test('the marker leads to its entry, which is highlighted, and its back link leads back', async ({
        driver,
      }) => {
        const plain = await driver.run(readEntry)
        expect(plain).toMatchObject({ inView: false, outline: 'none', tips: 0 })

        await driver.press(await middleOf(driver, '[data-tested]'))
        await expect.poll(async () => new URL(await driver.address()).hash).toBe(plain.hash)
        await expect.poll(() => driver.run(readEntry)).toMatchObject(shown)
        expect((await driver.run(readEntry)).background).not.toBe(plain.background)

        const markerPlain = await driver.run(readMarker)
        await driver.press(await middleOf(driver, ':target .note-back a'))
        await expect.poll(() => hashOf(driver)).toBe(`#${markerPlain.id}`)
        await driver.point({ x: 2, y: 2 })
        await expect.poll(() => driver.run(readMarker)).toMatchObject({ inView: true })
        expect((await driver.run(readMarker)).background).not.toBe(markerPlain.background)
      })

      test('nothing opens for a resting mouse, and no button is left that does nothing', async ({
        driver,
      }) => {
        await driver.point(await middleOf(driver, '[data-tested]'))
        await new Promise((resolve) => setTimeout(resolve, 300))
        expect(await driver.run(readEntry)).toMatchObject({ tips: 0, buttons: 0 })
      })
    })
  }
}

const shown = { inView: true, outline: 'solid', tips: 0 }

const hashOf = async (driver: Driver) => new URL(await driver.address()).hash

/** The entry of the marker under test, and what a script would have made. */
function readEntry() {
  const hash = document.querySelector<HTMLAnchorElement>('[data-tested]')?.hash ?? ''
  const entry = document.getElementById(hash.slice(1)) ?? document.body
  const { top, bottom } = entry.getBoundingClientRect()
  const { outlineStyle, backgroundColor } = getComputedStyle(entry)
  return {
    ...{ hash, inView: bottom > 0 && top < innerHeight },
    ...{ outline: outlineStyle, background: backgroundColor },
    tips: document.querySelectorAll('.cite-tip').length,
    buttons: document.querySelectorAll('.notes button').length,
  }
}

function readMarker() {
  const marker = document.querySelector('[data-tested]') ?? document.body
  const { top, bottom } = marker.getBoundingClientRect()
  const background = getComputedStyle(marker).backgroundColor
  return { id: marker.id, background, inView: bottom > 0 && top < innerHeight }
}
