import { expect, test } from './page-test'
import { listSitemapPaths, readPage } from './site'

const story = '/en/2018/stories/viet-nam/'
const forms = [
  ['BibTeX', 'application/x-bibtex', 'author = {{MSME Day in ASEAN}}'],
  ['RIS', 'application/x-research-info-systems', 'AU  - MSME Day in ASEAN'],
  ['CSL-JSON', 'application/vnd.citationstyles.csl+json', '"literal": "MSME Day in ASEAN"'],
] as const

test('a page says how to cite it, and copies that on request', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(story)
  const block = page.locator('.cite-page')
  await expect(block.getByRole('button')).toBeHidden()
  await block.getByText('Cite this page').press('Enter')
  const reference = await block.locator('.cite-page-reference').innerText()
  expect(reference).toMatch(/^MSME Day in ASEAN \(2026\) .+ Available at: https?:\/\/.+\.$/)

  await block.getByRole('button', { name: 'Copy citation' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference)
})

test('its reference comes in three forms, each with its own type', async ({ page, request }) => {
  await page.goto(story)
  await page.getByText('Cite this page').click()
  for (const [name, type, content] of forms) {
    const link = page.locator('.cite-page').getByRole('link', { name, exact: true })
    const address = (await link.getAttribute('href')) ?? ''
    expect(address).toMatch(/^\/data\/pages\/en\/2018\/stories\/viet-nam\.(bib|ris|csl\.json)$/)
    const response = await request.get(address)
    expect(response.headers()['content-type']).toContain(type)
    expect(await response.text()).toContain(content)
  }
})

test('the release is cited as the work of its issuer, on the day of its issue', async ({
  page,
}) => {
  await page.goto('/en/2018/press-release/')
  await page.getByText('Cite this page').click()
  await expect(page.locator('.cite-page-reference')).toContainText('ASEAN Secretariat (2018) ')
  await expect(page.locator('meta[name=citation_author]')).toHaveAttribute(
    'content',
    'ASEAN Secretariat',
  )
  await expect(page.locator('meta[name=citation_publication_date]')).toHaveAttribute(
    'content',
    '2018/06/27',
  )
})

test('what reference managers read is on every page that can be cited, and no day of access', () => {
  const citable = listSitemapPaths().filter((path) => readPage(path).includes('class="cite-page'))
  expect(citable.length).toBeGreaterThan(30)
  for (const path of citable) {
    const html = readPage(path)
    for (const name of ['title', 'author', 'language', 'fulltext_html_url', 'public_url'])
      expect(html.match(new RegExp(`<meta name="citation_${name}"`, 'g')), path).toHaveLength(1)
    expect(html, path).toContain('<meta name="citation_reference"')
    expect(/cite-page-reference[^>]*>([^<]*)/.exec(html)?.[1], path).not.toContain('Accessed')
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the reference opens and can be read, and no button promises to copy', async ({ page }) => {
    await page.goto(story)
    await page.getByText('Cite this page').click()
    await expect(page.locator('.cite-page-reference')).toBeVisible()
    await expect(page.locator('.cite-page').getByRole('button')).toHaveCount(0)
  })
})
