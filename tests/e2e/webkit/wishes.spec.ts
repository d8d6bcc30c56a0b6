import { expect } from '@playwright/test'

import { middleOf, openPlace, places } from './places'
import { test } from './webkit-test'

test.use({ reader: { dark: true, still: true, scripts: true } })

for (const { name, path, isFixture } of places) {
  test(`${name}: for a reader of WebKit who wants it dark and still, so is a tooltip`, async ({
    driver,
    sites,
  }) => {
    await openPlace(driver, sites, { path, isFixture, width: 1440 })
    await driver.press(await middleOf(driver, '[data-tested]'))
    await expect
      .poll(() => driver.run(() => document.querySelectorAll(':popover-open').length))
      .toBe(1)
    const { seconds, ink, surface } = await driver.run(readTip)
    expect(seconds).toBe('0s')
    expect(surface).toBeLessThan(70)
    expect(ink).toBeGreaterThan(200)
  })
}

test('what the content policy refuses is told by WebKit', async ({ driver, sites }) => {
  const { origin, complaints } = sites.framed
  await driver.goto(`${origin}/en/`)
  await driver.run(() => {
    document.body.style.backgroundImage = 'url(https://elsewhere.example/picture.png)'
  })
  await expect.poll(() => complaints.join()).toContain('elsewhere.example')
  complaints.length = 0
})

/** How long the tooltip fades, and how light its words and ground are, from 0 to 255. */
function readTip() {
  const tip = document.querySelector('.cite-tip') ?? document.body
  const { transitionDuration, color, backgroundColor } = getComputedStyle(tip)
  const context = document.createElement('canvas').getContext('2d')
  const lightness = (value: string) => {
    if (!context) return undefined
    context.fillStyle = value
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return (red + green + blue) / 3
  }
  return { seconds: transitionDuration, ink: lightness(color), surface: lightness(backgroundColor) }
}
