import { expect } from '@playwright/test'

import { findLonelyMarkers, measureHeights, measurePresses } from '../citation-measures'
import { openPlace, places, widths } from './places'
import { test } from './webkit-test'

for (const { name, path, isFixture } of places) {
  for (const width of widths) {
    test.describe(`${name}, ${width === 400 ? 'narrow' : 'wide'}, in WebKit`, () => {
      test.beforeEach(({ driver, sites }) => openPlace(driver, sites, { path, isFixture, width }))

      test('markers, back links and links can be pressed on 24 × 24 px', async ({ driver }) => {
        for (const selector of ['a.cite', '.note-back a, .note-links a']) {
          const shares = await driver.measure(measurePresses, selector)
          expect(shares.length).toBeGreaterThan(3)
          expect(shares.filter(({ share }) => share < 1)).toEqual([])
        }
      })

      test('no marker changes the height of its line', async ({ driver }) => {
        const changed = await driver.measure(measureHeights, '*:has(> a.cite)')
        expect(changed.length).toBeGreaterThan(1)
        expect(changed.filter(({ pixels }) => Math.abs(pixels) > 0.01)).toEqual([])
      })

      test('no marker stands alone on a line, at any width', async ({ driver }) => {
        const { placed, alone } = await driver.measure(findLonelyMarkers, 'p:has(a.cite)')
        expect(placed).toBeGreaterThan(500)
        expect(alone).toEqual([])
      })

      test('the list is named endnotes, and its numbers are those of the markers', async ({
        driver,
      }) => {
        const list = await driver.run(() => ({
          display: getComputedStyle(document.querySelector('.notes > ol > li')!).display,
          numbers: getComputedStyle(document.querySelector('.notes > ol')!).listStyleType,
          heading: document.querySelector('.notes :is(h1, h2, h3)')?.textContent,
        }))
        expect(list).toMatchObject({ display: 'list-item', numbers: 'cite' })
        // Its tree knows endnotes as a named region.
        expect(await driver.describe('section.notes[role=doc-endnotes]')).toEqual({
          ...{ role: 'region', name: list.heading },
        })
      })
    })
  }
}
