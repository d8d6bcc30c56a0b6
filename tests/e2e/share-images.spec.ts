import { expect, test } from './page-test'
import { listSitemapPaths, readPage } from './site'

const paths = listSitemapPaths()
const largestBytes = 60_000

test('every page names an image of the right size that is there, and says what it shows', async ({
  request,
}) => {
  const images = new Map<string, string>()
  for (const path of paths) {
    const html = readPage(path)
    const image = readProperty(html, 'og:image')
    expect(readProperty(html, 'og:image:alt'), path).toMatch(/^Woven pattern of \S/)
    expect(readProperty(html, 'og:image:width'), path).toBe('1200')
    expect(readProperty(html, 'og:image:height'), path).toBe('630')
    expect(html, path).toContain('<meta name="twitter:card" content="summary_large_image"/>')
    expect(image, path).toMatch(/^https?:\/\//)
    images.set(new URL(image).pathname, path)
  }
  // Each story, statistic and member state has one of its own.
  expect(images.size).toBeGreaterThan(30)

  for (const [image, page] of images) {
    const response = await request.get(image)
    const png = await response.body()
    expect(response.status(), page).toBe(200)
    expect(response.headers()['content-type'], page).toBe('image/png')
    expect(png.toString('latin1', 0, 8), page).toBe('\x89PNG\r\n\x1a\n')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630])
    expect(png.length, page).toBeLessThan(largestBytes)
  }
})

test('the manifest and every icon are there, each of the size that is said of it', async ({
  page,
  request,
}) => {
  await page.goto('/en/')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await request.get(address ?? '')
  expect(answer.headers()['content-type']).toContain('application/manifest+json')
  const { icons, start_url } = (await answer.json()) as {
    icons: { src: string; sizes: string }[]
    start_url: string
  }
  expect((await request.get(start_url)).status()).toBe(200)

  const links = await page
    .locator('link[rel=icon], link[rel=apple-touch-icon]')
    .evaluateAll((found) =>
      (found as HTMLLinkElement[]).map(({ href, sizes }) => ({ src: href, sizes: sizes.value })),
    )
  expect(links).toHaveLength(3)
  for (const { src, sizes } of [...icons, ...links]) {
    if (!src.startsWith('data:')) expect((await request.get(src)).status(), src).toBe(200)
    const width = await page.evaluate(async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      return image.naturalWidth
    }, src)
    if (sizes !== 'any') expect(`${width}x${width}`, src).toBe(sizes)
  }
})

test('what a page needs to be painted comes first, and nothing else with it', async ({
  context,
}) => {
  // One that nobody hurries: the page of the other tests runs the scripts as soon as it can.
  const page = await context.newPage()
  await page.goto('/en/statistics/enterprises/')
  await page.waitForFunction(() => document.querySelector('link[rel=manifest]') !== null)
  const early = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (paint?.startTime ?? 0))
      .map(({ name }) => new URL(name).pathname)
  })
  expect(early).toEqual([expect.stringMatching(/^\/assets\/site\..+\.css$/)])
  // Browsers ask for an icon before they paint, and show no request of it here.
  const scalable = page.locator('link[rel=icon][type="image/svg+xml"]')
  expect(await scalable.getAttribute('href')).toMatch(/^data:image\/svg\+xml,/)
})

test('the browser’s own bars take the colour of the page, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/en/')
    const [bar = [], surface = []] = await page.evaluate((scheme) => {
      const meta = document.querySelector<HTMLMetaElement>(
        `meta[name=theme-color][media="(prefers-color-scheme: ${scheme})"]`,
      )
      const token = getComputedStyle(document.documentElement).getPropertyValue('--surface')
      const canvas = document.createElement('canvas').getContext('2d')
      return [meta?.content ?? '', token].map((colour) => {
        if (!canvas) return []
        canvas.fillStyle = colour
        canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data]
      })
    }, colorScheme)
    // A browser may round a channel the other way.
    expect(bar).toHaveLength(4)
    bar.forEach((channel, at) => expect(Math.abs(channel - (surface[at] ?? NaN))).toBeLessThan(2))
  }
})

function readProperty(html: string, property: string): string {
  const [, content = ''] =
    new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html) ?? []
  return content
}
