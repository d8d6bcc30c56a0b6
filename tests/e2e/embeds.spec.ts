import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'

import AxeBuilder from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate/node'

import { root } from '../root'
import { expect, test } from './page-test'
import { startEmbedHost, type EmbedHost } from './embed-host'
import { readPage } from './site'

type Answer = Readonly<Record<'type' | 'version' | 'title' | 'html', string>> &
  Readonly<Record<'width' | 'height', number>>

const folder = `${root}/out/data/oembed/en`
const readAnswer = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Answer

/** Each answer for sites that show links as embeds, of the statistics as they are now and of the edition. */
const answers = ['', '2018/'].flatMap((year) =>
  readdirSync(`${folder}/${year}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ ...readAnswer(`${year}${name}`), name: `${year}${name}` })),
)
const findSource = ({ html }: Answer) => new URL(/ src="([^"]+)"/.exec(html)?.[1] ?? '')
const paths = answers.map((answer) => findSource(answer).pathname)

const hosts: EmbedHost[] = []
test.afterEach(() => {
  for (const host of hosts.splice(0)) host.close()
})

async function host(html: string): Promise<string> {
  const started = await startEmbedHost(html)
  hosts.push(started)
  return started.address
}

test('another site shows the embed by the code that it was given', async ({ page, baseURL }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(`${request.resourceType()} ${request.url()}`))
  const { html } = readAnswer('2018/share-of-establishments.json')
  const frameHtml = html.replace(new URL(findSource({ html } as Answer)).origin, baseURL ?? '')
  await page.goto(await host(frameHtml))
  const frame = page.frameLocator('iframe')

  await expect(frame.getByRole('heading', { name: 'Share of establishments' })).toBeVisible()
  await expect(frame.getByText('88.8%–99.9%', { exact: true })).toBeVisible()
  await expect(frame.getByText('As in the edition of 2018')).toBeVisible()
  await expect(frame.getByText('Caution:', { exact: true }).first()).toBeVisible()
  const home = frame.getByRole('link', { name: 'MSME Day in ASEAN', exact: true })
  await expect(home).toHaveAttribute('target', '_top')
  await expect(home).toHaveAttribute('href', /^https?:\/\/[^/]+\/en\/$/)
  expect(requested.filter((one) => one.startsWith('script'))).toEqual([])
  expect(requested.filter((one) => one.startsWith('stylesheet'))).toHaveLength(1)
})

test('another site can frame no other page', async ({ page, baseURL }) => {
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame'))
  await page.goto(await host(`<iframe src="${baseURL}/en/" title="The front"></iframe>`))
  expect((await refused).text()).toMatch(/frame-ancestors/)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0)
})

for (const path of paths) {
  test(`${path} is sound at every width, and without scripts of its own`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('script')).toHaveCount(0)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    const slug = path.split('/').at(-2) ?? ''
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`/en/statistics/${slug}/$`),
    )
    await expect(page.locator('a:not([target=_top])')).toHaveCount(0)
    for (const details of await page.locator('details').all())
      await details.evaluate((element: HTMLDetailsElement) => (element.open = true))
    for (const width of [300, 360, 640, 800]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    }
  })
}

test('the height of the code fits on a phone, without much left over', async ({ page }) => {
  for (const answer of answers) {
    await page.setViewportSize({ width: 360, height: 100 })
    await page.goto(findSource(answer).pathname)
    const needed = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(answer.height, answer.name).toBeGreaterThanOrEqual(needed)
    expect(answer.height - needed, answer.name).toBeLessThan(100)
  }
})

test('each embed is valid HTML, and its links into the site lead somewhere', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
  for (const path of paths) {
    const html = readPage(path)
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    const { origin } = new URL(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '')
    const inside = [...html.matchAll(/<a href="([^"]+)"/g)]
      .map(([, href = '']) => new URL(href))
      .filter((address) => address.origin === origin)
    expect(inside.length).toBeGreaterThan(2)
    for (const { pathname } of inside)
      expect(existsSync(`${root}/out${pathname}index.html`), pathname).toBe(true)
  }
})

test('an embed weighs less than 10 kB with its style', () => {
  for (const path of paths) {
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(readPage(path))?.[1] ?? ''
    const files = [`${path}index.html.br`, `${sheet}.br`]
    const bytes = files.reduce((sum, file) => sum + statSync(`${root}/out${file}`).size, 0)
    expect(bytes, path).toBeLessThan(10_000)
  }
})

test('the sitemap names no embed', () => {
  expect(readFileSync(`${root}/out/sitemap.xml`, 'utf8')).not.toContain('/embed/')
})

test('the page of a statistic leads to the answer for sites that show links as embeds', async ({
  page,
  request,
}) => {
  await page.goto('/en/statistics/share-of-gdp/')
  const link = page.locator('link[type="application/json+oembed"]')
  await expect(link).toHaveAttribute('title', 'Share of GDP – MSME Day in ASEAN')
  const { pathname } = new URL((await link.getAttribute('href')) ?? '')
  const response = await request.get(pathname)
  expect(response.headers()['content-type']).toContain('application/json')
  const answer = (await response.json()) as Answer
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 640 })
  expect((await request.get(findSource(answer).pathname)).status()).toBe(200)
})

test('the page of a statistic gives the code, to be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/statistics/share-of-gdp/')
  const block = page.locator('.embed-this')
  await block.getByText('Embed this').press('Enter')
  await block.getByRole('button', { name: 'Copy code' }).nth(1).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(readAnswer('2018/share-of-gdp.json').html)

  await block.getByRole('link', { name: 'Preview: Following corrections' }).click()
  await expect(page).toHaveURL(/\/en\/embed\/share-of-gdp\/$/)
})
