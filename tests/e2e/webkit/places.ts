import { expect } from '@playwright/test'

import type { Driver } from './driver'
import type { Sites } from './webkit-test'

type Place = { readonly path: string; readonly isFixture: boolean }

export const places = [
  { name: 'fixture', path: '/fixtures/citations.html', isFixture: true },
  { name: 'press release', path: '/en/2018/press-release/', isFixture: false },
]

/** Up to 640 px there is a sheet; the window cannot be narrower than its tool bar, some 450 px. */
export const widths = [400, 1440]

/** Opens a page where the marker under test is in view, its entry is not, and the mouse is away. */
export async function openPlace(
  driver: Driver,
  sites: Sites,
  { path, isFixture, width, scripts = true }: Place & { width: number; scripts?: boolean },
): Promise<void> {
  await driver.resize(width, 900)
  await driver.goto((isFixture ? sites.fixtures : sites.framed).origin + path)
  await driver.point({ x: 2, y: 2 })
  await driver.run(markMarker)
  // Scripts begin a moment after the page; until then a marker is a link.
  if (scripts) await expect.poll(() => driver.run(hasStarted)).toBe(true)
}

const hasStarted = () => document.querySelector('.toast') !== null

/** The release has its list beside its text where there is room: only its last mark is far from it. */
function markMarker() {
  const marker =
    [...document.querySelectorAll('.release > p')]
      .find(({ textContent }) => textContent.includes('Alviar'))
      ?.querySelector<HTMLElement>('a.cite') ?? document.querySelector<HTMLElement>('a.cite')
  marker?.setAttribute('data-tested', '')
  if (document.querySelector('.release'))
    marker?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

export async function middleOf(driver: Driver, selector: string) {
  const at = await driver.run((wanted: string) => {
    const box = document.querySelector(wanted)?.getClientRects()[0]
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }, selector)
  expect(at, selector).toBeTruthy()
  return at ?? { x: 0, y: 0 }
}
