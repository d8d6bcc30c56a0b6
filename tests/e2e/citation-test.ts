import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from './page-test'
import { measurePresses } from './citation-measures'
import { findFirefoxWindow, type Media } from './firefox-window'
import { serveFixtures, type FixtureSite } from './fixture-server'

export { expect }

/** A page to test, on the fixtures' own server or on the built site. */
export type PageUnderTest = {
  readonly name: string
  readonly address: (site: FixtureSite) => string
}

export const fixture: PageUnderTest = {
  name: 'fixture',
  address: ({ origin }) => `${origin}/fixtures/citations.html`,
}

const pressRelease: PageUnderTest = {
  name: 'press release',
  address: () => '/en/2018/press-release/',
}

export const pages = [fixture, pressRelease]

export const narrow = { width: 360, height: 740 }
export const wide = { width: 1440, height: 900 }
export const screens = [
  { name: '360 px', viewport: narrow },
  { name: '1440 px', viewport: wide },
]

type Fixtures = {
  /** Opens a page where the marker is in view and its entry is not. */
  open: (under?: PageUnderTest) => Promise<void>
  marker: Locator
  tip: Locator
  openTips: Locator
}

/** Every test fails on a console error, and so on anything that the content policy refuses. */
export const test = base.extend<Fixtures, { site: FixtureSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads the pattern
    async ({}, use) => {
      const site = await serveFixtures()
      await use(site)
      site.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ page, browserName, javaScriptEnabled }, use) => {
    if (browserName === 'firefox') await completeFirefox(page, javaScriptEnabled)
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await use(page)
    expect(complaints).toEqual([])
  },
  open: ({ page, site, marker }, use) =>
    use(async (under = fixture) => {
      await page.goto(under.address(site))
      if (under === pressRelease)
        await marker.evaluate((element) =>
          element.scrollIntoView({ block: 'center', behavior: 'instant' }),
        )
    }),
  // The release has its list beside its text where there is room: only its last mark is far from it.
  marker: ({ page }, use) =>
    use(
      page
        .locator('.release > p:has-text("Alviar") a.cite, body:not(:has(.release)) a.cite')
        .first(),
    ),
  tip: ({ page }, use) => use(page.locator('.cite-tip')),
  openTips: ({ page }, use) => use(page.locator(':popover-open')),
})

/** What a test asks of the runner by options and calls, and the runner does not do in Firefox. */
async function completeFirefox(page: Page, javaScriptEnabled: boolean): Promise<void> {
  const window = await findFirefoxWindow(page)
  if (!javaScriptEnabled) await window.forbidScripts()
  page.touchscreen.tap = (x, y) => window.touch({ x, y })

  const media: Media = {}
  page.emulateMedia = (asked) => window.setMedia(Object.assign(media, asked))
  const goto = page.goto.bind(page)
  page.goto = async (...values) => {
    const answer = await goto(...values)
    // A page that is isolated from others gets a new tab behind the same window.
    await window.setMedia(media)
    return answer
  }
}

export async function entryOf(page: Page, marker: Locator): Promise<Locator> {
  const href = await marker.getAttribute('href')
  return page.locator(`[id="${href?.slice(1)}"]`)
}

export async function nameOf(marker: Locator): Promise<string> {
  const name = await marker.getAttribute('aria-label')
  expect(name).toMatch(/^(Source|Note) \d/)
  return name!
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  expect(box).not.toBeNull()
  const { x, y, width, height } = box!
  return {
    ...{ x, y, width, height, right: x + width, bottom: y + height },
    middle: { x: x + width / 2, y: y + height / 2 },
  }
}

/** Moves the mouse only, without waiting or scrolling. */
export async function pointAt(page: Page, target: Locator): Promise<void> {
  const { middle } = await boxOf(target)
  await page.mouse.move(middle.x, middle.y)
}

/** Presses what is in view where it stands: the runner's own click first scrolls it to the middle in some engines. */
export async function pressAt(page: Page, target: Locator): Promise<void> {
  await pointAt(page, target)
  await page.mouse.down()
  await page.mouse.up()
}

export async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(2, 2)
}

/** Holds the page's clock, so that delays are tested to the millisecond. */
export async function holdClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1000)
}

export const pressableShares = (elements: Locator) => elements.evaluateAll(measurePresses)
