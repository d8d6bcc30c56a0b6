import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

import { globSync } from 'tinyglobby'

import type { Page } from '@playwright/test'

import { root } from '../root'
import { expect, test } from './page-test'
import { listSitemapPaths, readPage } from './site'

const font = /\/assets\/newsreader-display\.\w+\.woff2$/
const story = '/en/2018/stories/viet-nam/'

/** How far the page has moved by itself since it began to load (Cumulative Layout Shift). */
const readShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            shift += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(shift), 500)
      }),
  )

const readFamily = (page: Page) =>
  page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)

test('the display typeface weighs at most 20 kB, comes after the first page and with the second', async ({
  page,
}) => {
  const [file = ''] = globSync('out/assets/newsreader-display.*.woff2', { cwd: root })
  expect(readFileSync(`${root}/${file}`).length).toBeLessThanOrEqual(20_000)

  await page.goto(story)
  await expect.poll(() => readFamily(page)).toContain('Newsreader Display')
  expect(await page.evaluate(() => document.fonts.check('600 3rem "Newsreader Display"'))).toBe(
    true,
  )

  // Without the script that loads after the page, what shows is what the page itself began with.
  await page.route(/\/assets\/reader\./, (route) => route.abort())
  await page.locator('a[href="/en/2018/press-release/"]').first().click()
  await page.waitForURL('**/press-release/')
  expect(await readFamily(page)).toContain('Newsreader Display')
})

// A mark right after a large figure goes some pixels sideways; no line moves, and CLS rounds to 0.000.
test('a typeface that comes late moves no line', async ({ page }) => {
  await page.route(font, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  for (const path of ['/en/', story, '/en/statistics/share-of-establishments/']) {
    const late = page.waitForResponse(font).catch(() => undefined)
    await page.goto(path)
    await late
    expect(await readShift(page), path).toBeLessThan(0.0005)
  }
})

test('who saves data loads no typeface', async ({ page }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  await page.addInitScript(() => {
    Object.defineProperty(
      Object.getPrototypeOf((navigator as Navigator & { connection: object }).connection),
      'saveData',
      {
        get: () => true,
      },
    )
  })
  await page.goto(story, { waitUntil: 'networkidle' })
  expect(await readFamily(page)).not.toContain('Newsreader Display')
  expect(requested.filter((path) => font.test(path))).toEqual([])
  expect(requested.filter((path) => path.endsWith('.css'))).toHaveLength(1)
})

test('on paper the pages do without the typeface', async ({ page }) => {
  await page.goto(story)
  await page.emulateMedia({ media: 'print' })
  expect(await readFamily(page)).not.toContain('Newsreader Display')
})

test('woven patterns are light and say nothing', async ({ page }) => {
  const sizes = listSitemapPaths().flatMap((path) =>
    [...readPage(path).matchAll(/<pattern .*?<\/pattern>/gs)].map(
      ([pattern]) => brotliCompressSync(pattern).length,
    ),
  )
  expect(sizes.length).toBeGreaterThan(20)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(3000)

  await page.goto('/en/')
  const bands = page.locator('svg.woven, svg.weave')
  expect(await bands.count()).toBeGreaterThan(20)
  for (const band of await bands.all()) await expect(band).toHaveAttribute('aria-hidden', 'true')
})

test('each member state has a tile of at least 44 px, reached by keyboard and touch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/en/member-states/')
  const tiles = page.locator('.tile')
  await expect(tiles).toHaveCount(11)
  for (const tile of await tiles.all()) {
    const box = await tile.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await tile.focus()
    await expect(tile).toBeFocused()
  }
  await page.getByRole('link', { name: 'Singapore' }).first().click()
  await expect(page.locator('h1')).toHaveText('Singapore')
})

for (const width of [320, 360, 768, 1440]) {
  test(`text at twice its size fits ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [
      '/en/',
      story,
      '/en/statistics/enterprises/',
      '/en/member-states/',
      '/en/sources/',
    ]) {
      await page.goto(path)
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider, path).toBeLessThanOrEqual(0)
    }
  })
}
