import type { Locator } from '@playwright/test'
import { entryOf, expect, pages, pressableShares, screens, test } from './citation-test'

for (const under of pages) {
  for (const { name, viewport } of screens) {
    test.describe(`${under.name}, ${name}, the list`, () => {
      test.use({ viewport })

      test('is a named section of endnotes with a visible heading and plain items', async ({
        page,
        open,
      }) => {
        await open(under)
        const list = page.locator('section.notes')
        await expect(list).toHaveCount(1)
        await expect(list).toHaveAttribute('role', 'doc-endnotes')
        const heading = list.getByRole('heading').first()
        await expect(heading).toBeVisible()
        await expect(list).toHaveAccessibleName(await heading.innerText())
        await expect(list.locator('> ol > li').first()).toBeVisible()
        await expect(list.locator('> ol > li:is([role], [value])')).toHaveCount(0)
        await expect(list.locator('[style]')).toHaveCount(0)
      })

      test('keeps its numbers, and draws them as the markers do', async ({ page, open }) => {
        await open(under)
        const first = page.locator('.notes > ol > li').first()
        await expect(first).toHaveCSS('display', 'list-item')
        await expect(page.locator('.notes > ol')).toHaveCSS('list-style-type', 'cite')
      })

      test('each mention has a back link of its own name, which leads to it', async ({
        page,
        open,
      }) => {
        await open(under)
        const mentions = await page
          .locator('a.cite')
          .evaluateAll((all) => all.map(({ id }) => `#${id}`))
        const backLinks = await page.locator('.notes .note-back a').evaluateAll((all) =>
          all.map((link) => ({
            role: link.getAttribute('role'),
            href: link.getAttribute('href')!,
            name: link.getAttribute('aria-label')!,
            entry: `#${link.closest('li')!.id}`,
            cited: document.querySelector(link.getAttribute('href')!)?.getAttribute('href'),
          })),
        )
        expect(backLinks.length).toBeGreaterThan(3)
        expect(backLinks.map(({ href }) => href).toSorted()).toEqual(mentions.toSorted())
        expect(new Set(backLinks.map(({ name }) => name)).size).toBe(backLinks.length)
        for (const { role, name, entry, cited } of backLinks) {
          expect(role).toBe('doc-backlink')
          expect(name).not.toBe('')
          expect(cited).toBe(entry)
        }
      })

      test('each back link and link can be pressed on 24 × 24 px', async ({ page, open }) => {
        await open(under)
        const shares = await pressableShares(page.locator('.note-back a, .note-links a'))
        expect(shares.length).toBeGreaterThan(3)
        expect(shares.filter(({ share }) => share < 1)).toEqual([])
      })

      test('in print stands with full addresses, without back links and tooltip', async ({
        page,
        open,
        marker,
        tip,
      }) => {
        await open(under)
        await marker.click()
        await expect(tip).toBeVisible()
        await page.emulateMedia({ media: 'print' })
        await expect(tip).toBeHidden()
        await expect(page.locator('.notes > ol > li').first()).toBeVisible()
        await expect(page.locator('.note-back').filter({ visible: true })).toHaveCount(0)
        await expect(
          page.locator('.note-links a[href^="/"]').filter({ visible: true }),
        ).toHaveCount(0)
        await expect(marker).toHaveCSS('padding-inline-start', '0px')
        await expect(marker).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')

        const links = await page.locator('.notes a[href^="http"]').evaluateAll((all) =>
          all.map((link) => ({
            address: link.getAttribute('href'),
            // Firefox tells attr() as it is written.
            printed: getComputedStyle(link, '::after').content.replace(
              /^"(.*)" attr\(href\) "(.*)"$/,
              `$1${link.getAttribute('href')}$2`,
            ),
          })),
        )
        expect(links.length).toBeGreaterThan(0)
        for (const { address, printed } of links) expect(printed).toContain(`<${address}>`)
      })
    })

    test.describe(`${under.name}, ${name}, without JavaScript`, () => {
      test.use({ viewport, javaScriptEnabled: false })

      test('the marker leads to its entry, which is highlighted, and its back link leads back', async ({
        page,
        open,
        marker,
        tip,
      }) => {
        await open(under)
        const entry = await entryOf(page, marker)
        const plain = await backgroundOf(entry)
        await expect(entry).not.toBeInViewport()

        await marker.click()
        await expect(entry).toBeInViewport()
        expect(new URL(page.url()).hash).toBe(await marker.getAttribute('href'))
        expect(await backgroundOf(entry)).not.toBe(plain)
        await expect(entry).toHaveCSS('outline-style', 'solid')
        await expect(tip).toHaveCount(0)

        const markerPlain = await backgroundOf(marker)
        await entry.locator('.note-back a').first().click()
        await expect(marker).toBeInViewport()
        expect(new URL(page.url()).hash).toBe(`#${await marker.getAttribute('id')}`)
        await page.mouse.move(1, 1)
        expect(await backgroundOf(marker)).not.toBe(markerPlain)
      })

      test('nothing opens for a resting mouse, and no button is left that does nothing', async ({
        page,
        open,
        marker,
        tip,
      }) => {
        await open(under)
        await marker.hover()
        await page.waitForTimeout(300)
        await expect(tip).toHaveCount(0)
        await expect(page.locator('.notes button')).toHaveCount(0)
      })
    })
  }
}

test('with forced colours the highlight is drawn as an edge', async ({ page, open }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open()
  const entry = page.locator('#source-monitor')
  await expect(entry).toHaveCSS('outline-style', 'none')
  await page.evaluate(() => (location.hash = '#source-monitor'))
  await expect(entry).toHaveCSS('outline-style', 'solid')
  await expect(entry).toHaveCSS('outline-width', '2px')
})

test('in print no separator is left where a link goes', async ({ page, open }) => {
  await page.emulateMedia({ media: 'print' })
  await open()
  const widths = await page.locator('#source-monitor .note-links').evaluate((line) => {
    const texts = [...line.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    return texts.map((text) => {
      const range = document.createRange()
      range.selectNode(text)
      return range.getBoundingClientRect().width
    })
  })
  expect(widths.length).toBe(2)
  expect(widths).toEqual([0, 0])
})

async function backgroundOf(element: Locator): Promise<string> {
  return element.evaluate((it) => getComputedStyle(it).backgroundColor)
}
