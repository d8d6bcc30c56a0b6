import type { Page } from '@playwright/test'
import { expect, pages, pressableShares, screens, test } from './citation-test'

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
        const changed = await heightChanges(page)
        expect(changed.length).toBeGreaterThan(1)
        expect(changed.filter(({ pixels }) => Math.abs(pixels) > 0.01)).toEqual([])
      })

      test('none stands alone on a line, at any width', async ({ page }) => {
        const { placed, alone } = await lonelyMarkers(page)
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
    const changed = await heightChanges(page)
    expect(changed.filter(({ pixels }) => pixels > 1).length).toBeGreaterThan(1)
  })

  test('without the word joiner markers stand alone after full stops and neighbours', async ({
    page,
  }) => {
    await addRule(page, '.cite::before { content: none }')
    const { alone } = await lonelyMarkers(page)
    expect(alone).toContain('latin')
  })

  for (const language of ['thai', 'lao', 'khmer', 'burmese']) {
    test(`as a box of its own a marker stands alone in ${language} text`, async ({ page }) => {
      await addRule(page, '.cite { display: inline-block } .cite-hold { white-space: normal }')
      const { alone } = await lonelyMarkers(page)
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

/** How much higher each block with markers is than without them, when it stands on one line. */
function heightChanges(page: Page): Promise<{ text: string; pixels: number }[]> {
  return page.locator('*:has(> a.cite)').evaluateAll((parents) => {
    const blocks = parents.map((parent) => parent.closest<HTMLElement>('p, li, td, h2, h3')!)
    return [...new Set(blocks)].map((block) => {
      const markers = [...block.querySelectorAll<HTMLElement>('a.cite')]
      block.style.setProperty('white-space', 'nowrap')
      const withMarkers = block.getBoundingClientRect().height
      for (const marker of markers) marker.style.setProperty('display', 'none')
      const pixels = withMarkers - block.getBoundingClientRect().height
      for (const marker of markers) marker.style.removeProperty('display')
      block.style.removeProperty('white-space')
      return { text: block.textContent.slice(0, 40), pixels }
    })
  })
}

/**
 * Sets each paragraph with markers at many widths. A marker stands alone when the letter (or the
 * marker) before it is on another line; named by its paragraph.
 */
function lonelyMarkers(page: Page): Promise<{ placed: number; alone: string[] }> {
  return page.locator('p:has(a.cite)').evaluateAll((paragraphs) => {
    const middleOf = ({ top, bottom }: DOMRect) => (top + bottom) / 2
    const alone = new Set<string>()
    let placed = 0

    for (const paragraph of paragraphs as HTMLElement[]) {
      const half = parseFloat(getComputedStyle(paragraph).lineHeight) / 2
      const pairs = [...paragraph.querySelectorAll('a.cite')].flatMap((marker) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
        walker.currentNode = marker
        const before = walker.previousNode() as Text | null
        if (!before || /\s$/.test(before.data)) return []
        const letter = document.createRange()
        letter.setStart(before, before.length - 1)
        letter.setEnd(before, before.length)
        return [{ marker, letter }]
      })
      for (let width = 150; width <= 640; width += 5) {
        paragraph.style.setProperty('inline-size', `${width}px`)
        for (const { marker, letter } of pairs) {
          placed++
          const above =
            middleOf(marker.getBoundingClientRect()) - middleOf(letter.getBoundingClientRect())
          if (above > half) alone.add(paragraph.id || paragraph.textContent.slice(0, 40))
        }
      }
      paragraph.style.removeProperty('inline-size')
    }
    return { placed, alone: [...alone] }
  })
}
