import { expect, test } from '@playwright/test'

import { findFaultsInPage, listSharedPaths, measureOverflow } from './soundness'

for (const path of listSharedPaths()) {
  test(`${path} is sound in a second engine`, async ({ page }) => {
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(path)
    // Scripts may begin a moment after the page.
    await expect.poll(() => page.evaluate(findFaultsInPage)).toEqual([])
    for (const width of [1440, 360, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(measureOverflow), `${width} px`).toBe(0)
    }
    expect(complaints).toEqual([])
  })
}
