import { expect } from '@playwright/test'

import type { Driver } from './driver'
import { keys } from './driver'
import { middleOf, openPlace, places, widths } from './places'
import { test } from './webkit-test'

for (const { name, path, isFixture } of places) {
  for (const width of widths) {
    test.describe(`${name}, ${width === 400 ? 'narrow' : 'wide'}, in WebKit`, () => {
      test.beforeEach(async ({ driver, sites }) => {
        await openPlace(driver, sites, { path, isFixture, width })
      })

      test('a press opens pinned, and the same again closes and returns focus', async ({
        driver,
      }) => {
        const before = await driver.address()
        await driver.press(await middleOf(driver, '[data-tested]'))
        await expect.poll(() => stateOf(driver)).toEqual(opened)
        await driver.point({ x: 2, y: 2 })
        // Longer than a preview would stay.
        await new Promise((resolve) => setTimeout(resolve, 600))
        expect(await stateOf(driver)).toEqual(opened)

        await driver.press(await middleOf(driver, '[data-tested]'))
        await expect.poll(() => stateOf(driver)).toEqual({ ...closed, focus: 'marker' })
        expect(await driver.address()).toBe(before)
      })

      test('Enter opens pinned, Esc closes and returns focus', async ({ driver }) => {
        await driver.run(() => document.querySelector<HTMLElement>('[data-tested]')?.focus())
        expect(await stateOf(driver)).toEqual({ ...closed, focus: 'marker' })
        await driver.key(keys.enter)
        await expect.poll(() => stateOf(driver)).toEqual(opened)
        await driver.key(keys.escape)
        await expect.poll(() => stateOf(driver)).toEqual({ ...closed, focus: 'marker' })
      })

      test('Tab reaches markers and opens nothing, goes through what is open, and on', async ({
        driver,
      }) => {
        const focused = () => driver.run(() => document.activeElement?.outerHTML)
        const markTested = () =>
          driver.run(() => document.querySelector('[data-tested]')?.outerHTML)
        for (let presses = 0; presses < 60; presses++) {
          if ((await focused()) === (await markTested())) break
          await driver.key(keys.tab)
        }
        expect(await stateOf(driver)).toEqual({ ...closed, focus: 'marker' })
        await driver.key(keys.enter)
        await expect.poll(() => stateOf(driver)).toEqual(opened)

        const stops = await driver.measure(
          (elements) => elements.map(({ outerHTML }) => outerHTML),
          '.cite-tip :is(a, button)',
        )
        expect(stops.length).toBeGreaterThan(3)
        for (const stop of stops) {
          await driver.key(keys.tab)
          expect(await focused()).toBe(stop)
        }
        await driver.key(keys.tab)
        expect(await stateOf(driver)).toEqual(closed)
        await driver.key(keys.shift, keys.tab)
        expect(await stateOf(driver)).toEqual({ ...closed, focus: 'marker' })

        await driver.key(keys.enter)
        await expect.poll(() => stateOf(driver)).toEqual(opened)
        await driver.key(keys.tab)
        await expect.poll(focused).toBe(stops[0])
        await driver.key(keys.shift, keys.tab)
        expect(await stateOf(driver)).toEqual({ ...closed, focus: 'marker' })
      })

      test('a press outside closes, and does not return focus', async ({ driver }) => {
        await driver.press(await middleOf(driver, '[data-tested]'))
        await expect.poll(() => stateOf(driver)).toEqual(opened)
        await driver.press({ x: 3, y: 3 })
        await expect.poll(() => stateOf(driver)).toEqual(closed)
      })

      test('the close button closes and returns focus', async ({ driver }) => {
        await driver.press(await middleOf(driver, '[data-tested]'))
        await expect.poll(() => stateOf(driver)).toEqual(opened)
        await driver.press(await middleOf(driver, '.cite-tip-close'))
        await expect.poll(() => stateOf(driver)).toEqual({ ...closed, focus: 'marker' })
      })

      test('a resting mouse opens a tooltip without focus, and no sheet', async ({ driver }) => {
        await driver.point(await middleOf(driver, '[data-tested]'))
        if (width === 400) {
          await new Promise((resolve) => setTimeout(resolve, 600))
          expect(await stateOf(driver)).toEqual(closed)
          return
        }
        await expect.poll(() => stateOf(driver)).toEqual({ ...opened, focus: 'elsewhere' })
        await driver.point(await middleOf(driver, '.cite-tip'))
        await new Promise((resolve) => setTimeout(resolve, 600))
        expect(await stateOf(driver)).toEqual({ ...opened, focus: 'elsewhere' })
        await driver.key(keys.escape)
        await expect.poll(() => stateOf(driver)).toEqual(closed)
      })

      test('it is a group with the name of its marker, whose list leads back', async ({
        driver,
      }) => {
        await driver.press(await middleOf(driver, '[data-tested]'))
        await expect.poll(() => stateOf(driver)).toEqual(opened)
        const { name: said, role } = await driver.describe('.cite-tip')
        expect(role).toBe('group')
        expect(said).toBe(
          await driver.run(() =>
            document.querySelector('[data-tested]')?.getAttribute('aria-label'),
          ),
        )
        expect(await driver.run(findDeadMarkers)).toEqual([])
      })

      test('it stands inside the window', async ({ driver }) => {
        await driver.press(await middleOf(driver, '[data-tested]'))
        await expect.poll(() => stateOf(driver)).toEqual(opened)
        const { left, right, bottom, room, height } = await driver.run(measureTip)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(0.5)
        expect(height).toBeGreaterThan(60)
        if (width === 400) {
          expect(Math.abs(bottom)).toBeLessThanOrEqual(0.5)
          expect(height).toBeLessThanOrEqual(room * 0.6 + 1)
        }
      })
    })
  }
}

const opened = { open: 1, focus: 'tip', expanded: true }
const closed = { open: 0, focus: 'elsewhere', expanded: false }

const stateOf = (driver: Driver) => driver.run(readState)

function readState() {
  const tested = document.querySelector('[data-tested]')
  const focused = document.activeElement
  const isTip = focused?.classList.contains('cite-tip') ?? false
  return {
    open: document.querySelectorAll(':popover-open').length,
    focus: isTip ? 'tip' : focused === tested ? 'marker' : 'elsewhere',
    expanded: tested?.getAttribute('aria-expanded') === 'true',
  }
}

/** Markers without an entry, or whose entry has no link back to them. */
function findDeadMarkers(): readonly string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a.cite:not(.cite-tip a)')]
    .filter((marker) => {
      const entry = document.getElementById(marker.hash.slice(1))
      return !entry?.querySelector(`[role=doc-backlink][href="#${marker.id}"]`)
    })
    .map(({ id }) => id)
}

/** The tooltip's distances to the edges of the window, past which they are positive. */
function measureTip() {
  const box = document.querySelector('.cite-tip')?.getBoundingClientRect() ?? new DOMRect()
  const { clientWidth } = document.documentElement
  return {
    left: box.left,
    right: box.right - clientWidth,
    bottom: box.bottom - innerHeight,
    height: box.height,
    room: innerHeight,
  }
}
