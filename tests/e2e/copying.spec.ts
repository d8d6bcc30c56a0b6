import type { Page } from '@playwright/test'

import { expect, test } from './page-test'

const statistic = '/en/statistics/share-of-establishments/'
const story = '/en/2018/stories/viet-nam/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const readText = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const readHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })

test('a value gives its own address', async ({ page }) => {
  await page.goto(statistic)
  await page.locator('#viet-nam').getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const address = await readText(page)
  expect(address).toMatch(/^https:\/\/[^/]+\/en\/statistics\/share-of-establishments\/#viet-nam$/)

  await page.goto(new URL(address).pathname + new URL(address).hash)
  await expect(page.locator('#viet-nam')).toBeInViewport()
})

test('a value is copied with unit, year, standing, source, locator and address, as text and as HTML', async ({
  page,
}) => {
  await page.goto(statistic)
  const row = page.locator('#viet-nam')
  await row.getByRole('button', { name: 'Copy figure with its source' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const text = await readText(page)
  const [first, second, ...rest] = text.split('\n')
  expect(first).toBe('Share of establishments, Viet Nam: 96.4%')
  expect(second).toMatch(/^Percentage of all establishments; Year: 2013; Status: as published/)
  expect(rest.at(0)).toMatch(/VietnamPlus.*paragraphs 3-4\. https?:\/\/\S+$/)
  expect(rest.at(-1)).toMatch(/^MSME Day in ASEAN: https:\/\/\S+#viet-nam$/)
  expect(text).not.toContain('[')

  const html = (await readHtml(page)) ?? ''
  const shown = await page.evaluate((markup) => {
    const { body } = new DOMParser().parseFromString(markup, 'text/html')
    return {
      text: body.textContent,
      links: [...body.querySelectorAll('a')].map(({ href }) => href),
    }
  }, html)
  for (const line of [first ?? '', second ?? '']) expect(shown.text).toContain(line)
  expect(shown.links.length).toBeGreaterThanOrEqual(3)
  for (const link of shown.links) expect(link).toMatch(/^https?:\/\//)
})

test('every value of every statistic can be copied, its sources too', async ({ page }) => {
  await page.goto(statistic)
  const buttons = page.locator('[data-copy=figure]')
  expect(await buttons.count()).toBeGreaterThan(30)
  for (const button of (await buttons.all()).slice(0, 60)) {
    await button.click()
    const lines = (await readText(page)).split('\n')
    expect(lines.length, lines.join(' | ')).toBeGreaterThanOrEqual(3)
    expect(lines.at(0)).toMatch(/^Share of establishments, .+: .+/)
  }
})

test('without a clipboard the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(statistic)
  await page.locator('#viet-nam [data-copy=link]').click()
  await expect(page.getByRole('status').filter({ hasText: 'did not let' })).toBeVisible()
})

test('the words of a heading lead to it and give its address; with a key held down they are a link', async ({
  page,
}) => {
  await page.goto(story)
  const link = page.locator('h2 a.anchor').first()
  await link.click()
  await expect(page).toHaveURL(/#article-3-in-plain-words$/)
  await expect.poll(() => readText(page)).toMatch(/#article-3-in-plain-words$/)

  const opened = page.context().waitForEvent('page')
  await link.click({ modifiers: ['ControlOrMeta'] })
  expect((await opened).url()).toMatch(/#article-3-in-plain-words$/)
})

test('a paragraph and a quotation show a mark that leads to them', async ({ page }) => {
  await page.goto('/en/2018/press-release/')
  for (const passage of [page.locator('article > p').nth(1), page.locator('article q').first()]) {
    await passage.hover()
    const mark = page.locator('.passage-mark')
    await expect(mark).toHaveAttribute('aria-label', 'Link to this passage')
    await mark.click()
    const id = (await passage.getAttribute('id')) ?? ''
    expect(id).toMatch(/^(?:p|quote)-/)
    await expect.poll(() => readText(page)).toMatch(new RegExp(`#${id}$`))
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.passage-mark')).toBeHidden()
})

test('without scripts there are anchors and no dead buttons', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(statistic)
  await expect(page.locator('#viet-nam .figure-tools')).toBeHidden()
  await page.goto(`${story}#article-3-in-plain-words`)
  await expect(page.locator('#article-3-in-plain-words')).toBeInViewport()
  await context.close()
})
