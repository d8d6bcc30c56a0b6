import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { brotliCompressSync } from 'node:zlib'
import {
  boxOf,
  entryOf,
  expect,
  holdClock,
  nameOf,
  narrow,
  pages,
  pointAt,
  pointAway,
  pressAt,
  pressableShares,
  screens,
  test,
  wide,
} from './citation-test'
import { swipeUp, tap } from './fingers'

for (const under of pages) {
  for (const { name, viewport } of screens) {
    test.describe(`${under.name}, ${name}, a press`, () => {
      test.use({ viewport })

      test('Enter opens pinned and moves focus inside; tabbing alone opens nothing', async ({
        page,
        open,
        marker,
        tip,
        openTips,
      }) => {
        await open(under)
        const isFocused = () => marker.evaluate((element) => element === document.activeElement)
        for (let presses = 0; presses < 60 && !(await isFocused()); presses++) {
          await page.keyboard.press('Tab')
        }
        await expect(marker).toBeFocused()
        await page.waitForTimeout(400)
        await expect(openTips).toHaveCount(0)

        await page.keyboard.press('Enter')
        await expect(openTips).toHaveCount(1)
        await expect(tip).toBeFocused()
        await expect(marker).toHaveAttribute('aria-expanded', 'true')
        await page.waitForTimeout(400)
        await expect(openTips).toHaveCount(1)

        await page.keyboard.press('Escape')
        await expect(openTips).toHaveCount(0)
        await expect(marker).toBeFocused()
        await expect(marker).not.toHaveAttribute('aria-expanded')
      })

      test('a click opens pinned, and the same click again closes', async ({
        page,
        open,
        marker,
        tip,
        openTips,
      }) => {
        await open(under)
        const address = page.url()
        await marker.click()
        await expect(openTips).toHaveCount(1)
        await expect(tip).toBeFocused()
        await pointAway(page)
        await page.waitForTimeout(600)
        await expect(openTips).toHaveCount(1)

        await marker.click()
        await expect(openTips).toHaveCount(0)
        await expect(marker).toBeFocused()
        await page.waitForTimeout(300)
        await expect(openTips).toHaveCount(0)
        expect(page.url()).toBe(address)
      })

      test('the close button closes and gives focus back', async ({
        open,
        marker,
        tip,
        openTips,
      }) => {
        await open(under)
        await marker.click()
        await tip.getByRole('button', { name: 'Close' }).click()
        await expect(openTips).toHaveCount(0)
        await expect(marker).toBeFocused()
      })

      test('a press outside closes, and focus stays where the reader pressed', async ({
        page,
        open,
        marker,
        openTips,
      }) => {
        await open(under)
        await marker.click()
        await page.locator('h1').click({ position: { x: 2, y: 2 } })
        await expect(openTips).toHaveCount(0)
        await expect(marker).not.toBeFocused()
      })

      test('Ctrl click and middle click stay a link', async ({
        context,
        open,
        marker,
        openTips,
      }) => {
        await open(under)
        const href = (await marker.getAttribute('href'))!
        const clicks = [
          () => marker.click({ modifiers: ['Control'] }),
          () => marker.click({ button: 'middle' }),
        ]
        for (const click of clicks) {
          const opened = context.waitForEvent('page')
          await click()
          const tab = await opened
          await tab.waitForURL((url) => url.hash === href)
          await tab.close()
          await expect(openTips).toHaveCount(0)
        }
      })

      test('one is open at a time', async ({ page, open, openTips }) => {
        await open(under)
        const [first, second] = [page.locator('a.cite').nth(0), page.locator('a.cite').nth(1)]
        await first.click()
        await second.click()
        await expect(openTips).toHaveCount(1)
        await expect(openTips).toHaveAccessibleName(await nameOf(second))
        await expect(page.locator('a.cite[aria-expanded]')).toHaveCount(1)
        await expect(second).toHaveAttribute('aria-expanded', 'true')
      })

      test('it is a group with the name of its marker and the words of the entry', async ({
        page,
        open,
        marker,
        tip,
      }) => {
        await open(under)
        const name = await nameOf(marker)
        const entry = await entryOf(page, marker)
        await marker.click()
        const group = page.getByRole('group', { name, exact: true })
        await expect(group).toHaveAttribute('popover', 'manual')
        await expect(group.getByText(name, { exact: true })).toBeVisible()
        const said = (await tip.textContent())!.replace(/\s+/g, ' ')
        const paragraphs = await entry.locator('.note-body > p').allTextContents()
        expect(paragraphs.length).toBeGreaterThan(0)
        for (const paragraph of paragraphs) {
          expect(said).toContain(paragraph.replace(/\s+/g, ' ').trim())
        }
        expect(await duplicateIds(page)).toEqual([])
      })

      test('"Go to the list" closes and shows the entry', async ({
        page,
        open,
        marker,
        tip,
        openTips,
      }) => {
        await open(under)
        const entry = await entryOf(page, marker)
        await expect(entry).not.toBeInViewport()
        await marker.click()
        await tip.getByRole('link', { name: 'Go to the list' }).click()
        await expect(openTips).toHaveCount(0)
        await expect(entry).toBeInViewport()
        expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true)
        await expect(marker).not.toBeFocused()
        await page.keyboard.press('Tab')
        await expect(entry.locator(':focus')).toHaveCount(1)
      })

      for (const colorScheme of ['light', 'dark'] as const) {
        test(`axe finds nothing in an open tooltip, ${colorScheme}`, async ({
          page,
          open,
          marker,
          tip,
        }) => {
          await page.emulateMedia({ colorScheme })
          await open(under)
          const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches
          expect(await page.evaluate(isDark)).toBe(colorScheme === 'dark')
          await marker.click()
          await expect(tip).toHaveCSS('opacity', '1')
          const { violations, passes } = await new AxeBuilder({ page })
            .include('.cite-tip')
            .include('.notes')
            .include('a.cite')
            .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(violations).toEqual([])
          expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced')
        })
      }
    })

    test.describe(`${under.name}, ${name}, a finger`, () => {
      test.use({ viewport, hasTouch: true })

      test('a tap opens, the same tap closes, and so does a tap outside', async ({
        page,
        open,
        marker,
        openTips,
      }) => {
        await open(under)
        await tap(page, marker)
        await expect(openTips).toHaveCount(1)
        await page.waitForTimeout(600)
        await expect(openTips).toHaveCount(1)
        await tap(page, marker)
        await expect(openTips).toHaveCount(0)
        await expect(marker).toBeFocused()

        await tap(page, marker)
        await expect(openTips).toHaveCount(1)
        await tap(page, page.locator('h1'), { x: 2, y: 2 })
        await expect(openTips).toHaveCount(0)
      })

      test('scrolling the page with a finger closes nothing', async ({
        page,
        open,
        marker,
        openTips,
      }) => {
        await open(under)
        await tap(page, marker)
        const before = await page.evaluate(() => scrollY)
        await swipeUp(page, { x: 150, y: 250 }, 120)
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
        await expect(openTips).toHaveCount(1)
      })
    })
  }

  test.describe(`${under.name}, 1440 px, a mouse`, () => {
    test.use({ viewport: wide })

    test.beforeEach(async ({ page, open, marker }) => {
      await holdClock(page)
      await open(under)
      await expect(await entryOf(page, marker)).not.toBeInViewport()
    })

    test('opens after 150 ms on the marker, and without taking focus', async ({
      page,
      marker,
      tip,
      openTips,
    }) => {
      await pointAt(page, marker)
      await page.clock.runFor(149)
      await expect(openTips).toHaveCount(0)
      await page.clock.runFor(1)
      await expect(openTips).toHaveCount(1)
      await expect(tip).not.toBeFocused()
    })

    test('a mouse that passes in less than 150 ms opens nothing', async ({
      page,
      marker,
      openTips,
    }) => {
      await pointAt(page, marker)
      await page.clock.runFor(140)
      await pointAway(page)
      await page.clock.runFor(1000)
      await expect(openTips).toHaveCount(0)
    })

    test('hoverable: it stays under the mouse, and closes 300 ms after the mouse left', async ({
      page,
      marker,
      tip,
      openTips,
    }) => {
      await pointAt(page, marker)
      await page.clock.runFor(150)
      await pointAway(page)
      await page.clock.runFor(200)
      await pointAt(page, tip)
      await page.clock.runFor(5000)
      await expect(openTips).toHaveCount(1)

      await pointAt(page, marker)
      await page.clock.runFor(5000)
      await expect(openTips).toHaveCount(1)

      await pointAway(page)
      await page.clock.runFor(299)
      await expect(openTips).toHaveCount(1)
      await page.clock.runFor(1)
      await expect(openTips).toHaveCount(0)
    })

    test('persistent: it stays for as long as the mouse rests', async ({
      page,
      marker,
      openTips,
    }) => {
      await pointAt(page, marker)
      await page.clock.runFor(60_000)
      await expect(openTips).toHaveCount(1)
    })

    test('dismissible: Esc closes it under a mouse that does not move, and leaves focus', async ({
      page,
      marker,
      openTips,
    }) => {
      await pointAt(page, marker)
      await page.clock.runFor(150)
      await expect(openTips).toHaveCount(1)
      await page.keyboard.press('Escape')
      await expect(openTips).toHaveCount(0)
      await page.clock.runFor(5000)
      await expect(openTips).toHaveCount(0)
      await expect(marker).not.toBeFocused()
    })

    test('a click pins what the mouse had opened', async ({ page, marker, tip, openTips }) => {
      await pointAt(page, marker)
      await page.clock.runFor(150)
      await marker.click()
      await expect(tip).toBeFocused()
      await pointAway(page)
      await page.clock.runFor(5000)
      await expect(openTips).toHaveCount(1)
    })

    test('a press inside pins what the mouse had opened', async ({
      page,
      marker,
      tip,
      openTips,
    }) => {
      await pointAt(page, marker)
      await page.clock.runFor(150)
      await tip.locator('.cite-tip-name').click()
      await pointAway(page)
      await page.clock.runFor(5000)
      await expect(openTips).toHaveCount(1)
    })

    test('resting on another marker leaves the pinned one open', async ({
      page,
      marker,
      openTips,
    }) => {
      await marker.click()
      await page.locator('a.cite').nth(1).dispatchEvent('pointerover', { pointerType: 'mouse' })
      await page.clock.runFor(5000)
      await expect(openTips).toHaveAccessibleName(await nameOf(marker))
    })

    for (const pointerType of ['touch', 'pen']) {
      test(`a ${pointerType} that passes over opens nothing`, async ({
        page,
        marker,
        openTips,
      }) => {
        await marker.dispatchEvent('pointerover', { pointerType })
        await page.clock.runFor(1000)
        await expect(openTips).toHaveCount(0)
        await marker.dispatchEvent('pointerover', { pointerType: 'mouse' })
        await page.clock.runFor(1000)
        await expect(openTips).toHaveCount(1)
      })
    }

    test('it hangs on its marker, and its arrow points there', async ({ page, marker, tip }) => {
      await marker.click()
      await expectArrowAt(page, marker, tip)
      expect((await boxOf(tip)).y).toBeGreaterThan((await boxOf(marker)).middle.y)
    })

    test('near the lower edge it opens above', async ({ page, marker, tip }) => {
      await marker.evaluate((element) => {
        document.body.style.setProperty('padding-block', '100vh')
        element.scrollIntoView({ block: 'end', behavior: 'instant' })
        scrollBy(0, 40)
      })
      await pressAt(page, marker)
      await expectArrowAt(page, marker, tip)
      const [from, to] = [await boxOf(marker), await boxOf(tip)]
      expect(to.bottom).toBeLessThan(from.middle.y)
      expect(to.y).toBeGreaterThanOrEqual(0)
    })
  })

  test.describe(`${under.name}, 360 px, the sheet`, () => {
    test.use({ viewport: narrow })

    test('stands at the bottom, at most 60% high, with a close button of 44 px', async ({
      page,
      open,
      marker,
      tip,
    }) => {
      await open(under)
      await marker.click()
      await expectSheet(page, tip)
    })

    test('leaves its marker in sight', async ({ page, open, tip }) => {
      await open(under)
      const marker = page.locator('a.cite:not(.notes a, .cite-tip a)').last()
      await marker.evaluate((element) => element.scrollIntoView({ block: 'end' }))
      expect((await boxOf(marker)).y).toBeGreaterThan(narrow.height * 0.8)
      await marker.click()
      expect((await boxOf(marker)).bottom).toBeLessThanOrEqual((await boxOf(tip)).y)
    })

    test('does not open for a mouse that rests, which could not reach it', async ({
      page,
      open,
      marker,
      openTips,
    }) => {
      await holdClock(page)
      await open(under)
      await pointAt(page, marker)
      await page.clock.runFor(1000)
      await expect(openTips).toHaveCount(0)
    })
  })
}

test('the script takes at most 4 kB', ({ site }) => {
  expect(brotliCompressSync(site.script).length).toBeLessThanOrEqual(4000)
})

for (const { name, viewport } of screens) {
  test.describe(`made-up page, ${name}`, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })

    const copied = [
      {
        what: 'title, publisher, date and address',
        id: 'cite-baseline-2',
        text: 'ASEAN Strategic Action Plan for SME Development 2016–2025: Baseline. ASEAN Secretariat, November 2017. https://asean.org/baseline',
      },
      {
        what: 'no address where there is none',
        id: 'cite-press-1',
        text: 'Owner of a bakery, 27 June 2018.',
      },
    ]
    for (const { what, id, text } of copied) {
      test(`"Copy citation" copies ${what}, and says so`, async ({ page, open, tip }) => {
        await open()
        await page.locator(`#${id}`).click()
        await expect(tip.getByRole('status')).toBeEmpty()
        await tip.getByRole('button', { name: 'Copy citation' }).click()
        await expect(tip.getByRole('status')).toHaveText('Copied')
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
      })
    }

    test('shows kind, title, publisher, date, locator, links and controls', async ({
      page,
      open,
      tip,
    }) => {
      await open()
      await page.locator('#cite-baseline-2').click()
      await expect(tip).toHaveAccessibleName('Source 1, table 3')
      await expect(tip.locator('.note-kind')).toHaveText('Report')
      await expect(tip.locator('time')).toHaveAttribute('datetime', '2017-11')
      await expect(tip.getByText('address checked 3 May 2018')).toBeVisible()
      await expect(tip.getByRole('link')).toHaveText([
        'asean.org',
        'Archived copy',
        'Everywhere this is cited',
        'Go to the list',
      ])
      await expect(tip.getByRole('button')).toHaveText(['×', 'Copy citation'])
      await expect(tip.locator('.note-back')).toHaveCount(0)
    })

    test('a title keeps its language and its direction', async ({ page, open, tip }) => {
      await open()
      await page.locator('#cite-index-1').click()
      await expect(tip.locator('cite')).toHaveAttribute('lang', 'ar')
      await expect(tip.locator('cite')).toHaveAttribute('dir', 'auto')
      await expect(tip.locator('cite')).toHaveCSS('direction', 'rtl')
      await expect(tip).toHaveCSS('direction', 'ltr')
    })

    test('a note has no "Copy citation", and its own citation opens in its place', async ({
      page,
      open,
      tip,
      openTips,
    }) => {
      await open()
      const marker = page.locator('#cite-rounding-1')
      await marker.click()
      await expect(tip).toHaveAccessibleName('Note 3')
      await expect(tip.locator('a.cite')).toHaveCount(1)
      expect(await duplicateIds(page)).toEqual([])
      await expect(tip.getByRole('button', { name: 'Copy citation' })).toHaveCount(0)

      await tip.locator('a.cite').click()
      await expect(openTips).toHaveCount(1)
      await expect(tip).toHaveAccessibleName('Source 1, page 41')
      await expect(tip).toContainText('ASEAN Strategic Action Plan')
      await expect(tip).toBeFocused()

      await page.keyboard.press('Escape')
      await expect(openTips).toHaveCount(0)
      await expect(marker).toBeFocused()
    })

    test('Tab goes through it and on after the marker', async ({ page, open, tip, openTips }) => {
      await open()
      await page.locator('#cite-index-1').click()
      const stops = ['×', 'oecd.example', 'Everywhere this is cited', 'Copy citation']
      for (const stop of [...stops, 'Go to the list']) {
        await page.keyboard.press('Tab')
        await expect(tip.locator(':focus')).toHaveText(stop)
      }
      await page.keyboard.press('Tab')
      await expect(openTips).toHaveCount(0)
      await expect(page.locator('#after-neighbours')).toBeFocused()
    })

    for (const tabs of [0, 1]) {
      test(`Shift+Tab after ${tabs} steps inside returns to the marker`, async ({
        page,
        open,
        openTips,
      }) => {
        await open()
        const marker = page.locator('#cite-index-1')
        await marker.click()
        for (let step = 0; step < tabs; step++) await page.keyboard.press('Tab')
        await page.keyboard.press('Shift+Tab')
        await expect(openTips).toHaveCount(0)
        await expect(marker).toBeFocused()
      })
    }

    test('a press outside does not give focus back, so that what is pressed can take it', async ({
      page,
      open,
      tip,
      openTips,
    }) => {
      await open()
      const marker = page.locator('#cite-index-1')
      await marker.click()
      await expect(tip).toBeFocused()
      await page.locator('h1').dispatchEvent('pointerdown', { pointerType: 'mouse' })
      await expect(openTips).toHaveCount(0)
      await expect(marker).not.toBeFocused()
    })

    test('where the entry is on screen, a resting mouse lights it instead', async ({
      page,
      open,
      openTips,
    }) => {
      await holdClock(page)
      await open()
      await page.locator('#sources').evaluate((heading) => heading.scrollIntoView())
      const marker = page.locator('#cite-baseline-9')
      const entry = page.locator('#source-baseline')
      await expect(entry).toBeInViewport({ ratio: 1 })
      const plain = await entry.evaluate((element) => getComputedStyle(element).backgroundColor)

      await pointAt(page, marker)
      await page.clock.runFor(149)
      await expect(entry).not.toHaveClass('is-lit')
      await page.clock.runFor(1)
      await expect(entry).toHaveClass('is-lit')
      await expect(entry).not.toHaveCSS('background-color', plain)
      await expect(openTips).toHaveCount(0)

      await pointAway(page)
      await page.clock.runFor(300)
      await expect(entry).not.toHaveClass('is-lit')

      await marker.click()
      await expect(openTips).toHaveCount(1)
    })

    test('markers of a page drawn anew work too', async ({ page, open, openTips }) => {
      await open()
      const redraw = () =>
        page.locator('main').evaluate((main) => {
          const copy = main.cloneNode(true) as HTMLElement
          copy.querySelector('.cite-tip')?.remove()
          main.replaceWith(copy)
        })
      for (const key of ['Enter', 'Enter']) {
        await redraw()
        await page.locator('#cite-baseline-1').press(key)
        await expect(openTips).toHaveCount(1)
      }
    })

    test('a marker whose entry is not on the page stays a link', async ({
      page,
      open,
      openTips,
    }) => {
      await open()
      const marker = page.locator('#cite-index-1')
      await marker.evaluate((element) => element.setAttribute('href', '#elsewhere'))
      await marker.click()
      await expect(openTips).toHaveCount(0)
      expect(new URL(page.url()).hash).toBe('#elsewhere')
    })

    test('what the tooltip or sheet offers can be pressed on 24 px', async ({
      page,
      open,
      tip,
    }) => {
      await open()
      await page.locator('#cite-long-1').click()
      const shares = await pressableShares(tip.locator('a, button'))
      expect(shares).toHaveLength(6)
      expect(shares.filter(({ share }) => share < 1)).toEqual([])
    })

    test('with forced colours it keeps an edge', async ({ page, open, marker, tip }) => {
      await page.emulateMedia({ forcedColors: 'active' })
      await open()
      await marker.click()
      for (const side of ['block-start', 'block-end', 'inline-start', 'inline-end']) {
        await expect(tip).toHaveCSS(`border-${side}-style`, 'solid')
        await expect(tip).toHaveCSS(`border-${side}-width`, '2px')
      }
      await expect(marker).toHaveCSS('outline-style', 'solid')
    })

    test('fades, and does nothing else; nothing at all with reduced motion', async ({
      page,
      open,
      marker,
      tip,
    }) => {
      await open()
      await marker.click()
      await expect(tip).toHaveCSS('transition-property', 'opacity, display, overlay')
      await expect(tip).toHaveCSS('animation-name', 'none')
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await expect(tip).toHaveCSS('transition-duration', '0s')
    })

    test('stays inside the window with text at 200%', async ({ page, open, marker, tip }) => {
      await open()
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      await marker.click()
      const { x, y, right, bottom } = await boxOf(tip)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(viewport.width)
      expect(bottom).toBeLessThanOrEqual(viewport.height)
    })
  })
}

test.describe('made-up page, the sheet on a low screen', () => {
  test.use({ viewport: { width: 360, height: 480 } })

  test('scrolls by itself, and the page behind it stays', async ({ page, open, tip }) => {
    await open()
    await page.locator('#cite-long-1').click()
    await expectSheet(page, tip)
    const body = tip.locator('.cite-tip-body')
    const before = await page.evaluate(() => scrollY)
    await pointAt(page, body)
    await page.mouse.wheel(0, 2000)
    await expect.poll(() => body.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
    await page.mouse.wheel(0, 2000)
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => scrollY)).toBe(before)
    await expect(tip.getByRole('link', { name: 'Go to the list' })).toBeInViewport({ ratio: 1 })
    await expect(tip.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
  })
})

test.describe('made-up page, 1440 px', () => {
  test.use({ viewport: wide })

  test('without CSS anchor positioning there is a sheet', async ({ page, open, marker, tip }) => {
    await page.route('**/styles/citations.css', async (route) => {
      const response = await route.fetch()
      const css = await response.text()
      expect(css).toContain('@supports (position-area:')
      await route.fulfill({ response, body: css.replace('(position-area:', '(no-such-area:') })
    })
    await open()
    await marker.click()
    await expectSheet(page, tip)
  })

  test('on a page from right to left the arrow points at its marker', async ({
    page,
    open,
    tip,
  }) => {
    await open()
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    const marker = page.locator('#cite-long-2')
    await marker.click()
    await expectArrowAt(page, marker, tip)
  })

  test('at the edge of the window it stays inside, and its arrow at the marker', async ({
    page,
    open,
    tip,
  }) => {
    await page.setViewportSize({ width: 700, height: 900 })
    await open()
    const marker = page.locator('#cite-monitor-3')
    await marker.evaluate((element) => {
      element.closest('main')?.style.setProperty('padding-inline-start', '480px')
    })
    await marker.click()
    expect((await boxOf(tip)).right).toBeLessThanOrEqual(700)
    await expectArrowAt(page, marker, tip)
  })

  test('while the page scrolls, tooltip and arrow stay with the marker', async ({
    page,
    open,
    tip,
  }) => {
    await open()
    const marker = page.locator('#in-table .cite')
    // Wholly in view, so that a click need not scroll, and too low for a tooltip below it.
    await marker.evaluate((element) => {
      element.closest('main')?.style.setProperty('padding-block-start', '100vh')
      scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 40)
    })
    await pressAt(page, marker)
    await expect(tip).toHaveClass(/is-above/)
    await page.evaluate(() => scrollBy(0, 600))
    await expect(tip).not.toHaveClass(/is-above/)
    await expectArrowAt(page, marker, tip)
  })
})

function duplicateIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, index) => ids.indexOf(id) !== index)
  })
}

async function expectSheet(page: Page, sheet: Locator): Promise<void> {
  // Firefox shows a scroll bar, beside which the sheet ends; in Chromium these are the window's own measures.
  const { width, height } = await page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement
    return { width: clientWidth, height: clientHeight }
  })
  const box = await boxOf(sheet)
  expect(box.x).toBe(0)
  expect(box.width).toBe(width)
  expect(box.bottom).toBeCloseTo(height, 0)
  expect(box.height).toBeLessThanOrEqual(height * 0.6)
  await expect(sheet.locator('.cite-tip-body')).toHaveCSS('overflow-y', 'auto')
  const close = await boxOf(sheet.getByRole('button', { name: 'Close' }))
  expect(close.width).toBeGreaterThanOrEqual(44)
  expect(close.height).toBeGreaterThanOrEqual(44)
}

/** The arrow is drawn beside the box, so its place is read from its computed style. */
async function expectArrowAt(page: Page, marker: Locator, tip: Locator): Promise<void> {
  const arrow = await tip.evaluate((element) => {
    const box = element.getBoundingClientRect()
    const { left, width, height } = getComputedStyle(element, '::before')
    const isAbove = element.classList.contains('is-above')
    return {
      x: box.left + element.clientLeft + parseFloat(left) + parseFloat(width) / 2,
      tipY: isAbove ? box.bottom + parseFloat(height) : box.top - parseFloat(height),
    }
  })
  const target = await boxOf(marker)
  expect(Math.abs(arrow.x - target.middle.x)).toBeLessThan(3)
  expect(Math.abs(arrow.tipY - target.middle.y)).toBeLessThan(target.height / 2 + 3)
}
