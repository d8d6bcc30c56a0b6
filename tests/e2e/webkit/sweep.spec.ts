import { expect } from '@playwright/test'

import { findFaultsInPage, listSharedPaths, measureOverflow } from '../soundness'
import { test } from './webkit-test'

for (const path of listSharedPaths()) {
  test(`${path} is sound in WebKit`, async ({ driver, sites }) => {
    const { origin } = sites.framed
    await driver.resize(1440, 900)
    await driver.goto(origin + path)
    // Scripts may begin a moment after the page.
    await expect.poll(() => driver.run(findFaultsInPage)).toEqual([])
    expect(await driver.run(measureOverflow), '1440 px').toBe(0)

    for (const width of [320, 360]) {
      await driver.goto(`${origin}/frame?width=${width}&path=${encodeURIComponent(path)}`)
      await driver.enterFrame()
      expect(await driver.run(() => innerWidth)).toBe(width)
      expect(await driver.run(measureOverflow), `${width} px`).toBe(0)
      await driver.leaveFrame()
    }
  })
}
