import type { Page } from '@playwright/test'
import { findLonelyMarkers, measureHeights } from './citation-measures'
import { expect, pages, pressableShares, screens, test } from './citation-test'

const parents = '*:has(> a.cite)'
const paragraphs = 'p:has(a.cite)'

for (const under of pages) {
  for (const { name, viewport } of screens) {
    test.describe(`${under.name}, ${name}, markers`, () => {
      test.use({ viewport })
      test.beforeEach(({ open }) => open(under))

      test('each is an inline link with role, number and name, and the number is its entry’s', async ({
        page,
      }) => {
        const markers = await page.locator('a.cite').evaluateAll((all) =>
          all.map((marker) => {
            const entry = document.getElementById(marker.getAttribute('href')!.slice(1))
            const entries = [...(entry?.parentElement?.children ?? [])]
            return {
              role: marker.getAttribute('role'),
              display: getComputedStyle(marker).display,
              text: marker.textContent,
              name: marker.getAttribute('aria-label'),
              description: marker.getAttribute('aria-describedby'),
              style: marker.getAttribute('style'),
              number: entry ? entries.indexOf(entry) + 1 : undefined,
            }
          }),
        )
        expect(markers.length).toBeGreaterThan(3)
        for (const { number, name, ...rest } of markers) {
          const text = `[${number}]`
          expect(rest).toEqual({
            ...{ role: 'doc-noteref', display: 'inline', text, description: null, style: null },
          })
          expect(name).toMatch(new RegExp(`^(Source|Note) ${number}(, .+)?$`))
        }
      })

      test('each can be pressed on 24 × 24 px, also beside another', async ({ page }) => {
        const shares = await pressableShares(page.locator('a.cite'))
        expect(shares.length).toBeGreaterThan(3)
        expect(shares.filter(({ share }) => share < 1)).toEqual([])
      })

      test('so can each in a narrow typeface, also with text at 200%', async ({ page }) => {
        await addRule(page, '.cite { font-family: Arial, "Liberation Sans" }')
        for (const size of ['100%', '200%']) {
          await addRule(page, `:root { font-size: ${size} }`)
          const shares = await pressableShares(page.locator('a.cite'))
          expect(shares.filter(({ share }) => share < 1)).toEqual([])
        }
      })

      test('none changes the height of its line', async ({ page }) => {
        const changed = await page.locator(parents).evaluateAll(measureHeights)
        expect(changed.length).toBeGreaterThan(1)
        expect(changed.filter(({ pixels }) => Math.abs(pixels) > 0.01)).toEqual([])
      })

      test('none stands alone on a line, at any width', async ({ page }) => {
        const { placed, alone } = await page.locator(paragraphs).evaluateAll(findLonelyMarkers)
        expect(placed).toBeGreaterThan(500)
        expect(alone).toEqual([])
      })
    })
  }
}

test.describe('made-up page, the measures themselves', () => {
  test.beforeEach(({ open }) => open())

  test('a marker as a box of its own changes its line', async ({ page }) => {
    await addRule(page, '.cite { display: inline-block; line-height: 1.6; min-block-size: 24px }')
    const changed = await page.locator(parents).evaluateAll(measureHeights)
    expect(changed.filter(({ pixels }) => pixels > 1).length).toBeGreaterThan(1)
  })

  test('without the word joiner markers stand alone after full stops and neighbours', async ({
    page,
  }) => {
    await addRule(page, '.cite::before { content: none }')
    const { alone } = await page.locator(paragraphs).evaluateAll(findLonelyMarkers)
    expect(alone).toContain('latin')
  })

  for (const language of ['thai', 'lao', 'khmer', 'burmese']) {
    test(`as a box of its own a marker stands alone in ${language} text`, async ({ page }) => {
      await addRule(page, '.cite { display: inline-block } .cite-hold { white-space: normal }')
      const { alone } = await page.locator(paragraphs).evaluateAll(findLonelyMarkers)
      expect(alone).toContain(language)
    })
  }

  test('a margin that pulls neighbours together takes pixels from their targets', async ({
    page,
  }) => {
    await addRule(page, '.cite-next { margin-inline-start: -8px }')
    const shares = await pressableShares(page.locator('a.cite'))
    expect(shares.some(({ share }) => share < 1)).toBe(true)
  })
})

/** The content policy refuses style elements, and not style sheets made by script. */
function addRule(page: Page, rule: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, rule)
}
