import type { Locator, Page } from '@playwright/test'

import { findFirefoxWindow } from './firefox-window'

/** A finger that goes down and up on an element, once that stands still and nothing lies over it. */
export async function tap(
  page: Page,
  target: Locator,
  position?: { x: number; y: number },
): Promise<void> {
  await target.tap({ trial: true, ...(position && { position }) })
  const box = (await target.boundingBox())!
  const { x, y } = position ?? { x: box.width / 2, y: box.height / 2 }
  await page.touchscreen.tap(box.x + x, box.y + y)
}

export async function swipeUp(
  page: Page,
  from: { x: number; y: number },
  distance: number,
): Promise<void> {
  const steps = Array.from({ length: distance / 20 }, (_, index) => 20 * (index + 1))
  const points = [from, ...steps.map((moved) => ({ x: from.x, y: from.y - moved }))]
  if (isFirefox(page)) {
    const window = await findFirefoxWindow(page)
    return window.touch(...points)
  }
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: typeof points) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  for (const [index, point] of points.entries())
    await touch(index === 0 ? 'touchStart' : 'touchMove', [point])
  await touch('touchEnd', [])
}

const isFirefox = (page: Page) => page.context().browser()?.browserType().name() === 'firefox'
